import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

/// A proof by counting that a plan needs more waves than there may be, or more than fit.
///
/// Each lane needs as many waves as its plants over the most in a wave, as the longest chain of its
/// cutovers that wait for each other, as the groups of it that are never in one wave, and two where
/// a pilot comes first. All are least numbers, whatever the plan.
struct WaveCountProof {
  /// The derivation; the last step is the contradiction.
  let steps: [DerivationStep]
  /// The groups whose open slots it rests on.
  let groups: [Index<MoveGroup>]

  /// A proof for a problem; nil where counting proves nothing.
  ///
  /// - Complexity: linear in rules and cutovers, quadratic in the cutovers that are kept apart.
  static func proof(for problem: PlanningProblem) -> WaveCountProof? {
    let counts = LaneCounts(problem)
    return tooMany(counts, problem) ?? tooLong(counts, problem)
  }

  /// More waves are needed than `max_waves` allows.
  private static func tooMany(
    _ counts: LaneCounts, _ problem: PlanningProblem
  ) -> WaveCountProof? {
    for index in problem.description.slotRules.indices {
      guard case .maximumSlotsByStream(let most, _) = problem.description.slotRules[index].kind
      else { continue }
      let needs = counts.lanes.map { counts.need(of: $0) }
      let least = needs.reduce(0) { $0 + $1.waves }
      guard least > most else { continue }
      var rows = [problem.rows.slotRules[index.offset]]
      for need in needs where need.waves > 1 || needs.count > 1 { rows += need.rows }
      let lanes = needs.count == 1 ? "" : " in \(needs.count) lanes"
      return WaveCountProof(
        steps: steps(
          rows,
          "so \(Words.count(least, "wave")) are needed\(lanes) at the least, "
            + "and there may be \(most)"),
        groups: [])
    }
    return nil
  }

  /// A lane needs more waves than its open slots and the gap between them have room for.
  private static func tooLong(
    _ counts: LaneCounts, _ problem: PlanningProblem
  ) -> WaveCountProof? {
    for lane in counts.lanes {
      let need = counts.need(of: lane)
      guard need.waves > 1 else { continue }
      let (gap, gapRow) = counts.gap(of: lane)
      let days = counts.openDays(of: lane)
      guard let first = days.first, let last = days.last else { continue }
      let room = fitting(days, gap: gap)
      guard need.waves > room else { continue }
      let calendar = problem.scenario.calendar
      let steps = steps(
        need.rows + [gapRow].compactMap { $0 },
        "so \(Words.count(need.waves, "wave")) are needed at the least, and \(room) fit between "
          + "the first open slot on \(calendar.date(first)) and the last on \(calendar.date(last))")
      return WaveCountProof(steps: steps, groups: counts.members(of: lane))
    }
    return nil
  }

  /// The most of some days, in order, of which each is so far from the one before.
  static func fitting(_ days: [Int], gap: Int) -> Int {
    var (count, last) = (0, Int.min / 2)
    for day in days where day - last >= max(1, gap) {
      count += 1
      last = day
    }
    return count
  }

  private static func steps(_ rows: [ProblemRow], _ conclusion: String) -> [DerivationStep] {
    var steps: [DerivationStep] = []
    for row in rows {
      steps.append(
        DerivationStep(
          number: steps.count + 1, text: row.text, rule: row.rule, premises: [], row: row.row))
    }
    return steps + [
      DerivationStep(
        number: steps.count + 1, text: conclusion, rule: nil, premises: steps.map(\.number),
        row: nil)
    ]
  }
}
