/// The rows that name a table's columns: one, or two where a spreadsheet spread names over both.
struct HeaderLines {
  /// The first row of the header in the document.
  var first: Int

  /// The last row of the header; data begins below it.
  var last: Int

  /// The name of each column, by its place in the file; blank where a column has none.
  var names: [String]
}
