import WaveCore

/// Reads lists of servers with their applications and waves.
struct ServerListReader {
  private let format: ServerListFormat
  private let log: FindingLog

  /// A reader of a format.
  init(_ format: ServerListFormat, log: FindingLog) {
    self.format = format
    self.log = log
  }

  /// What the files hold.
  func read(_ files: [(name: String, bytes: [UInt8])]) -> ConvertedPortfolio {
    var portfolio = ConvertedPortfolio()
    for file in files {
      guard
        let table = ForeignTable(
          file.bytes, file: file.name, known: format.carried.sorted(),
          required: Set(format.server), log: log)
      else { continue }
      for row in table.rows { read(row, of: table, tags: [:], into: &portfolio) }
      portfolio.lost += table.lost(but: format.carried)
    }
    return portfolio
  }

  /// Adds the server of a row to its applications, and these to their waves.
  ///
  /// - Parameter tags: what another table says of the server, by plain key.
  func read(
    _ row: Int, of table: ForeignTable, tags: [String: String],
    into portfolio: inout ConvertedPortfolio
  ) {
    let name = table.text(format.server, row)
    let own = ServerTags.pairs(table.text(format.tags, row)).merging(tags) { own, _ in own }
    var names = applications(table.text(format.application, row))
    if names.isEmpty, let tagged = ServerTags.application(in: own) { names = [tagged] }
    guard !name.isEmpty || !names.isEmpty else {
      log.add(
        "CNV005", at: table.span(format.server, row), excerpt: table.excerpt(format.server, row),
        "the row names neither a server nor an application")
      return
    }
    let server = ConvertedServer(
      name: name, cores: number(format.cores, row, table), memoryGiB: memory(row, table),
      diskGiB: number(format.diskGiB, row, table))
    let stated = table.text(format.wave, row)
    let wave = stated.isEmpty ? ServerTags.wave(in: own) ?? "" : stated
    let isServer = names.isEmpty
    if isServer {
      names = [name]
      log.add(
        "CNV010", at: table.span(format.server, row), excerpt: table.excerpt(format.server, row),
        "server '\(name)' names no application")
    }
    let isRetired = table.text(format.strategy, row).lowercased() == "retire"
    for application in names {
      let place = portfolio.place(of: application)
      let isFirst = portfolio.applications[place].servers.isEmpty
      portfolio.change(place) {
        if !name.isEmpty, !$0.servers.contains(where: { $0.name == name }) {
          $0.servers.append(server)
        }
        $0.isServer = isServer
        $0.isRetired = isRetired && ($0.isRetired || isFirst)
        if !wave.isEmpty, !$0.waves.contains(where: { $0.name == wave }) {
          $0.waves.append(
            (wave, table.span(format.wave, row), table.excerpt(format.wave, row)))
        }
      }
    }
  }

  /// The applications of a cell.
  private func applications(_ text: String) -> [String] {
    guard format.hasList else { return text.isEmpty ? [] : [text] }
    var seen: Set<String> = []
    return text.split { $0 == "," || $0 == ";" }.map(\.trimmedOfBlanks)
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private func memory(_ row: Int, _ table: ForeignTable) -> Double? {
    number(format.memoryGiB, row, table) ?? number(format.memoryMiB, row, table).map { $0 / 1_024 }
  }

  /// The figure in the first of several columns that is filled.
  private func number(_ columns: [String], _ row: Int, _ table: ForeignTable) -> Double? {
    let text = table.text(columns, row)
    guard !text.isEmpty else { return nil }
    if let value = Self.figure(text) { return value }
    let column = columns.filter { table.text([$0], row) == text }
    log.add(
      "CNV011", at: table.span(column, row), excerpt: table.excerpt(column, row),
      "'\(text)' is not a figure of a server")
    return nil
  }

  /// The figure a text stands for; nil where it is none, or larger than any server's.
  static func figure(_ text: String) -> Double? {
    NumberCell.number(text, style: .point).flatMap { (0...1e9).contains($0) ? $0 : nil }
  }
}
