import WaveCore

/// Collects findings while files are read, words them by the catalog, and sorts them at the end.
final class FindingLog {
  private var findings: [Finding] = []

  /// Adds a finding; what is left out comes from the catalog.
  func add(
    _ code: FindingCode, at span: SourceSpan, excerpt: String? = nil, _ headline: String,
    label: String = "", fix: String? = nil
  ) {
    let description = FindingCatalog.description(of: code)
    findings.append(
      Finding(
        code: code, severity: description?.severity ?? .error, headline: headline, span: span,
        excerpt: excerpt, label: label, why: description?.why ?? "",
        fix: fix ?? description?.fix ?? ""))
  }

  /// Adds a finding about a file as a whole.
  func add(_ code: FindingCode, file: String, _ headline: String, fix: String? = nil) {
    add(code, at: SourceSpan(file: file, line: 0), headline, fix: fix)
  }

  /// Whether there is an error among the findings.
  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// All findings by place, none twice.
  var sorted: [Finding] {
    var result: [Finding] = []
    for finding in findings.sorted() where finding != result.last { result.append(finding) }
    return result
  }
}
