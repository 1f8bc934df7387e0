import WaveCore
import WaveLandscape
import WaveScenario

/// What the end of an activity depends on besides its start: activities with equal spans that start
/// on one day end on one day.
struct WorkSpan: Hashable {
  private let span: Activity.Span
  private let team: Index<Team>?
  private let milliPeople: Int

  /// The span of an activity.
  init(_ activity: Activity) {
    span = activity.span
    team = activity.demand?.team
    milliPeople = activity.demand?.milliPeople.first ?? 0
  }
}
