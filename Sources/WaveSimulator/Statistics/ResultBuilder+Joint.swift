import WaveCore
import WaveOutcome

extension ResultBuilder {
  /// The share of trials that the joint line keeps: what programmes are funded at.
  static let jointShare = 0.7
  /// The most dates at which the line is looked at.
  private static let mostDates = 60

  /// The line of dates and costs that are kept together in 70 % of trials; nil where none is.
  ///
  /// - Parameters:
  ///   - finish: the planned last cutover, as an axis day.
  ///   - cost: the planned cost in minor units.
  /// - Complexity: O(n log n + d n) for d dates.
  func jointLine(plannedFinish finish: Int, plannedCost cost: Int) -> JointLine? {
    let count = records.count
    // A quarter of a trial forgives that 0.7 is no binary number.
    let least = Int((Self.jointShare * Double(count) - 0.25).rounded(.up))
    let order = (0..<count).sorted {
      (records.finishDays[$0], $0) < (records.finishDays[$1], $1)
    }
    var points: [JointConfidence] = []
    for end in ends(of: order, from: least) {
      let day = records.finishDays[order[end - 1]]
      var costs = RankSelection(order[..<end].map { Double(records.costs[$0]) })
      let value = costs.value(at: least - 1)
      if let last = points.last, last.cost <= value { continue }
      let both = order[..<end].count { Double(records.costs[$0]) <= value }
      points.append(
        JointConfidence(
          finishDay: Double(day), cost: value, share: Double(both) / Double(count)))
    }
    guard !points.isEmpty else { return nil }
    let kept = (0..<count).count {
      Int(records.finishDays[$0]) <= finish && records.costs[$0] <= cost
    }
    return JointLine(
      share: Self.jointShare, points: points, planned: Double(kept) / Double(count))
  }

  /// How many trials have ended by each of the dates that are looked at, from the first by which
  /// enough have.
  private func ends(of order: [Int], from least: Int) -> [Int] {
    var ends: [Int] = []
    for place in order.indices where place + 1 >= least {
      let isLast =
        place + 1 == order.count
        || records.finishDays[order[place + 1]] > records.finishDays[order[place]]
      if isLast { ends.append(place + 1) }
    }
    guard ends.count > Self.mostDates else { return ends }
    return (0..<Self.mostDates).map { ends[$0 * (ends.count - 1) / (Self.mostDates - 1)] }
  }
}
