/// A value with where it comes from: a cell the user filled, or a stated default for a blank one.
public struct Fact<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value

  /// Where it comes from.
  public var origin: Origin

  /// A value with its origin.
  public init(_ value: Value, _ origin: Origin) {
    self.value = value
    self.origin = origin
  }

  /// Whether the cell was blank and the value is a default or an estimate.
  public var isAssumed: Bool {
    if case .assumed = origin { return true }
    return false
  }

  /// The value turned into another one of the same origin.
  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Fact<Other> {
    Fact<Other>(try transform(value), origin)
  }
}

extension Fact: Equatable where Value: Equatable {}

/// Where a value comes from.
public enum Origin: Hashable, Sendable {
  /// A cell or key that the user filled.
  case stated(SourceSpan)

  /// A blank: the default's code (see `waveplan explain`), and the row that left it blank.
  case assumed(String, SourceSpan)

  /// The row or key the value belongs to.
  public var span: SourceSpan {
    switch self {
    case .stated(let span), .assumed(_, let span): span
    }
  }

  /// The origin as a reader sees it: `plants.csv:7`, or `plants.csv:7 (blank: DEF014)`.
  public var label: String {
    switch self {
    case .stated(let span): span.row
    case .assumed(let code, let span): "\(span.row) (blank: \(code))"
    }
  }
}

/// One blank cell and what stands in for it.
public struct Assumption: Hashable, Sendable, Codable {
  /// The default's code: three letters and three digits.
  public var code: String

  /// The asset or row the blank belongs to.
  public var subject: Identifier

  /// The blank column.
  public var field: String

  /// The value taken, as text with its unit.
  public var value: String

  /// Why this value.
  public var reason: String

  /// Where the blank cell is.
  public var span: SourceSpan

  /// An assumption for the blank `field` of `subject`.
  public init(
    code: String, subject: Identifier, field: String, value: String, reason: String,
    span: SourceSpan
  ) {
    self.code = code
    self.subject = subject
    self.field = field
    self.value = value
    self.reason = reason
    self.span = span
  }
}
