import WaveCore
import WaveLandscape

/// What is odd about the rows of rehearsals, once the runbooks are known.
struct RehearsalCheck: Sendable {
  /// The facts.
  let ground: Groundwork
  /// The runbooks of all groups.
  let runbooks: [Runbook]

  /// How many times the estimate a measured length may be, or the reverse, before its unit is
  /// doubted.
  static let mostTimes = 12.0

  /// Rows that teach nothing though they were meant to, lengths that look like another unit, and
  /// rows that count before they can have happened.
  var findings: [Finding] { unused + outlandish + future }

  /// A plan is made on its first day: what is dated later has not been held yet.
  private var future: [Finding] {
    let start = ground.settings.start.value
    return ground.landscape.rehearsals.filter {
      RehearsalBook.teaches($0) && $0.date > start
    }.map { row in
      ScenarioFindings.futureRehearsal.finding(
        "the rehearsal of '\(row.asset)' is dated \(row.date), after the start on \(start), and "
          + "counts all the same", at: row.row)
    }
  }

  private var unused: [Finding] {
    let rows = runbooks.flatMap(\.steps).flatMap { $0.calibration?.rehearsals ?? [] }
    let used = Set(rows.map(\.row))
    let moving = moving
    return ground.landscape.rehearsals.compactMap { row in
      guard row.passed, !used.contains(row.row) else { return nil }
      let entry = ScenarioFindings.idleRehearsal
      guard row.actual > .zero else {
        return entry.finding(
          "step '\(row.step)' of '\(row.asset)' passed, but took no time", at: row.row,
          fix: "write how long it took into 'actual_hours'")
      }
      guard RehearsalBook.kind(row.step) != nil else {
        return entry.finding(
          "'\(row.step)' names no kind of runbook step", at: row.row)
      }
      guard moving.contains(row.asset) else { return nil }
      return entry.finding(
        "no runbook has a step '\(row.step)' of '\(row.asset)'", at: row.row)
    }
  }

  /// Everything of which a rehearsal may speak and that is still to cut over, and modules.
  private var moving: Set<Identifier> {
    let landscape = ground.landscape
    var names = Set(landscape.modules.map(\.id))
    for group in ground.groups {
      names.formUnion(group.plants.map { landscape.plants[$0].id })
      names.formUnion(group.databases.map { landscape.databases[$0].id })
      names.formUnion(group.integrations.map { landscape.integrations[$0].id })
    }
    return names
  }

  private var outlandish: [Finding] {
    var seen: Set<SourceSpan> = []
    return runbooks.flatMap(\.steps).flatMap { step in
      (step.calibration?.rehearsals ?? []).compactMap { measured -> Finding? in
        let likely = max(1, step.calibration?.before.likely ?? 1)
        let ratio = measured.minutes / likely
        guard ratio > Self.mostTimes || ratio * Self.mostTimes < 1,
          seen.insert(measured.row).inserted
        else { return nil }
        let (took, estimate) = (Minutes(roundHalfEven(measured.minutes)), roundHalfEven(likely))
        return ScenarioFindings.outlandishRehearsal.finding(
          "'\(step.id)' took \(took) in a rehearsal, and \(Minutes(estimate)) by its estimate",
          at: measured.row)
      }
    }
  }
}
