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
  /// Two rows are taken together only where that names more columns than either does alone.
  func bestHeader(in document: CSVDocument) -> (lines: HeaderLines, score: Int)? {
    var best: (lines: HeaderLines, score: Int)?
    var above: [String] = []
    for row in 0..<min(Self.titleRowLimit, document.rows.count) {
      let texts = document.texts(of: row)
      consider(HeaderLines(first: row, last: row, names: texts), beating: &best)
      if !above.isEmpty {
        let both = joined(above, texts)
        consider(HeaderLines(first: row - 1, last: row, names: both), beating: &best)
      }
      above = texts
    }
    return best
  }

  private func consider(
    _ lines: HeaderLines, beating best: inout (lines: HeaderLines, score: Int)?
  ) {
    let score = score(lines.names)
    // A pair that only repeats what its upper row says would swallow a row of data.
    if score > best?.score ?? 0 { best = (lines, score) }
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
