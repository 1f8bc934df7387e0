import WaveCore

/// Collects findings while files are read, words them by the catalog, and sorts them at the end.
final class FindingLog {
  private var findings: [Finding] = []
  private var counts: [FindingCode: [String: Int]] = [:]

  /// The most findings of one kind that are kept of each file.
  static let limit = 5_000

  /// Adds a finding; what is left out comes from the catalog.
  func add(
    _ code: FindingCode, at span: SourceSpan, excerpt: String? = nil, _ headline: String,
    label: String = "", fix: String? = nil
  ) {
    let description = FindingCatalog.description(of: code)
    hasErrors = hasErrors || (description?.severity ?? .error) == .error
    counts[code, default: [:]][span.file, default: 0] += 1
    guard counts[code]?[span.file] ?? 0 <= Self.limit else { return }
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
  private(set) var hasErrors = false

  /// How many findings of each kind and file were found beyond those that are kept.
  private var leftOut: [Finding] {
    counts.flatMap { code, files in
      files.compactMap { file, count -> Finding? in
        guard count > Self.limit else { return nil }
        let description = FindingCatalog.description(of: code)
        return Finding(
          code: code, severity: description?.severity ?? .error,
          headline: "\(Grouped.digits(count - Self.limit)) more findings of this kind in the file",
          span: SourceSpan(file: file, line: 0), why: description?.why ?? "",
          fix: description?.fix ?? "")
      }
    }
  }

  /// All findings by place, none twice; of too many of a kind the rest is counted.
  var sorted: [Finding] {
    var result: [Finding] = []
    for finding in (findings + leftOut).sorted() where finding != result.last {
      result.append(finding)
    }
    return result
  }
}
