public import WaveCore

/// Reads a file of what really happened of a plan.
///
/// It has the columns `subject`, `started`, `ended`, and, where wanted, `outcome` (done, rolled_back),
/// `outage` and `cost`; header synonyms, separators and encodings are read as in an inventory's tables.
public enum ActualsReader {
  /// What a file says.
  public struct Reading: Sendable {
    /// The rows that are about something, by place; those with faults have what could be read.
    public var rows: [ActualRow]
    /// Everything found in the file, by place.
    public var findings: [Finding]
  }

  /// Reads the bytes of a file.
  ///
  /// - Parameter currency: the currency of every cost.
  public static func read(_ bytes: [UInt8], file: String, currency: Currency) -> Reading {
    let log = FindingLog()
    guard let text = try? DecodedText(bytes) else {
      log.add("ACT001", file: file, "the actuals are not text")
      return Reading(rows: [], findings: log.sorted)
    }
    let names = ActualsColumns.allNames
    let reading = CSVReader.read(
      text.bytes, of: file,
      names: HeaderNames(
        place: { names.firstIndex(of: ActualsColumns.normalised($0)) }, isRequired: { _ in true }))
    let document = reading.document
    guard let lines = reading.header else {
      log.add("ACT001", file: file, "the actuals have no header with 'subject' and 'ended'")
      return Reading(rows: [], findings: log.sorted)
    }
    let columns = ActualsColumns(lines.names)
    guard columns.subject != nil, columns.started != nil || columns.ended != nil else {
      log.add(
        "ACT001", at: document.span(ofRow: lines.last),
        excerpt: document.excerpt(ofRow: lines.last),
        "the actuals need a column 'subject', and 'started' or 'ended'")
      return Reading(rows: [], findings: log.sorted)
    }
    let cells = ActualsCells(document: document, columns: columns, currency: currency, log: log)
    let rows = ((lines.last + 1)..<max(lines.last + 1, document.rows.count))
      .filter { !document.isBlank(row: $0) }
    UnreadCells(
      table: "the actuals", columns: ActualsColumns.names, normalised: ActualsColumns.normalised,
      log: log
    ).report(lines, rows, in: document)
    if rows.isEmpty {
      log.add(
        "ACT005", at: document.span(ofRow: lines.last),
        excerpt: document.excerpt(ofRow: lines.last), "the actuals have a header and no rows")
    }
    return Reading(rows: rows.compactMap(cells.row), findings: log.sorted)
  }
}

/// Where the columns of actuals stand.
struct ActualsColumns {
  private(set) var subject: Int?
  private(set) var started: Int?
  private(set) var ended: Int?
  private(set) var outcome: Int?
  private(set) var outage: Int?
  private(set) var cost: Int?

  private static let subjects = ["subject", "asset", "asset_id", "plant_id", "wave", "activity"]
  private static let starts = ["started", "start", "begun", "actual_start"]
  private static let ends = ["ended", "end", "finished", "finish", "done", "date", "actual_end"]
  private static let outcomes = ["outcome", "result", "status"]
  private static let outages = ["outage", "outage_hours", "downtime"]
  private static let costs = ["cost", "actual_cost", "cost_to_date", "spent", "amount"]

  /// Every name a column may have.
  static let allNames = names.flatMap(\.self)
  /// The same, by column.
  static let names = [subjects, starts, ends, outcomes, outages, costs]

  /// A name in lower case, with underscores.
  static func normalised(_ name: String) -> String {
    name.lowercased().replacing(" ", with: "_").replacing("-", with: "_")
  }

  /// The columns of a header.
  init(_ header: [String]) {
    let names = header.map(Self.normalised)
    func place(_ known: [String]) -> Int? {
      known.lazy.compactMap { names.firstIndex(of: $0) }.first
    }
    subject = place(Self.subjects)
    started = place(Self.starts)
    ended = place(Self.ends)
    outcome = place(Self.outcomes)
    outage = place(Self.outages)
    cost = place(Self.costs)
  }
}

/// The rows below the header.
private struct ActualsCells {
  let document: CSVDocument
  let columns: ActualsColumns
  let currency: Currency
  let log: FindingLog

  /// A row, with every fault of it reported; nil where it is about nothing.
  func row(_ row: Int) -> ActualRow? {
    let subject = text(columns.subject, row)
    let (started, ended) = (date(columns.started, row), date(columns.ended, row))
    let (outcome, outage, cost) = (outcome(row), outage(row), cost(row))
    guard !subject.isEmpty else {
      return refuse("ACT003", columns.subject, row, "the row is about nothing")
    }
    var isWhole = started != nil && ended != nil && outcome != nil && outage != nil && cost != nil
    if isBlank(started), isBlank(ended) {
      isWhole = false
      report("ACT003", columns.ended, row, "the row of '\(subject)' has no date")
    }
    if let first = started?.value, let last = ended?.value, last < first {
      isWhole = false
      report(
        "ACT004", columns.ended, row, "'\(subject)' ended on \(last), before it started on \(first)"
      )
    }
    return ActualRow(
      subject: subject, started: started?.value, ended: ended?.value, outcome: outcome ?? .done,
      outage: outage?.value, cost: cost?.value, isWhole: isWhole, row: document.span(ofRow: row),
      places: .init(
        subject: place(columns.subject, row), started: place(columns.started, row),
        ended: place(columns.ended, row), cost: place(columns.cost, row),
        excerpt: document.excerpt(ofRow: row)))
  }

  /// Whether a cell that could be read is blank.
  private func isBlank(_ cell: Cell<CivilDate>?) -> Bool { cell.map { $0.value == nil } ?? false }

  /// A cell that may be blank.
  private struct Cell<Value> {
    var value: Value?
  }

  private func date(_ column: Int?, _ row: Int) -> Cell<CivilDate>? {
    let text = text(column, row)
    guard !text.isEmpty else { return Cell(value: nil) }
    guard let date = DateCell.date(DateCell.halves(text).date, style: nil) else {
      return refuse("ACT002", column, row, "'\(text)' is not a date")
    }
    return Cell(value: date)
  }

  private func outcome(_ row: Int) -> ActualRow.Outcome? {
    let word = ActualsColumns.normalised(text(columns.outcome, row))
    switch word {
    case "", "done", "ok", "passed", "success", "completed", "complete", "finished", "live",
      "started", "running", "in_progress":
      return .done
    case "rolled_back", "rollback", "rolledback", "failed", "backed_out", "aborted":
      return .rolledBack
    default:
      return refuse(
        "ACT006", columns.outcome, row, "'\(text(columns.outcome, row))' is no outcome")
    }
  }

  private func outage(_ row: Int) -> Cell<Minutes>? {
    let text = text(columns.outage, row)
    guard !text.isEmpty else { return Cell(value: nil) }
    guard let minutes = DurationCell.minutes(text, unit: .hours, style: .point) else {
      return refuse("ACT007", columns.outage, row, "'\(text)' is not a length of time")
    }
    return Cell(value: minutes)
  }

  private func cost(_ row: Int) -> Cell<Money>? {
    let text = text(columns.cost, row)
    guard !text.isEmpty else { return Cell(value: nil) }
    guard let parts = MoneyCell.parts(text, own: currency),
      let amount = NumberCell.number(parts.number, style: .point)
    else { return refuse("ACT008", columns.cost, row, "'\(text)' is not an amount") }
    guard (parts.currency ?? currency) == currency else {
      return refuse("ACT008", columns.cost, row, "'\(text)' is not in \(currency)")
    }
    let fraction = parts.number.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
    guard (fraction.last?.count ?? 0) <= currency.decimals else {
      return refuse(
        "ACT008", columns.cost, row, "'\(text)' has more decimals than \(currency) has")
    }
    let minor = amount * Double(currency.minorPerMajor)
    guard amount >= 0, minor < 1e15 else {
      return refuse("ACT008", columns.cost, row, "'\(text)' cannot have been spent")
    }
    return Cell(value: Money(roundingMinor: minor))
  }

  private func text(_ column: Int?, _ row: Int) -> String {
    column.map { document.text($0, of: row).trimmedOfBlanks } ?? ""
  }

  private func place(_ column: Int?, _ row: Int) -> SourceSpan {
    column.map { document.span($0, of: row) } ?? document.span(ofRow: row)
  }

  private func report(_ code: FindingCode, _ column: Int?, _ row: Int, _ headline: String) {
    log.add(
      code, at: place(column, row), excerpt: document.excerpt(ofRow: row), headline)
  }

  private func refuse<Value>(
    _ code: FindingCode, _ column: Int?, _ row: Int, _ headline: String
  ) -> Value? {
    report(code, column, row, headline)
    return nil
  }
}
