import WaveCore
public import WaveOutcome

extension CostModel {
  /// What an activity is charged with in the plan, by term, in minor units: effort at its team's rate,
  /// and what is paid with it by the day.
  ///
  /// - Parameters:
  ///   - activity: its row.
  ///   - share: how much of it has been done, 0…1.
  ///   - personMinutes: the effort that was really spent; nil for the planned one, of which the share
  ///     counts.
  /// - Complexity: O(fixed costs)
  public func charges(
    ofActivity activity: Int, share: Double, personMinutes: Int? = nil
  ) -> [(term: CostTerm, amount: Int)] {
    fixed.compactMap { cost in
      guard let charge = ActivityCharge(cost), charge.activity == activity else { return nil }
      let term = CostTerm.allCases[Int(charge.term)]
      if let personMinutes, charge.ratePerMinute > 0 {
        return (term, roundHalfEven(Double(personMinutes) * charge.ratePerMinute))
      }
      return (term, roundHalfEven(Double(charge.amount) * share))
    }
  }
}
