import WaveCore

/// The known name nearest to a wrong one, for suggestions.
enum NearestName {
  /// The candidate with the fewest edits, the first of several; nil where even that needs more
  /// than a third of the name's letters.
  static func of(_ name: String, among candidates: [Identifier]) -> Identifier? {
    var best: (id: Identifier, edits: Int)?
    for candidate in candidates {
      let edits = distance(name.lowercased(), candidate.text.lowercased())
      if edits < best?.edits ?? Int.max { best = (candidate, edits) }
    }
    guard let best, best.edits <= max(1, name.count / 3) else { return nil }
    return best.id
  }

  /// Letters to insert, delete or replace to turn one name into the other (Levenshtein, 1966).
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (place, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for (column, other) in right.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, min(diagonal, row[column]) + 1)
      }
    }
    return row[right.count]
  }
}
