/// A cost of each group that falls with the number of groups cut over in strictly earlier slots.
///
/// In the plan it is the expected loss by rolling back; played, each rollback costs its retry, and
/// the time it takes shows in the other terms.
public struct ExperienceCost: Sendable {
  /// What each entry is about, by group row.
  public let labels: [CostLabel]
  /// The expected loss without experience, in minor units, by group row.
  public let bases: [Int]
  /// The factor in millionths by the number of earlier groups; the last holds for all greater ones.
  public let factors: [Int]
  /// What one rollback costs besides the time lost, in minor units, by group row.
  public let retries: [Int]

  /// A group's cost with that many groups before it, rounded half to even.
  @inlinable
  public func amount(group: Int, earlier: Int) -> Int {
    guard let last = factors.last else { return bases[group] }
    let product = bases[group] * (earlier < factors.count ? factors[earlier] : last)
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: 1_000_000)
    let isUp = remainder > 500_000 || (remainder == 500_000 && quotient & 1 == 1)
    return isUp ? quotient + 1 : quotient
  }

  /// Adds each group's amount on its anchor's day.
  func post(_ days: PlanDays, _ calendar: CostCalendar, into tally: inout CostTally) {
    guard !days.isPlayed else { return postRetries(days, calendar, into: &tally) }
    tally.countAnchors(days, calendar)
    for group in bases.indices where days.anchors[group] < calendar.never {
      let amount = amount(group: group, earlier: tally.anchors(before: days.anchors[group]))
      tally.pay(amount, on: days.anchors[group], labels[group].termIndex, calendar)
    }
  }

  private func postRetries(
    _ days: PlanDays, _ calendar: CostCalendar, into tally: inout CostTally
  ) {
    for group in retries.indices where days.rollbacks[group] > 0 {
      tally.pay(
        days.rollbacks[group] * retries[group], on: days.anchors[group], labels[group].termIndex,
        calendar)
    }
  }
}
