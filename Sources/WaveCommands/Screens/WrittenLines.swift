import WaveCore
import WaveOutcome

/// What was written into an inventory's folder: the files, or what became of each merged table.
struct WrittenLines {
  var folder: String
  var files: [String]
  var merges: [TableMerge]

  /// The lines of a screen.
  var lines: [String] {
    guard !merges.isEmpty else { return ["\(folder): \(files.joined(separator: ", "))"] }
    var table = TextTable([
      ("Merged into \(folder)", .left), ("New rows", .right), ("Filled rows", .right),
      ("Known rows", .right), ("Filled cells", .right), ("Changed cells", .right),
    ])
    for merge in merges {
      table.rows.append(
        [merge.file]
          + [
            merge.newRows, merge.filledRows, merge.knownRows, merge.filledCells,
            merge.changes.count,
          ].map(Grouped.digits))
    }
    return table.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      + [
        files.isEmpty
          ? "Nothing new: no file was written." : "Written: \(files.joined(separator: ", "))"
      ]
  }
}
