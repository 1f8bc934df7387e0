/// Reads plain edge lists: a line `vertex vertex` an edge, a line `vertex` a vertex without edges.
///
/// Vertices are any words, numbered as they first appear; `#` and `%` begin comments. An edge that
/// stands twice counts twice.
public enum EdgeListFormat {
  /// The most edges a file may have.
  static let mostEdges = 5_000_000

  /// The instance that a file stands for.
  ///
  /// - Throws: a failure with its line where a line holds more than two words or joins a vertex
  ///   with itself, or where no vertex stands in the file.
  public static func read(_ bytes: [UInt8]) throws(BenchmarkFormatFailure) -> ArrangementInstance {
    var numbers: [Substring: Int32] = [:]
    var names: [String] = []
    var edges: [ArrangementInstance.Edge] = []
    func number(_ word: Substring) -> Int32 {
      if let known = numbers[word] { return known }
      let number = Int32(names.count)
      numbers[word] = number
      names.append(String(word))
      return number
    }
    for line in try BenchmarkText(bytes).lines {
      let words = line.text.prefix { $0 != "#" && $0 != "%" }
        .split { $0 == " " || $0 == "\t" }
      switch words.count {
      case 0: continue
      case 1: _ = number(words[0])
      case 2:
        let edge = ArrangementInstance.Edge(number(words[0]), number(words[1]))
        guard edge.first != edge.second else {
          throw BenchmarkFormatFailure(
            line: line.number, message: "vertex '\(words[0].prefix(40))' is joined with itself")
        }
        edges.append(edge)
      default:
        throw BenchmarkFormatFailure(
          line: line.number, message: "\(words.count) words, where an edge has two vertices")
      }
      guard edges.count <= mostEdges else {
        throw BenchmarkFormatFailure(
          line: line.number, message: "more than \(mostEdges) edges")
      }
    }
    guard !names.isEmpty else {
      throw BenchmarkFormatFailure(line: 0, message: "the file holds no edge")
    }
    return ArrangementInstance(names: names, edges: edges)
  }
}
