/// Finds the word somebody probably meant.
public enum Suggestion {
  /// The nearest candidate, or nil where none is near: at most a third of the letters differ.
  ///
  /// Case does not count. Among equally near ones the first in the order given is taken.
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().utf8)
    guard !letters.isEmpty, letters.count <= 64 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().utf8)
      let limit = min(best.map { $0.distance - 1 } ?? .max, max(1, max(letters.count, 3) / 3))
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = distance(letters, other)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// The least number of letters to insert, delete, replace or swap with their neighbour
  /// (optimal string alignment; Damerau, 1964).
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var previous = [Int](repeating: 0, count: right.count + 1)
    var current = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var next = [row + 1]
      next.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var cost = min(current[column + 1] + 1, next[column] + 1)
        cost = min(cost, current[column] + (letter == other ? 0 : 1))
        let isSwap = row > 0 && column > 0 && letter == right[column - 1] && left[row - 1] == other
        if isSwap { cost = min(cost, previous[column - 1] + 1) }
        next.append(cost)
      }
      (previous, current) = (current, next)
    }
    return current[right.count]
  }
}
