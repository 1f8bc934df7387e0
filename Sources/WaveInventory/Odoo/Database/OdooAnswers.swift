import WaveCore

/// All results of the script by the question's name.
struct OdooAnswers {
  private let results: [String: OdooResult]
  private let log: FindingLog

  /// Where findings about the database as a whole stand.
  let place: String

  /// Reads the results that are there; those that are not become notes.
  init(_ files: [String: [UInt8]], from place: String, log: FindingLog) {
    var results: [String: OdooResult] = [:]
    for query in OdooQuery.all {
      let file = place.isEmpty ? query.file : "\(place)/\(query.file)"
      guard let bytes = files[query.file] else {
        log.add("ODB001", file: file, "'\(query.name)' has no result")
        continue
      }
      results[query.name] = OdooResult(bytes, of: query, file: file, log: log)
    }
    self.results = results
    self.place = place
    self.log = log
  }

  /// The result of a question; nil where there is none.
  subscript(name: String) -> OdooResult? { results[name] }

  /// A whole number of a result's only row.
  func number(_ name: String, _ column: String) -> Int? {
    guard let result = results[name], !result.rows.isEmpty else { return nil }
    return result.number(column, 0, log: log)
  }

  /// Whole numbers of a result by another of its columns.
  func numbers(_ name: String, _ column: String, by key: String) -> [String: Int] {
    guard let result = results[name] else { return [:] }
    var numbers: [String: Int] = [:]
    for row in result.rows.indices {
      numbers[result.text(key, row)] = result.number(column, row, log: log)
    }
    return numbers
  }
}
