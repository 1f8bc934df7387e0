import WaveCore

/// Why a cell's text is not a value, without its place.
struct CellFault: Error {
  /// The kind of finding.
  var code: FindingCode
  /// The fact: `'abc' is not a duration`.
  var headline: String
  /// What is written under the cell.
  var label: String
  /// What to write instead.
  var fix: String
}
