import WaveCore

/// Reads the tables of Migration Center: machines, their tags and their disks, in any order.
struct MigrationCenterReader {
  private static let machine = ["machineid"]
  private static let marks: [String: Table] = [
    "machinename": .machines, "key": .tags, "disklabel": .disks, "sizeingib": .disks,
    "timestamp": .loads, "cpuutilizationpercentage": .loads,
  ]
  private static let disk = ["usedingib", "sizeingib"]

  private enum Table { case machines, tags, disks, loads }

  /// What the files hold.
  static func read(_ files: [(name: String, bytes: [UInt8])], log: FindingLog) -> ConvertedPortfolio
  {
    let format = ServerListFormat.migrationCenter
    let known = format.carried.union(marks.keys).union(machine + disk + ["value"])
    let tables = files.compactMap { file in
      ForeignTable(
        file.bytes, file: file.name, known: known.sorted(), required: Set(machine), log: log)
    }
    var portfolio = ConvertedPortfolio()
    let tags = tags(of: tables.filter { kind(of: $0) == .tags })
    let disks = disks(of: tables.filter { kind(of: $0) == .disks }, log)
    let reader = ServerListReader(format, log: log)
    for table in tables {
      switch kind(of: table) {
      case .machines:
        portfolio.lost += table.lost(but: format.carried.union(machine))
        for row in table.rows {
          reader.read(
            row, of: table, tags: tags[table.text(machine, row)] ?? [:], into: &portfolio)
        }
      case .tags: portfolio.lost += table.lost(but: ["machineid", "key", "value"])
      case .disks: portfolio.lost += table.lost(but: ["machineid", "usedingib", "sizeingib"])
      case .loads: portfolio.lost += table.lost(but: [])
      case nil: log.add("CNV001", file: table.file, "the table is none of Migration Center's")
      }
    }
    add(disks, of: tables.filter { kind(of: $0) == .machines }, to: &portfolio)
    return portfolio
  }

  /// What a table is about, by the columns only it has.
  private static func kind(of table: ForeignTable) -> Table? {
    if table.has("machinename") { return .machines }
    if table.has("key"), table.has("value") { return .tags }
    if table.has("disklabel") || table.has("sizeingib") { return .disks }
    if table.has("timestamp") || table.has("cpuutilizationpercentage") { return .loads }
    return ["memorygib", "memorymib"].contains(where: table.has) ? .machines : nil
  }

  private static func tags(of tables: [ForeignTable]) -> [String: [String: String]] {
    var tags: [String: [String: String]] = [:]
    for table in tables {
      for row in table.rows {
        let key = ForeignTable.plain(table.text(["key"], row))
        tags[table.text(machine, row), default: [:]][key] = table.text(["value"], row)
      }
    }
    return tags
  }

  private static func disks(of tables: [ForeignTable], _ log: FindingLog) -> [String: Double] {
    var disks: [String: Double] = [:]
    for table in tables {
      for row in table.rows {
        let text = table.text(disk, row)
        guard let size = ServerListReader.figure(text) else {
          let column = disk.filter { table.text([$0], row) == text }
          log.add(
            "CNV011", at: table.span(column, row), excerpt: table.excerpt(column, row),
            text.isEmpty ? "the disk has no size" : "'\(text)' is not a figure of a disk")
          continue
        }
        disks[table.text(machine, row), default: 0] += size
      }
    }
    return disks
  }

  /// Gives machines whose own row says nothing of disks the sum of their disks.
  private static func add(
    _ disks: [String: Double], of tables: [ForeignTable], to portfolio: inout ConvertedPortfolio
  ) {
    var byName: [String: Double] = [:]
    for table in tables {
      for row in table.rows {
        let name = table.text(ServerListFormat.migrationCenter.server, row)
        if let size = disks[table.text(machine, row)] { byName[name] = size }
      }
    }
    for place in portfolio.applications.indices {
      portfolio.change(place) { application in
        for index in application.servers.indices where application.servers[index].diskGiB == nil {
          application.servers[index].diskGiB = byName[application.servers[index].name]
        }
      }
    }
  }
}
