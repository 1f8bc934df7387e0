public import WaveOutcome
import WaveReports
import WaveStore

extension Workspace {
  /// Makes a folder where it is missing, before long work whose results shall go there.
  ///
  /// - Throws: `WorkspaceFailure.unwritable` where it cannot be made or written to.
  public static func require(writable folder: String) throws(WorkspaceFailure) {
    _ = try OutputFolder(path: folder)
  }

  /// Writes all documents of an outcome into a folder.
  ///
  /// - Returns: the names of the files written.
  /// - Throws: `WorkspaceFailure.unwritable` where one cannot be written.
  @discardableResult
  public func report(_ outcome: RunOutcome, to folder: String) throws -> [String] {
    let target = try OutputFolder(path: folder)
    let outcome = explained(outcome)
    let documents: [(name: String, bytes: [UInt8])] = [
      ("report.html", HTMLReport.bytes(of: outcome)),
      ("plan.json", try PlanJSON.bytes(of: outcome)),
      ("plan.csv", PlanCSV.bytes(of: outcome)),
      ("costs.csv", CostsCSV.bytes(of: outcome)),
    ]
    for document in documents { try target.write(document.bytes, to: document.name) }
    return documents.map(\.name)
  }

  /// Writes the page that says why a question has no plan.
  ///
  /// - Returns: the name of the file written.
  /// - Throws: `WorkspaceFailure.unwritable` where it cannot be written.
  public func report(
    _ conflict: ConflictReport, of question: Question, to folder: String
  ) throws(WorkspaceFailure) -> String {
    let page = ConflictReportPage.bytes(of: question.scenario, conflict: conflict)
    try OutputFolder(path: folder).write(page, to: "conflict.html")
    return "conflict.html"
  }

  /// Writes a page and a table that hold several outcomes side by side.
  ///
  /// - Returns: the names of the files written.
  /// - Throws: `WorkspaceFailure.unwritable` where one cannot be written.
  public func comparison(
    of outcomes: [RunOutcome], to folder: String
  ) throws(WorkspaceFailure) -> [String] {
    let target = try OutputFolder(path: folder)
    try target.write(ComparisonReport.html(of: outcomes), to: "comparison.html")
    try target.write(ComparisonReport.csv(of: outcomes), to: "comparison.csv")
    return ["comparison.html", "comparison.csv"]
  }

  /// The page of an outcome, as a browser shows it.
  public func reportPage(of outcome: RunOutcome) -> [UInt8] {
    HTMLReport.bytes(of: explained(outcome))
  }

  /// The plan of an outcome as JSON.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public func planJSON(of outcome: RunOutcome) throws -> [UInt8] {
    try PlanJSON.bytes(of: explained(outcome))
  }

  /// The percentiles of an outcome that was played, as CSV.
  public static func percentileTable(of outcome: RunOutcome) -> [UInt8] {
    SimulationCSV.bytes(of: outcome)
  }

  /// Writes the pictures of an outcome that was played into a folder, each an SVG file of its own.
  ///
  /// - Returns: the names of the files written.
  /// - Throws: `WorkspaceFailure.unwritable` where one cannot be written.
  public static func pictures(
    of outcome: RunOutcome, to folder: String
  ) throws(WorkspaceFailure) -> [String] {
    let target = try OutputFolder(path: folder)
    let files = SimulationPictures.files(of: outcome)
    for file in files { try target.write(file.bytes, to: file.name) }
    return files.map(\.name)
  }

  /// Any record as JSON with sorted keys, ending in a line end.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public static func json(_ record: some Encodable) throws -> [UInt8] {
    try RecordCoding.bytes(of: record, pretty: true) + [10]
  }

  /// Any record as JSON on a line of its own.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public static func jsonLine(_ record: some Encodable) throws -> [UInt8] {
    try RecordCoding.bytes(of: record) + [10]
  }
}
