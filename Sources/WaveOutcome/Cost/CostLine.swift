public import WaveCore

/// One line of the cost table, traceable to a row, with the months it falls in.
public struct CostLine: Hashable, Sendable, Codable {
  /// The term it belongs to.
  public var term: CostTerm
  /// The asset, activity or row it is about.
  public var subject: Identifier
  /// What it is, with the numbers multiplied: `38 d × 820/d`.
  public var text: String
  /// Its parts by calendar month, in order of time; months without a part are left out.
  public var months: [Part]
  /// Whether it is equal in every feasible plan.
  public var isFixed: Bool
  /// The rows it comes from.
  public var origins: [SourceSpan]

  /// What of a line falls in one month.
  public struct Part: Hashable, Sendable, Codable {
    /// The first day of the month.
    public var month: CivilDate
    /// The amount.
    public var amount: Money

    /// An amount in a month.
    public init(_ month: CivilDate, _ amount: Money) {
      self.month = month
      self.amount = amount
    }
  }

  /// The amount: the sum of its parts.
  public var amount: Money { months.reduce(.zero) { $0 + $1.amount } }

  /// The first day of the first month it falls in.
  public var firstMonth: CivilDate { months.first?.month ?? CivilDate(daysSinceEpoch: 0) }

  /// A line with at least one part.
  public init(
    term: CostTerm, subject: Identifier, text: String, months: [Part], isFixed: Bool,
    origins: [SourceSpan]
  ) {
    precondition(!months.isEmpty, "a line falls in a month")
    self.term = term
    self.subject = subject
    self.text = text
    self.months = months
    self.isFixed = isFixed
    self.origins = origins
  }
}
