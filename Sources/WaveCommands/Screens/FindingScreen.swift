import WaveCore

/// Findings as people read them: the fact, the user's own line with a mark, why, and what to do.
struct FindingScreen {
  /// The findings, by place.
  var findings: [Finding]

  /// The most that are shown in full.
  var limit = 50

  /// All findings up to the limit, and how many there are.
  var text: String {
    let shown = findings.sorted().prefix(limit).map(Self.text(of:))
    var blocks = Array(shown)
    if findings.count > limit {
      blocks.append("… and \(Figures.count(findings.count - limit, "more finding"))")
    }
    if !findings.isEmpty { blocks.append(summary) }
    return blocks.joined(separator: "\n\n")
  }

  /// How many errors, warnings and notes there are.
  var summary: String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    let notes = findings.count - errors - warnings
    var parts = [Figures.count(errors, "error"), Figures.count(warnings, "warning")]
    if notes > 0 { parts.append(Figures.count(notes, "note")) }
    return parts.joined(separator: ", ")
  }

  /// One finding.
  static func text(of finding: Finding) -> String {
    var lines = ["\(finding.severity.rawValue)[\(finding.code)]: \(finding.headline)"]
    lines.append("  --> \(place(of: finding.span))")
    if let excerpt = finding.excerpt, finding.span.line > 0 {
      lines += marked(excerpt, finding)
    }
    lines.append("   = why: \(finding.why)")
    lines.append("   = fix: \(finding.fix)")
    lines.append("   = more: waveplan explain \(finding.code)")
    return lines.joined(separator: "\n")
  }

  private static func place(of span: SourceSpan) -> String {
    if let sheet = span.sheet {
      let cell = span.cell.map { span.column > 0 ? ", cell \($0)" : ", row \($0)" } ?? ""
      let field = span.field.map { "   (column \"\($0)\")" } ?? ""
      return "\(span.file), sheet \"\(sheet)\"\(cell)\(field)"
    }
    guard span.line > 0 else { return span.file }
    let start = "\(span.file):\(span.line)" + (span.column > 0 ? ":\(span.column)" : "")
    guard let field = span.field else { return start }
    return start + "   (column \"\(field)\")"
  }

  private static func marked(_ excerpt: String, _ finding: Finding) -> [String] {
    let number = finding.span.sheet == nil ? "\(finding.span.line)" : finding.span.cell ?? ""
    let gutter = String(repeating: " ", count: number.count)
    let isShown = finding.span.sheet != nil || finding.span.column <= excerpt.count + 1
    guard finding.span.column > 0, isShown else {
      return ["\(gutter) |", "\(number) | \(excerpt)"]
    }
    // In a workbook the excerpt is the cell itself, and all of it is meant.
    let isCell = finding.span.sheet != nil
    let (shown, column) = clipped(excerpt, around: isCell ? 1 : finding.span.column)
    let wanted = isCell ? excerpt.count : finding.span.length
    let length = max(1, min(wanted, shown.count - column + 1))
    let mark =
      String(repeating: " ", count: max(0, column - 1)) + String(repeating: "^", count: length)
    let label = finding.label.isEmpty ? mark : "\(mark) \(finding.label)"
    return ["\(gutter) |", "\(number) | \(shown)", "\(gutter) | \(label)"]
  }

  private static func clipped(_ excerpt: String, around column: Int) -> (String, Int) {
    let width = 100
    guard excerpt.count > width else { return (excerpt, column) }
    let first = max(0, min(column - 40, excerpt.count - width))
    let shown = String(excerpt.dropFirst(first).prefix(width))
    return first == 0 ? (shown + " …", column) : ("… " + shown, column - first + 2)
  }
}
