import WaveCore

extension FindingCatalog {
  /// What can be wrong with `policy.yaml`.
  static let policies: [FindingDescription] = [
    FindingDescription(
      "POL001", .error, "the policy cannot be read",
      why: "no change could be held against it", fix: "mend the indentation or the bracket named",
      example: "classes: ["),
    FindingDescription(
      "POL002", .error, "the policy's key is not known",
      why: "a demand would be ignored", fix: "correct the key's name", example: "lead_day: 5"),
    FindingDescription(
      "POL003", .error, "the policy's value is not valid",
      why: "a demand could not be checked", fix: "write a value of the kind named",
      example: "lead_days: soon"),
    FindingDescription(
      "POL004", .error, "a waiver is incomplete",
      why: "an exception needs an owner, a reason and an expiry",
      fix: "add the key named", example: "{rule: POL-03, subject: P07}"),
    FindingDescription(
      "POL005", .error, "the waiver names no rule of this policy",
      why: "it would excuse nothing", fix: "write the id of one of the rules",
      example: "rule: POL-33"),
    FindingDescription(
      "POL006", .error, "two rules have the same id",
      why: "a waiver could mean either", fix: "number them apart", example: "POL-01 twice"),
  ]

  /// What can be wrong with a scenario file.
  static let scenarios: [FindingDescription] = [
    FindingDescription(
      "SCN001", .error, "the scenario cannot be read",
      why: "there is no question to answer", fix: "mend the indentation or the bracket named",
      example: "waves: {max_plants: 6"),
    FindingDescription(
      "SCN002", .error, "the scenario's key is not known",
      why: "what it asks for would be ignored", fix: "correct the key's name",
      example: "waves: {max_plant: 6}"),
    FindingDescription(
      "SCN003", .error, "the scenario's value is of the wrong kind",
      why: "the plan would answer another question", fix: "write a value of the kind named",
      example: "start: soon"),
    FindingDescription(
      "SCN004", .error, "the scenario's value is out of its range",
      why: "no plan can meet it", fix: "write a value in the range named",
      example: "cutover: {confidence: 1.5}"),
    FindingDescription(
      "SCN005", .error, "the scenario that is extended cannot be used",
      why: "the keys it gives are missing", fix: "correct the name after extends",
      example: "extends: balancd"),
    FindingDescription(
      "SCN006", .error, "the scenario names something the inventory does not have",
      why: "the decision would bind nothing", fix: "correct the identifier",
      example: "pins: [{asset: P77, not_before: 2027-09-01}]"),
    FindingDescription(
      "SCN007", .error, "the scenario names no inventory",
      why: "there is nothing to plan", fix: "add inventory: ../inventories/NAME",
      example: "name: balanced"),
    FindingDescription(
      "SCN008", .error, "the scenario ends before it starts",
      why: "no slot lies between", fix: "move finish_by behind start",
      example: "start: 2028-01-03, finish_by: 2027-12-17"),
    FindingDescription(
      "SCN009", .error, "the step is missing or comes after itself",
      why: "the foundation could never be finished", fix: "correct the list after `after`",
      example: "{id: pipelines, after: [pipelines]}"),
  ]
}
