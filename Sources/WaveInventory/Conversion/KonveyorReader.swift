import WaveCore

/// Reads Konveyor's table of applications and dependencies.
struct KonveyorReader {
  private static let type = ["recordtype1", "recordtype"]
  private static let name = ["applicationname"]
  private static let other = ["dependency"]
  private static let direction = ["dependencydirection"]
  private static let carried: Set<String> = Set(
    type + name + other + direction + ["businessservice", "binaryversion"])

  /// What the files hold; a dependency may stand before the applications it names.
  static func read(_ files: [(name: String, bytes: [UInt8])], log: FindingLog) -> ConvertedPortfolio
  {
    let tables = files.compactMap { file in
      ForeignTable(
        file.bytes, file: file.name, known: carried.sorted(), required: Set(name), log: log)
    }
    var portfolio = ConvertedPortfolio()
    for table in tables {
      for row in table.rows where kind(of: row, in: table, log) == .application {
        readApplication(row, of: table, into: &portfolio, log)
      }
      portfolio.lost += table.lost(but: carried)
    }
    for table in tables {
      for row in table.rows where kind(of: row, in: table, nil) == .dependency {
        readDependency(row, of: table, into: &portfolio, log)
      }
    }
    return portfolio
  }

  private enum Kind { case application, dependency }

  /// What a row is about; a table without the column holds applications.
  private static func kind(of row: Int, in table: ForeignTable, _ log: FindingLog?) -> Kind? {
    let text = table.text(type, row)
    switch text {
    case "1": return .application
    case "2": return .dependency
    case "" where !type.contains(where: table.has): return .application
    default:
      log?.add(
        "CNV004", at: table.span(type, row), excerpt: table.excerpt(type, row),
        text.isEmpty ? "the row has no record type" : "record type '\(text)' is not known",
        label: "1 or 2")
      return nil
    }
  }

  private static func readApplication(
    _ row: Int, of table: ForeignTable, into portfolio: inout ConvertedPortfolio, _ log: FindingLog
  ) {
    let name = table.text(Self.name, row)
    guard !name.isEmpty else {
      log.add(
        "CNV005", at: table.span(Self.name, row), excerpt: table.excerpt(Self.name, row),
        "the row names no application")
      return
    }
    if portfolio.known(name) != nil {
      log.add(
        "CNV006", at: table.span(Self.name, row), excerpt: table.excerpt(Self.name, row),
        "application '\(name)' stands twice; the first row counts", label: "once more")
      return
    }
    portfolio.change(portfolio.place(of: name)) {
      $0.service = table.text(["businessservice"], row)
      $0.version = table.text(["binaryversion"], row)
    }
  }

  private static func readDependency(
    _ row: Int, of table: ForeignTable, into portfolio: inout ConvertedPortfolio, _ log: FindingLog
  ) {
    guard let from = end(Self.name, row, table, portfolio, log),
      let to = end(other, row, table, portfolio, log)
    else { return }
    guard from != to else {
      log.add(
        "CNV008", at: table.span(other, row), excerpt: table.excerpt(other, row),
        "'\(table.text(other, row))' depends on itself", label: "its own name")
      return
    }
    let text = table.text(direction, row)
    let isNew: Bool
    switch text.lowercased() {
    case "southbound": isNew = portfolio.add(ConvertedPortfolio.Need(from: from, to: to))
    case "northbound": isNew = portfolio.add(ConvertedPortfolio.Need(from: to, to: from))
    default:
      log.add(
        "CNV009", at: table.span(direction, row), excerpt: table.excerpt(direction, row),
        text.isEmpty ? "the dependency has no direction" : "direction '\(text)' is not known",
        label: "southbound or northbound")
      return
    }
    if !isNew {
      log.add(
        "CNV006", at: table.span(other, row), excerpt: table.excerpt(other, row),
        "the dependency stands twice", label: "once more")
    }
  }

  private static func end(
    _ column: [String], _ row: Int, _ table: ForeignTable, _ portfolio: ConvertedPortfolio,
    _ log: FindingLog
  ) -> Int? {
    let name = table.text(column, row)
    if let place = portfolio.known(name) { return place }
    let nearest = Suggestion.nearest(to: name, in: portfolio.applications.map(\.name))
    log.add(
      name.isEmpty ? "CNV005" : "CNV007", at: table.span(column, row),
      excerpt: table.excerpt(column, row),
      name.isEmpty ? "the row names no application" : "application '\(name)' is in no row",
      label: nearest.map { "did you mean \($0)?" } ?? "",
      fix: nearest.map { "write \($0), or add a row of record type 1" })
    return nil
  }
}
