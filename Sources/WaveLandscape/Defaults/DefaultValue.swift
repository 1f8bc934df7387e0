/// What a blank cell takes.
public enum DefaultValue: Hashable, Sendable {
  /// A number in the unit named.
  case number(Double, unit: String)
  /// Yes or no.
  case flag(Bool)
  /// A word of the column's list.
  case word(String)

  /// The number, or nil where the value is none.
  public var number: Double? {
    guard case .number(let number, _) = self else { return nil }
    return number
  }

  /// The value as a reader sees it, with its unit.
  public var text: String {
    switch self {
    case .number(let number, let unit):
      (number == number.rounded() ? "\(Int(number))" : "\(number)")
        + (unit.isEmpty ? "" : " \(unit)")
    case .flag(let flag): flag ? "yes" : "no"
    case .word(let word): word
    }
  }
}
