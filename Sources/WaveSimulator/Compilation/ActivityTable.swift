import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario

/// The activities of a plan as parallel arrays, by activity row.
struct ActivityTable: Sendable {
  /// The axis day before which the plan does not start it.
  let plannedStarts: [Int32]
  /// Its likely length in days; the planned one where nothing is uncertain.
  let days: [Double]
  /// Whether it works on days its team has people for; else its days are calendar days.
  let isWork: [Bool]
  /// The team it holds; −1 for none.
  let teams: [Int32]
  /// Thousandths of a person it holds on each day, by week of its span; the last holds on.
  let demands: Ragged<Int32>
  /// The axis days it may start on, sorted; any day where `isPicky` is false.
  let starts: Ragged<Int32>
  /// Whether it may start only on some days.
  var isPicky: [Bool]
  /// Its likely effort in person-minutes; the planned one where nothing is uncertain.
  let efforts: [Double]
  /// Length and effort relative to these.
  let spreads: SampleTable
  /// The group whose hypercare it is, by row; −1 for other activities.
  let careGroups: [Int32]
  /// The address of its random number: subject and activity.
  let streams: [StableHash]

  /// The activities of a scenario on the days of a plan.
  ///
  /// - Parameter firstDay: the axis day before which nothing starts that has not begun.
  init(_ scenario: Scenario, _ planned: PlanDays, isCertain: Bool, firstDay: Int = 0) {
    let rows = scenario.activities.elements
    plannedStarts = planned.activityStarts.map { Int32(max(firstDay, $0)) }
    days = rows.map { Double(isCertain ? $0.span.days : $0.estimate.likelyDays) }
    isWork = rows.map {
      if case .workingDays = $0.span { $0.demand != nil } else { false }
    }
    teams = rows.map { $0.demand?.team.rawValue ?? -1 }
    demands = Ragged(rows.map { ($0.demand?.milliPeople ?? []).map { Int32($0) } })
    starts = Ragged(rows.map { ($0.allowedStarts ?? []).map { Int32($0) } })
    isPicky = rows.map { $0.allowedStarts != nil }
    efforts = rows.map {
      Double((isCertain ? $0.effort : $0.estimate.likelyEffort).personMinutes)
    }
    spreads = SampleTable(
      rows.map { isCertain ? ThreePointEstimate(fixed: 1) : $0.estimate.spread })
    careGroups = rows.map { $0.kind == .hypercare ? $0.group?.rawValue ?? -1 : -1 }
    streams = rows.map { StableHash($0.subject.text, $0.id.text) }
  }

  /// How many there are.
  var count: Int { days.count }
}
