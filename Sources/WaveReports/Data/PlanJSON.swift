import Foundation
import WaveCalendar
import WaveCore
import WaveLandscape
public import WaveOutcome
public import WaveScenario

/// `plan.json`: everything a program needs of an outcome, keys sorted.
///
/// Money is in minor units of `currency`, durations in minutes, days of the axis count from
/// `start`; real numbers have at most six decimals. The member `plan` is the plan itself and can be read back.
public enum PlanJSON {
  /// The document of an outcome, in UTF-8.
  ///
  /// - Throws: `EncodingError` where a record cannot be encoded.
  public static func bytes(of outcome: RunOutcome) throws -> [UInt8] {
    let reading = OutcomeReading(outcome)
    var members = try question(outcome)
    members["plan"] = try JSONValue(encoding: outcome.plan)
    members["waves"] = .list(reading.waves.map { wave($0, in: reading) })
    members["quality"] = try JSONValue(encoding: outcome.quality)
    members["violations"] = try JSONValue(encoding: outcome.violations)
    members["cost"] = try cost(outcome)
    members["simulation"] = try outcome.simulation.map(simulation) ?? .null
    if let choice = outcome.robustness { members["robustness"] = try JSONValue(encoding: choice) }
    members["capacity"] = try JSONValue(encoding: outcome.capacity)
    members["explanations"] = try .list(outcome.explanations.map(explanation))
    members["assumptions"] = try JSONValue(encoding: outcome.scenario.assumptions)
    members["findings"] = try JSONValue(encoding: outcome.findings)
    let calibration = CalibrationResult(of: outcome.scenario)
    if !calibration.isEmpty { members["calibration"] = try JSONValue(encoding: calibration) }
    return Array((JSONValue.object(members).written() + "\n").utf8)
  }

  /// The plan that a document of this kind holds.
  ///
  /// - Throws: `DecodingError` where the bytes are no such document.
  public static func plan(in bytes: [UInt8]) throws -> Plan {
    struct Document: Decodable {
      var plan: Plan
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Document.self, from: Data(bytes)).plan
  }
}

extension PlanJSON {
  private static func question(_ outcome: RunOutcome) throws -> [String: JSONValue] {
    let settings = outcome.scenario.settings
    return [
      "format": .text("waveplan plan 1"), "plan_hash": .text(outcome.planHash),
      "plan_number": outcome.planNumber.map { .integer($0) } ?? .null,
      "currency": .text(outcome.cost.currency),
      "inventory": .text(outcome.scenario.landscape.name),
      "scenario": .object([
        "name": .text(settings.name), "file": .text(settings.file.file),
        "start": .text(settings.start.value.description),
        "finish_by": .text(settings.finishBy.value.description),
        "objective": .text(settings.objective.rawValue),
        "confidence": .real(settings.cutover.confidence),
      ]),
    ]
  }

  private static func wave(_ wave: WaveReading, in reading: OutcomeReading) -> JSONValue {
    .object([
      "wave": .integer(wave.number), "lane": .text(wave.lane),
      "slot": .text(wave.slot.description),
      "cutovers": .list(wave.cutovers.map { cutover($0, in: reading) }),
    ])
  }

  private static func cutover(_ cutover: PlannedCutover, in reading: OutcomeReading) -> JSONValue {
    var members: [String: JSONValue] = [
      "group": .text(cutover.group.text), "start": .text(cutover.start.description),
      "end": .text(cutover.end.description),
    ]
    guard let index = reading.group(cutover.group) else { return .object(members) }
    let (group, landscape) = (reading.scenario.groups[index], reading.landscape)
    let (zone, runbook) = (reading.zone(of: index), reading.scenario.runbooks[index.offset])
    members["plants"] = .list(group.plants.map { .text(landscape.plants[$0].id.text) })
    members["databases"] = .list(group.databases.map { .text(landscape.databases[$0].id.text) })
    members["integrations"] = .list(
      group.integrations.map { .text(landscape.integrations[$0].id.text) })
    members["timezone"] = .text(zone.id)
    members["start_local"] = .text(LocalMoment(cutover.start, in: zone).wall.description)
    members["end_local"] = .text(LocalMoment(cutover.end, in: zone).wall.description)
    members["needs_minutes"] = .integer(runbook.required.count)
    members["window_minutes"] =
      reading.window(of: index).map { .integer($0.interval.length.count) } ?? .null
    members["steps"] = .list(runbook.steps.map(step))
    return .object(members)
  }

  private static func step(_ step: RunbookStep) -> JSONValue {
    .object([
      "id": .text(step.id.text), "kind": .text(step.kind.rawValue), "title": .text(step.title),
      "owner": .text(step.owner), "low": .real(step.estimate.low),
      "likely": .real(step.estimate.likely), "high": .real(step.estimate.high),
      "after": .list(step.after.map { .integer($0) }), "row": .text(step.origin.label),
    ])
  }

  /// The cost table without its lines, which stand in `costs.csv`, with the sums of its terms.
  private static func cost(_ outcome: RunOutcome) throws -> JSONValue {
    var table = outcome.cost
    let listed = CostTerm.allCases.filter { $0 != .stability || table.total(of: $0) != .zero }
    let terms = listed.map { term in
      (term.rawValue, JSONValue.integer(table.total(of: term).minor))
    }
    let total = table.total.minor
    table.lines = []
    guard case .object(var members) = try JSONValue(encoding: table) else { return .null }
    members["lines"] = nil
    members["total"] = .integer(total)
    members["terms"] = .object(Dictionary(uniqueKeysWithValues: terms))
    return .object(members)
  }

  /// The simulation with the curves of finish and cost; those of terms and plants are left out.
  private static func simulation(_ result: SimulationResult) throws -> JSONValue {
    var result = result
    for place in result.terms.indices { result.terms[place].sample.curve = [] }
    for place in result.plants.indices {
      result.plants[place].outage.curve = []
      result.plants[place].productionOutage.curve = []
    }
    return try JSONValue(encoding: result)
  }

  /// An explanation in which slots that mean the same stand together, as spans from the first day
  /// of the first to that of the last.
  private static func explanation(_ explanation: PlanExplanation) throws -> JSONValue {
    var short = explanation
    short.alternatives = []
    guard case .object(var members) = try JSONValue(encoding: short) else { return .null }
    members["alternatives"] = .list(
      try AlternativeRun.all(of: explanation).map { run in
        .object([
          "spans": .list(
            run.spans.map { span in
              .list([.text(span.lowerBound.description), .text(span.upperBound.description)])
            }),
          "slots": .integer(run.count),
          "least": run.least.map { .integer($0.minor) } ?? .null,
          "most": run.most.map { .integer($0.minor) } ?? .null,
          "obstacle": try JSONValue(encoding: run.obstacle),
        ])
      })
    return .object(members)
  }
}
