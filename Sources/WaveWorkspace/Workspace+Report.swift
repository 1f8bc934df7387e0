public import WaveOutcome
import WaveReports
import WaveStore

extension Workspace {
  /// Writes all documents of an outcome into a folder.
  ///
  /// - Returns: the names of the files written.
  /// - Throws: `WorkspaceFailure.unwritable` where one cannot be written.
  @discardableResult
  public func report(_ outcome: RunOutcome, to folder: String) throws -> [String] {
    let target = try OutputFolder(path: folder)
    let documents: [(name: String, bytes: [UInt8])] = [
      ("report.html", HTMLReport.bytes(of: outcome)),
      ("plan.json", try PlanJSON.bytes(of: outcome)),
      ("plan.csv", PlanCSV.bytes(of: outcome)),
      ("costs.csv", CostsCSV.bytes(of: outcome)),
    ]
    for document in documents { try target.write(document.bytes, to: document.name) }
    return documents.map(\.name)
  }

  /// The page of an outcome, as a browser shows it.
  public func reportPage(of outcome: RunOutcome) -> [UInt8] { HTMLReport.bytes(of: outcome) }

  /// The plan of an outcome as JSON.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public func planJSON(of outcome: RunOutcome) throws -> [UInt8] {
    try PlanJSON.bytes(of: outcome)
  }

  /// Any record as JSON with sorted keys, ending in a line end.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public static func json(_ record: some Encodable) throws -> [UInt8] {
    try RecordCoding.bytes(of: record, pretty: true) + [10]
  }
}
