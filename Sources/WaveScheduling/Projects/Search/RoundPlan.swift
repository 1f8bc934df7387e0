/// How much each lane does in a round; it follows from the standing alone, never from a clock.
///
/// Rounds begin short, so that easy projects end at once, and grow to some hundredths of a second.
/// The proof gets as much time as the search where it is likely to succeed, and less where the
/// bound has not risen for long and lies far below the best schedule.
struct RoundPlan {
  /// The schedules of the search lane.
  let schedules: Int

  /// The effort of the proof lane, in moves and clauses looked at.
  let proofWork: Int

  /// The plan for a round.
  init(_ standing: ProjectStanding) {
    let share = min(8, standing.round + 1)
    schedules = max(ScheduleDecoder.passes, 120_000 / max(8, standing.starts.count)) * share
    let gap = standing.makespan - standing.bound
    let isHopeless = standing.roundsSinceBound > 20 && gap * 50 > standing.makespan
    proofWork = 50_000 * share / (isHopeless ? 8 : 1)
  }
}
