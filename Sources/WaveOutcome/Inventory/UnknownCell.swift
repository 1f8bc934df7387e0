public import WaveCore

/// A blank cell with how much knowing it could move the plan.
public struct UnknownCell: Hashable, Sendable, Codable {
  /// The row it belongs to.
  public var subject: Identifier
  /// The blank column.
  public var field: String
  /// Where the blank is.
  public var span: SourceSpan
  /// The code of what stands in for it.
  public var code: String
  /// Between the low and the high end of its spread, the cost moves by so much.
  public var money: Money
  /// Between the same ends, the work it stands for moves by so many weeks.
  public var weeks: Double

  /// A blank cell with what it could move.
  public init(
    subject: Identifier, field: String, span: SourceSpan, code: String, money: Money,
    weeks: Double
  ) {
    self.subject = subject
    self.field = field
    self.span = span
    self.code = code
    self.money = money
    self.weeks = weeks
  }

  /// Both as one amount: a week costs what waiting a week does.
  public func weight(weekOfWaiting: Money) -> Double {
    Double(money.minor) + weeks * Double(weekOfWaiting.minor)
  }
}
