public import WaveCore

/// Findings as a log by SARIF 2.1.0 (OASIS, 2020), as code hosts and editors show them.
public enum SARIFLog {
  /// What a code stands for, in the words of the reference.
  public struct Rule: Sendable {
    /// The code.
    public var code: String
    /// What is wrong, in a few words.
    public var title: String
    /// How it is mended.
    public var help: String

    /// A rule of the log.
    public init(code: String, title: String, help: String) {
      self.code = code
      self.title = title
      self.help = help
    }
  }

  /// The log of findings; only the rules that they name are listed.
  public static func bytes(of findings: [Finding], rules: [Rule], version: String) -> [UInt8] {
    let named = Set(findings.map(\.code.text))
    let listed = rules.filter { named.contains($0.code) }.map { rule in
      JSONValue.object([
        "id": .text(rule.code), "shortDescription": .object(["text": .text(rule.title)]),
        "help": .object(["text": .text(rule.help)]),
      ])
    }
    let driver = JSONValue.object([
      "name": .text("waveplan"), "version": .text(version), "rules": .list(listed),
    ])
    let run = JSONValue.object([
      "tool": .object(["driver": driver]), "columnKind": .text("unicodeCodePoints"),
      "results": .list(findings.map(result)),
    ])
    let log = JSONValue.object([
      "$schema": .text("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .text("2.1.0"), "runs": .list([run]),
    ])
    return Array((log.written() + "\n").utf8)
  }
}

extension SARIFLog {
  private static func result(_ finding: Finding) -> JSONValue {
    let location = [
      "artifactLocation": JSONValue.object(["uri": .text(uri(finding.span.file))])
    ].merging(region(finding.span)) { first, _ in first }
    var place: [String: JSONValue] = ["physicalLocation": .object(location)]
    if finding.span.sheet != nil {
      place["logicalLocations"] = .list([
        .object(["fullyQualifiedName": .text(finding.span.short)])
      ])
    }
    let words = [finding.headline, "Why: \(finding.why)", "Fix: \(finding.fix)"]
    return .object([
      "ruleId": .text(finding.code.text), "level": .text(finding.severity.rawValue),
      "message": .object(["text": .text(words.joined(separator: ". "))]),
      "locations": .list([.object(place)]),
    ])
  }

  /// The region of a text file; a workbook has no lines, so its cell is a logical location.
  private static func region(_ span: SourceSpan) -> [String: JSONValue] {
    guard span.sheet == nil, span.line > 0 else { return [:] }
    var region = ["startLine": JSONValue.integer(span.line)]
    if span.column > 0 {
      region["startColumn"] = .integer(span.column)
      region["endColumn"] = .integer(span.column + max(1, span.length))
    }
    return ["region": .object(region)]
  }

  /// A path as the reference of a URI, with what is not allowed there in percent.
  private static func uri(_ path: String) -> String {
    path.utf8.map { byte -> String in
      let isPlain =
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || "-._~/".utf8.contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain
        ? String(UnicodeScalar(byte)) : "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
