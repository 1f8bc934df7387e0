import WaveCore
import WaveCost
import WaveOutcome
import WaveScenario

/// Holds what has been spent against what the model charges for the same work.
struct PastCosts {
  /// What is past of each activity.
  let reading: PastReading
  /// When each activity was done, by row.
  let spans: [PastReading.Span]
  /// Person-minutes that the model counts for what has ended, by activity row.
  let efforts: [Int]
  /// What work costs.
  let costs: CostModel

  /// One entry for each cost, in their order.
  func spent(_ costs: [ActualCost]) -> [PastTable.Spent] {
    guard !costs.isEmpty else { return [] }
    let rows = Dictionary(
      reading.scenario.activities.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    return costs.map { spent($0, on: $0.activities.compactMap { rows[$0] }) }
  }

  private func spent(_ cost: ActualCost, on rows: [Int]) -> PastTable.Spent {
    var (planned, charged, day) = (0, 0, 0)
    var isCare = !rows.isEmpty
    for row in rows where spans[row].start >= 0 {
      let share = share(of: row)
      planned += sum(costs.charges(ofActivity: row, share: share))
      let effort = spans[row].end >= 0 ? efforts[row] : nil
      charged += sum(costs.charges(ofActivity: row, share: share, personMinutes: effort))
      let end = spans[row].end >= 0 ? spans[row].end - 1 : reading.firstDay - 1
      day = max(day, end)
    }
    for row in rows where reading.activities.careGroups[row] < 0 { isCare = false }
    return PastTable.Spent(
      planned: planned, charged: charged, actual: cost.amount.minor, day: day,
      term: CostTerm.allCases.firstIndex(of: isCare ? .hypercare : .labour) ?? 0)
  }

  /// How much of an activity has been done: all of what has ended, and of what goes on the days of
  /// its length that have passed.
  private func share(of row: Int) -> Double {
    guard spans[row].end < 0 else { return 1 }
    let days = reading.activities.days[row]
    guard days > 0 else { return 0 }
    return min(1, Double(reading.days(of: row, from: spans[row].start)) / days)
  }

  private func sum(_ charges: [(term: CostTerm, amount: Int)]) -> Int {
    charges.reduce(0) { $0 + $1.amount }
  }
}
