/// How bad a finding is.
public enum Severity: String, Hashable, Comparable, Sendable, Codable {
  case note, warning, error

  /// Whether the left severity is milder.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// The code of a kind of finding: three letters and three digits, stable for ever.
public struct FindingCode: Hashable, Comparable, Sendable, Codable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The code: `INV014`.
  public let text: String

  /// The code with that text.
  public init(_ text: String) { self.text = text }

  /// The code with that text.
  public init(stringLiteral text: String) { self.text = text }

  /// Whether the left code comes first in the list of codes.
  public static func < (left: FindingCode, right: FindingCode) -> Bool { left.text < right.text }

  /// The code.
  public var description: String { text }
}

/// One thing found in the user's files, with everything needed to mend it.
public struct Finding: Hashable, Sendable, Codable {
  /// The kind of finding.
  public var code: FindingCode

  /// How bad it is.
  public var severity: Severity

  /// The fact in lower case, names in quotes, without a full stop.
  public var headline: String

  /// Where it stands.
  public var span: SourceSpan

  /// The user's own line, where there is one.
  public var excerpt: String?

  /// What is written under the marked characters.
  public var label: String

  /// What it would do to the user's plan.
  public var why: String

  /// What to do, as an instruction.
  public var fix: String

  /// A finding at a place.
  public init(
    code: FindingCode, severity: Severity, headline: String, span: SourceSpan,
    excerpt: String? = nil, label: String = "", why: String, fix: String
  ) {
    self.code = code
    self.severity = severity
    self.headline = headline
    self.span = span
    self.excerpt = excerpt
    self.label = label
    self.why = why
    self.fix = fix
  }
}

extension Finding: Comparable {
  /// Whether the left finding is shown first: by place, then code, then words.
  public static func < (left: Finding, right: Finding) -> Bool {
    if left.span != right.span { return left.span < right.span }
    return (left.code.text, left.headline) < (right.code.text, right.headline)
  }
}
