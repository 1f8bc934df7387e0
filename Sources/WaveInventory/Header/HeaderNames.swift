/// What is needed to tell a header from other rows: which cells are names of columns.
struct HeaderNames {
  /// The place among the table's columns that a header cell names, or nil where it names none.
  let place: (String) -> Int?

  /// Whether the table makes no sense without the column at a place.
  let isRequired: (Int) -> Bool

  /// How many rows above the header a file may have.
  static let titleRowLimit = 20

  /// The rows that look most like a header, or nil where none looks like one at all.
  ///
  /// Two rows are taken together only where that names two columns more than either does alone, or
  /// where the lower one merely goes on with names of the upper: a row of data, one of whose cells
  /// happens to be a column's name, is never swallowed.
  func bestHeader(in document: CSVDocument) -> (lines: HeaderLines, score: Int)? {
    var best: (lines: HeaderLines, score: Int)?
    var above: (texts: [String], score: Int) = ([], 0)
    for row in 0..<min(Self.titleRowLimit, document.rows.count) {
      let texts = document.texts(of: row)
      let score = score(texts)
      if score > best?.score ?? 0 {
        best = (HeaderLines(first: row, last: row, names: texts), score)
      }
      if !above.texts.isEmpty {
        let both = joined(above.texts, texts)
        let gained = self.score(both) - max(above.score, score)
        let isMeant = gained >= 2 || (gained == 1 && continues(above.texts, texts))
        if isMeant, self.score(both) > best?.score ?? 0 {
          best = (HeaderLines(first: row - 1, last: row, names: both), self.score(both))
        }
      }
      above = (texts, score)
    }
    return best
  }

  /// Whether a row is blank wherever the row above it names a column by itself.
  private func continues(_ upper: [String], _ lower: [String]) -> Bool {
    upper.indices.allSatisfy { column in
      place(upper[column]) == nil || column >= lower.count || lower[column].isEmpty
    }
  }

  /// How much a row looks like a header: 0, or the number of its columns that are known.
  private func score(_ texts: [String]) -> Int {
    let known = Set(texts.compactMap(place))
    if known.contains(where: isRequired) { return known.count + 1 }
    return known.count >= 2 ? known.count : 0
  }

  /// Two rows as one: what is merged over several columns above counts for each of them.
  private func joined(_ upper: [String], _ lower: [String]) -> [String] {
    var group = ""
    return (0..<max(upper.count, lower.count)).map { column in
      let above = column < upper.count ? upper[column] : ""
      let below = column < lower.count ? lower[column] : ""
      if !above.isEmpty { group = above }
      let candidates =
        below.isEmpty ? [above] : ["\(above) \(below)", "\(group) \(below)", below, above]
      return candidates.first { place($0) != nil } ?? (below.isEmpty ? above : below)
    }
  }
}
