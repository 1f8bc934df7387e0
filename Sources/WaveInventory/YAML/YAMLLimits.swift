import Yams

/// The limits of YAML files, held before and after they are composed.
enum YAMLLimits {
  /// The largest file, in bytes.
  static let sizeLimit = 4 << 20

  /// The deepest nesting of brackets, of dashes on a line, and of indentation.
  static let depthLimit = 60

  /// The most nodes, what aliases repeat counted each time.
  static let nodeLimit = 200_000

  /// What passes a limit, and the line it stands on; nil where nothing does.
  ///
  /// Brackets in texts count too: no file of ours has so many of them.
  /// - Complexity: O(*n*).
  static func fault(in text: [UInt8]) -> (headline: String, line: Int)? {
    guard text.count <= sizeLimit else { return ("the YAML has \(text.count >> 20) MB", 0) }
    var (line, depth, dashes, indent) = (1, 0, 0, 0)
    var isAtStart = true
    for byte in text {
      switch byte {
      case 10, 13:
        if byte == 10 { line += 1 }
        (isAtStart, dashes, indent) = (true, 0, 0)
      case 91, 123: depth += 1
      case 93, 125: depth = max(0, depth - 1)
      case 45, 63, 58: if isAtStart { dashes += 1 }
      case 32, 9: if isAtStart { indent += 1 }
      default: isAtStart = false
      }
      if depth > depthLimit || dashes > 2 * depthLimit || indent > 4 * depthLimit {
        return ("the YAML is nested deeper than \(depthLimit) levels", line)
      }
    }
    return nil
  }

  /// Whether a file, its aliases written out, has no more nodes than the limit.
  static func holds(_ root: Node) -> Bool {
    var waiting = [root]
    var count = 0
    while let node = waiting.popLast() {
      count += 1
      guard count + waiting.count <= nodeLimit else { return false }
      switch node {
      case .mapping(let mapping):
        for (key, value) in mapping { waiting += [key, value] }
      case .sequence(let sequence): waiting += Array(sequence)
      case .scalar, .alias: break
      }
    }
    return true
  }
}
