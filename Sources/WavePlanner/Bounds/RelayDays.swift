import WaveCore
import WaveLandscape
import WaveScenario

/// How far a counterpart's re-pointing lies from its group's cutover, at the least.
struct RelayDays {
  private let allowed: [Int]?
  private let before: Int?
  private let after: Int?

  /// The distance of a re-pointing from a group's cutover.
  init(
    _ problem: PlanningProblem, _ preparation: PreparationTails, activity: Index<Activity>,
    group: Index<MoveGroup>
  ) {
    allowed = problem.scenario.activities[activity].allowedStarts
    before = preparation.byGroup[group.offset].first { $0.activity == activity }.map {
      $0.days + preparation.lengths[activity.offset]
    }
    after = preparation.afterCutover[group.offset].first { $0.activity == activity }?.lagDays
  }

  /// The least distance for a cutover on that day; nil where no day suits the partner.
  func least(anchor: Int) -> Int? {
    if let before {
      guard let allowed else { return before }
      return allowed.last { $0 <= anchor - before }.map { anchor - $0 }
    }
    guard let after else { return 0 }
    guard let allowed else { return after }
    return allowed.first { $0 >= anchor + after }.map { $0 - anchor }
  }
}
