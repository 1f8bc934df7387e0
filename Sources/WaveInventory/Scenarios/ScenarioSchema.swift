import WaveCore
import WaveScenario

/// Every key a scenario file may have, in the order of the reference.
public enum ScenarioSchema {
  /// All keys; `extends` is handled before them and listed last.
  public static let keys: [ScenarioKey] =
    questionKeys + waveKeys + cutoverKeys + decisionKeys + changeKeys + platformKeys + moneyKeys

  /// The names a file may use at its top level.
  static let topLevelNames: [String] = {
    var names = ["extends"]
    for key in keys {
      let name = key.section ?? key.name
      if !names.contains(name) { names.append(name) }
    }
    return names
  }()

  /// The keys inside a section.
  static func keys(in section: String) -> [ScenarioKey] { keys.filter { $0.section == section } }
}

extension ScenarioSchema {
  private static let questionKeys: [ScenarioKey] = [
    .key(
      "name", .init("text", "the file's name", "The scenario's name.", "balanced"), at: \.name
    ) { $0.text() },
    .key(
      "inventory",
      .init(
        "path", "none: it must be given", "The inventory's folder, from the file's own.",
        "../inventories/northfield"), at: \.inventory
    ) { $0.text() },
    .key(
      "start",
      .init(
        "date", "the day given to the reader", "The first day of the programme.",
        "2027-01-04"), at: \.start
    ) { value in value.date().map { Fact($0, .stated(value.span)) } },
    .key(
      "finish_by",
      .init(
        "date", "104 weeks after the start", "The day by which the last cutover must be done.",
        "2028-12-22"), at: \.finishBy
    ) { value in value.date().map { Fact($0, .stated(value.span)) } },
    .key(
      "objective",
      .init(
        "cost / finish / waves / risk", "cost",
        "What a better plan is; ties are broken by the others in this order.", "cost"),
      at: \.objective
    ) { $0.choice(of: Objective.self) },
    .optional(
      "robustness.confidence",
      .init(
        "0.5…0.99", "plans are preferred by planned cost",
        "Of several plans near the one of least planned cost, the one is preferred whose simulated "
          + "cost at this confidence is lowest (`waveplan plan --confidence`).", "0.8"),
      at: \.robustness.confidence
    ) { $0.number(0.5...0.99) },
    .key(
      "robustness.candidates",
      .init(
        "2…64", "8",
        "How many plans are played against each other, the one of least planned cost included.",
        "8"), at: \.robustness.candidates
    ) { $0.integer(2...64) },
  ]

  private static let waveKeys: [ScenarioKey] = [
    .key(
      "waves.lanes",
      .init(
        "all / region / company", "all", "How plants are sorted into streams of waves.",
        "region"), at: \.waves.lanes
    ) { $0.choice(of: LanePolicy.self) },
    .optional(
      "waves.max_waves",
      .init("whole number", "no limit", "The most waves of all lanes together.", "8"),
      at: \.waves.maxWaves
    ) { $0.integer(1...100_000) },
    .optional(
      "waves.max_plants",
      .init("whole number", "no limit", "The most plants in one wave.", "6"), at: \.waves.maxPlants
    ) { $0.integer(1...100_000) },
    .optional(
      "waves.max_cutovers_per_slot",
      .init("whole number", "no limit", "The most move groups that cut over in one slot.", "3"),
      at: \.waves.maxCutoversPerSlot
    ) { $0.integer(1...100_000) },
    .key(
      "waves.min_gap",
      .init(
        "duration; a bare number is weeks", "3w",
        "The least time between the slots of two waves of one lane.", "3w"), at: \.waves.minGap
    ) { $0.minutes(.weeks) },
    .optional(
      "waves.pilot_max_criticality",
      .init(
        "1…4", "3",
        "The first wave holds only plants of this criticality or a less critical one; blank means "
          + "no pilot.", "3"), at: \.waves.pilotMaxCriticality
    ) { $0.integer(1...4) },
    keepKey,
  ]

  private static let keepKey = ScenarioKey(
    path: "waves.keep", kind: "money", fallback: "moves are free",
    documentation:
      "What each move group costs that cuts over in another slot than in the plan the scenario "
      + "starts from (`waveplan plan --from`): new notices, new bookings, lost trust. It is the "
      + "cost term stability, so a group moves only where that saves more.",
    example: "20000"
  ) { value, settings, currency in
    let unit = Double((settings.cost.currency ?? currency).minorPerMajor)
    settings.waves.keep =
      value.isBlank ? nil : value.number(0...1e13).map { Money(roundingMinor: $0 * unit) }
  }

  private static let cutoverKeys: [ScenarioKey] = [
    .key(
      "cutover.confidence",
      .init("0.5…0.99", "0.80", "The probability at which a runbook must fit its window.", "0.80"),
      at: \.cutover.confidence
    ) { $0.number(0.5...0.99) },
    .key(
      "preparation.confidence",
      .init(
        "0.5…0.99, or likely", "0.65",
        "The probability with which each activity before a cutover keeps its planned length; "
          + "likely plans by most likely lengths, which leaves no plan time to be late.", "0.65"),
      at: \.preparation
    ) { preparation($0) },
    .optional(
      "cutover.rollback_reserve",
      .init(
        "duration; a bare number is hours, or auto", "auto: derived from the runbook",
        "Time kept in the window to roll back.", "4h"), at: \.cutover.rollbackReserve
    ) { $0.minutes(.hours) },
    .optional(
      "cutover.rehearsals",
      .init(
        "whole number, or auto", "auto: by criticality and size",
        "Rehearsals of each group's cutover.", "2"), at: \.cutover.rehearsals
    ) { $0.integer(0...20) },
    .key(
      "hypercare.weeks",
      .init("whole number", "4", "How many weeks reinforced support lasts at the least.", "4"),
      at: \.hypercare.weeks
    ) { $0.integer(0...52) },
    .key(
      "hypercare.share",
      .init(
        "list of 0…1", "[1.0, 0.6, 0.4, 0.2]",
        "Share of the support team it holds, week by week; the last holds on.", "[1.0, 0.5]"),
      at: \.hypercare.share
    ) { value in
      let shares = value.items().compactMap { $0.number(0...1) }
      if shares.isEmpty { value.refuse("a list of shares like [1.0, 0.5]") }
      return shares.isEmpty ? nil : shares
    },
    .key(
      "hypercare.until",
      .init(
        "first_close / weeks", "first_close",
        "Whether it lasts until the first period close of the plant's company.", "first_close"),
      at: \.hypercare.untilFirstClose
    ) { value in value.choice(of: HypercareEnd.self).map { $0 == .firstClose } },
  ]

  private static func preparation(_ value: YAMLValue) -> PreparationSettings? {
    var settings = PreparationSettings()
    if value.scalarText == "likely" {
      settings.confidence = nil
      return settings
    }
    guard let confidence = value.number(0.5...0.99) else { return nil }
    settings.confidence = confidence
    return settings
  }

  /// The two ways hypercare may end.
  private enum HypercareEnd: String, CaseIterable {
    case firstClose = "first_close"
    case weeks
  }
}
