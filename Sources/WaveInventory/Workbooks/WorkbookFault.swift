/// Why a workbook could not be read.
enum WorkbookFault: Error, Hashable {
  /// The archive is damaged or cut off; the text says where.
  case damaged(String)
  /// A part that every workbook has is missing.
  case missing(String)
  /// A limit that protects memory was passed; the text says which.
  case limit(String)
  /// A part is no XML, or holds what no spreadsheet writes.
  case badXML(part: String, line: Int, problem: String)

  /// The fact, for a finding's headline.
  var headline: String {
    switch self {
    case .damaged(let what): "the workbook is damaged: \(what)"
    case .missing(let part): "the workbook has no part '\(part)'"
    case .limit(let what): "the workbook is larger than the reader takes: \(what)"
    case .badXML(let part, let line, let problem):
      "the workbook's part '\(part)' cannot be read: \(problem) in its line \(line)"
    }
  }
}
