import WaveCore
import Yams

/// A YAML file as nodes, with what is needed to put findings into it.
struct YAMLSource {
  /// The file's path as findings show it.
  let file: String
  /// Its lines, for excerpts.
  let lines: [String]
  /// The codes its findings carry.
  let codes: Codes
  /// Where its findings go.
  let log: FindingLog

  /// The codes of findings in one kind of file.
  struct Codes {
    /// The file cannot be read.
    var syntax: FindingCode
    /// A key is not known.
    var key: FindingCode
    /// A value is of the wrong kind.
    var value: FindingCode
    /// A value is out of its range.
    var range: FindingCode
  }

  /// The root of a YAML file, or nil where it cannot be read; an empty file is an empty mapping.
  static func root(
    of bytes: [UInt8], file: String, codes: Codes, log: FindingLog
  ) -> YAMLValue? {
    guard let text = try? DecodedText(bytes).bytes else {
      log.add(codes.syntax, file: file, "the file is not text")
      return nil
    }
    if let fault = YAMLLimits.fault(in: text) {
      log.add(codes.syntax, at: SourceSpan(file: file, line: fault.line), fault.headline)
      return nil
    }
    let yaml = String(decoding: text, as: UTF8.self)
    let lines = yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let source = YAMLSource(file: file, lines: lines.map(String.init), codes: codes, log: log)
    do {
      let node = try Yams.compose(yaml: yaml) ?? Node([(Node, Node)]())
      guard YAMLLimits.holds(node) else {
        log.add(codes.syntax, file: file, "the YAML's aliases repeat more than the reader takes")
        return nil
      }
      return YAMLValue(node: node, path: "", source: source)
    } catch {
      source.report(error)
      return nil
    }
  }

  /// The place of a node.
  func span(_ node: Node, field: String? = nil) -> SourceSpan {
    guard let mark = node.mark else { return SourceSpan(file: file, line: 1, field: field) }
    let length = node.scalar?.string.prefix { !$0.isNewline }.count ?? 1
    return SourceSpan(
      file: file, line: mark.line, column: mark.column, length: max(1, length), field: field)
  }

  /// The user's own line.
  func excerpt(_ span: SourceSpan) -> String? {
    lines.indices.contains(span.line - 1) ? lines[span.line - 1] : nil
  }

  private func report(_ error: any Error) {
    var span = SourceSpan(file: file, line: 1)
    var problem = "the YAML cannot be read"
    switch error as? YamlError {
    case .scanner(_, let what, let mark, _), .parser(_, let what, let mark, _),
      .composer(_, let what, let mark, _):
      span = SourceSpan(file: file, line: mark.line, column: mark.column)
      problem = "the YAML cannot be read: \(what)"
    case .duplicatedKeysInMapping(let keys, _):
      problem = "a key stands twice: " + keys.map { "\($0)" }.sorted().joined(separator: ", ")
    default: break
    }
    log.add(codes.syntax, at: span, excerpt: excerpt(span), problem)
  }
}
