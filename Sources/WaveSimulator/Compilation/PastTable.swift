import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario

/// What is past when a trial begins, as parallel arrays; nothing is where nothing was reported.
///
/// The past has no randomness: what ended keeps its dates, what goes on is drawn as longer than it
/// has lasted, and nothing else begins before `firstDay`.
struct PastTable: Sendable {
  /// The first axis day that is still to come; 0 where nothing is past.
  let firstDay: Int
  /// The first axis day of an activity that has begun, by activity row; −1 for others.
  let starts: [Int32]
  /// The first axis day after an activity that has ended, by activity row; −1 for others.
  let ends: [Int32]
  /// Days of its span that an activity which goes on has taken so far, by activity row.
  let elapsed: [Int32]
  /// The probability that an activity takes no longer than it has taken so far, by activity row.
  let floors: [Double]
  /// Person-minutes spent on what has ended, by activity row.
  let efforts: [Int]
  /// The slot in which each group's cutover stayed, by group row; −1 for others.
  let doneSlots: [Int32]
  /// Minutes of the outage of a cutover that stayed, by group row; −1 where no row says so.
  let outages: [Int32]
  /// The slots in which each group was rolled back, in order, by group row.
  let rollbacks: Ragged<Int32>
  /// How the activities stand.
  let counts: Counts
  /// What has been spent beside what the model charges for the same work.
  let spent: [Spent]

  /// What has been spent on some work that is past.
  struct Spent: Sendable {
    /// What the work that has been done was planned to cost, in minor units.
    let planned: Int
    /// What the model charges in every trial for the work that has been done, in minor units.
    let charged: Int
    /// What it really cost.
    let actual: Int
    /// The axis day on which the difference is counted: the last one that is past of the work.
    let day: Int
    /// The term it is counted in, in the order of `CostTerm.allCases`.
    let term: Int
  }

  /// How activities stand at the end of the last day reported on.
  struct Counts: Sendable {
    /// Those that ended, by rows.
    var reported = 0
    /// Those that ended as planned, because no row says otherwise.
    var assumed = 0
    /// Those that have begun and go on.
    var going = 0
    /// Those still to begin.
    var open = 0
  }

  /// Where nothing is past.
  static func none(activities: Int, groups: Int) -> PastTable {
    PastTable(activities: activities, groups: groups)
  }

  /// Whether anything is past.
  var isEmpty: Bool { firstDay == 0 }

  /// The first anchor a cutover may still have: that of a slot whose Saturday is to come.
  var firstAnchor: Int { isEmpty ? 0 : firstDay - PlayModel.labelDay }

  /// Whether a group cut over or was rolled back in a slot.
  func wasTried(_ group: Int, in slot: Int) -> Bool {
    Int(doneSlots[group]) == slot
      || rollbacks[group].contains { Int(rollbacks.elements[$0]) == slot }
  }

  private init(activities: Int, groups: Int) {
    firstDay = 0
    starts = Array(repeating: -1, count: activities)
    ends = starts
    elapsed = Array(repeating: 0, count: activities)
    floors = Array(repeating: 0, count: activities)
    efforts = Array(repeating: 0, count: activities)
    doneSlots = Array(repeating: -1, count: groups)
    outages = doneSlots
    rollbacks = Ragged((0..<groups).map { _ in [] })
    counts = Counts(open: activities)
    spent = []
  }

  /// What actuals say of a scenario's plan.
  init(_ actuals: PlanActuals, _ reading: PastReading, costs: CostModel) {
    firstDay = reading.firstDay
    let scenario = reading.scenario
    let cutovers = scenario.groups.map { actuals.cutovers[$0.id] }
    func slot(_ day: CivilDate?) -> Int32 {
      day.flatMap { scenario.calendar.slot(containing: $0) }?.rawValue ?? -1
    }
    doneSlots = cutovers.map { slot($0?.done) }
    outages = cutovers.map { $0?.outage.map { Int32(clamping: $0.count) } ?? -1 }
    rollbacks = Ragged(cutovers.map { ($0?.rollbacks ?? []).map(slot).filter { $0 >= 0 } })
    let spans = reading.spans(actuals)
    starts = spans.map { Int32($0.start) }
    ends = spans.map { Int32($0.end) }
    elapsed = spans.indices.map { row in
      spans[row].isGoing ? Int32(reading.days(of: row, from: spans[row].start)) : 0
    }
    let table = reading.activities
    floors = zip(scenario.activities, elapsed).enumerated().map { row, pair in
      let (activity, days) = pair
      guard spans[row].isGoing, table.days[row] > 0 else { return 0 }
      return min(0.999_999, activity.estimate.spread.cdf(Double(days) / table.days[row]))
    }
    efforts = spans.indices.map { row in
      guard spans[row].end >= 0, table.days[row] > 0 else { return 0 }
      guard spans[row].isReported else { return reading.planned.personMinutes[row] }
      let days = reading.days(of: row, from: spans[row].start, to: spans[row].end)
      return roundHalfEven(table.efforts[row] * Double(days) / table.days[row])
    }
    counts = Counts(
      reported: spans.count { $0.end >= 0 && $0.isReported },
      assumed: spans.count { $0.end >= 0 && !$0.isReported },
      going: spans.count { $0.isGoing }, open: spans.count { $0.start < 0 })
    spent = PastCosts(reading: reading, spans: spans, efforts: efforts, costs: costs)
      .spent(actuals.costs)
  }
}
