import Yams

extension YAMLValue {
  /// The value on one line: `6`, `[a, b]`, `{asset: P07, window: 2027-05-01}`.
  var written: String { Self.written(node) }

  private static func written(_ node: Node) -> String {
    if let scalar = node.scalar { return scalar.string }
    if let sequence = node.sequence {
      return "[" + sequence.map(written).joined(separator: ", ") + "]"
    }
    if let mapping = node.mapping {
      return "{" + mapping.map { "\(written($0)): \(written($1))" }.joined(separator: ", ") + "}"
    }
    return ""
  }
}
