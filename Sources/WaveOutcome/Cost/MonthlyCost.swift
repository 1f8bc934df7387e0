public import WaveCore

/// The money of one calendar month by term.
public struct MonthlyCost: Hashable, Sendable, Codable {
  /// The first day of the month.
  public var month: CivilDate
  /// The amounts by term, in the order of the terms, zeros left out.
  public var amounts: [TermAmount]

  /// The sum over all terms.
  public var total: Money { amounts.reduce(.zero) { $0 + $1.amount } }

  /// A record with these values.
  public init(
    month: CivilDate, amounts: [TermAmount]
  ) {
    self.month = month
    self.amounts = amounts
  }
}
