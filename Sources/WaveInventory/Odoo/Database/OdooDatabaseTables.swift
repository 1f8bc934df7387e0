import WaveCore

/// The tables of an inventory that an Odoo database's counts and names become.
struct OdooDatabaseTables {
  /// The modules it holds.
  private(set) var modules: [Module] = []
  /// Its companies.
  private(set) var companies: [Company] = []
  /// Its warehouses, or its companies where it has none.
  private(set) var plants: [Plant] = []
  /// The series it runs.
  private(set) var series: String?

  private let answers: OdooAnswers
  private let log: FindingLog
  private let statedID: String?

  /// A module.
  struct Module {
    /// Its technical name.
    var name: String
    /// Whether it is installed, or about to change.
    var state: String
    /// The version that is installed.
    var version: String
    /// Where it comes from.
    var kind: String
  }

  /// A company.
  struct Company {
    /// Its identifier in the inventory.
    var id: String
    /// Its number in the database.
    var number: String
    /// Its cells beside the identifier, by column.
    var cells: [String: String]
  }

  /// A plant.
  struct Plant {
    /// Its identifier in the inventory.
    var id: String
    /// The number of its warehouse; empty where it stands for a company.
    var number: String
    /// Its name.
    var name: String
    /// Its company's number.
    var company: String
  }

  /// The tables of the answers.
  ///
  /// - Parameter databaseID: the database's identifier; nil for `DB_` and its name.
  init(_ answers: OdooAnswers, databaseID: String?, log: FindingLog) {
    self.answers = answers
    self.log = log
    statedID = databaseID
    modules = readModules()
    series = readSeries()
    companies = readCompanies()
    plants = readPlants()
    reportStates()
  }

  /// Whether the database is one of Odoo.
  var isOdoo: Bool { !modules.isEmpty }

  /// The database's name.
  var databaseName: String {
    guard let server = answers["server"], !server.rows.isEmpty else { return "" }
    return server.text("database", 0)
  }

  /// The database's identifier.
  var databaseID: String { statedID ?? ConvertedPortfolio.safe("DB_" + databaseName) }

  /// What identifiers of its companies and plants begin with, behind a letter of their kind.
  ///
  /// Every database has a company 1 and mostly a warehouse `WH`, so that only with the database's
  /// name in them can the tables of several be merged, in any order and again.
  private var scope: String {
    databaseID.hasPrefix("DB_") ? String(databaseID.dropFirst(3)) : databaseID
  }
}

extension OdooDatabaseTables {
  private func readModules() -> [Module] {
    guard let result = answers["modules"], !result.rows.isEmpty else {
      log.add(
        "ODB003", file: answers.place, "no module is installed in the database")
      return []
    }
    return result.rows.indices.map { row in
      let kind = result.text("kind", row)
      let isKnown = ["standard", "community", "custom", "third_party"].contains(kind)
      return Module(
        name: result.text("name", row), state: result.text("state", row),
        version: result.text("version", row), kind: isKnown ? kind : "custom")
    }.filter { !$0.name.isEmpty }
  }

  /// The first two numbers of the installed version of `base`, as in `15.0` or `saas~16.3`.
  private func readSeries() -> String? {
    guard let base = modules.first(where: { $0.name == "base" }) else { return nil }
    let digits = base.version.drop { !$0.isNumber }
    let parts = digits.split(separator: ".").prefix(2)
    guard let major = parts.first.flatMap({ Int($0) }) else { return nil }
    if !OdooDatabase.series.contains(major) {
      log.add(
        "ODB004", file: answers.place,
        "the database runs series \(parts.joined(separator: ".")), which was not tried")
    }
    return parts.joined(separator: ".")
  }

  private func readCompanies() -> [Company] {
    guard let result = answers["companies"] else { return [] }
    let ids = Set(result.rows.indices.map { result.text("id", $0) })
    return result.rows.indices.map { row in
      let number = result.text("id", row)
      let parent = result.text("parent_id", row)
      return Company(
        id: "C_\(scope)_\(number)", number: number,
        cells: [
          "name": result.text("name", row), "country": result.text("country", row),
          "currency": Currency(code: result.text("currency", row))?.code ?? "",
          "fiscal_year_end": Self.monthDay(result.text("month", row), result.text("day", row)),
          "parent_id": ids.contains(parent) && parent != number ? "C_\(scope)_\(parent)" : "",
        ])
    }.filter { $0.number.allSatisfy(\.isNumber) && !$0.number.isEmpty }
  }

  private static func monthDay(_ month: String, _ day: String) -> String {
    guard let month = Int(month), let day = Int(day), (1...12).contains(month),
      (1...31).contains(day)
    else { return "" }
    let last = CivilDate.days(inMonth: month, of: 2027)
    return String(month + 100).dropFirst() + "-" + String(min(day, last) + 100).dropFirst()
  }

  private func readPlants() -> [Plant] {
    guard let result = answers["warehouses"], !result.rows.isEmpty else {
      return companies.map {
        Plant(
          id: "P_\(scope)_\($0.number)", number: "", name: $0.cells["name"] ?? "",
          company: $0.number)
      }
    }
    let codes = result.rows.indices.map { row in
      // What comes before the code makes it safe at its beginning.
      String(ConvertedPortfolio.safe("P" + result.text("code", row)).dropFirst())
    }
    let counts = Dictionary(grouping: codes, by: { $0.lowercased() }).mapValues(\.count)
    return result.rows.indices.map { row in
      let company = result.text("company_id", row)
      let isAlone = counts[codes[row].lowercased()] == 1
      return Plant(
        id: isAlone
          ? "P_\(scope)_\(codes[row])"
          : "P_\(scope)_\(company)_\(codes[row])_\(result.text("id", row))",
        number: result.text("id", row), name: result.text("name", row), company: company)
    }
  }

  /// Modules that are neither in nor out are a known cause of failed go-lives.
  private func reportStates() {
    for state in ["to upgrade", "to install", "to remove"] {
      let names = modules.filter { $0.state == state }.map(\.name)
      guard !names.isEmpty else { continue }
      log.add(
        "ODB005", file: answers.place,
        "\(Grouped.digits(names.count)) modules are left '\(state)': "
          + names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : ""))
    }
    if let inside = answers.number("attachments", "in_database"), inside > 0 {
      log.add(
        "ODB006", file: answers.place,
        "\(Grouped.digits(inside)) attachments are kept in the database itself")
    }
  }
}

extension OdooDatabaseTables {
  /// The tables by file name.
  var files: [String: [UInt8]] {
    [
      "databases.csv": databasesTable, "companies.csv": companiesTable,
      "plants.csv": plantsTable, "modules.csv": modulesTable, "module_usage.csv": usageTable,
      "dependencies.csv": dependenciesTable, "collected/database.csv": factsTable,
      "collected/installed.csv": installedTable,
    ]
  }

  private var databasesTable: [UInt8] {
    var text = CSVText([
      "database_id", "product", "version", "size_gb", "largest_table_share", "filestore_gb",
    ])
    text.add([
      databaseID, "Odoo", series ?? "", gigabytes(answers.number("server", "bytes")),
      answers["server"].flatMap { $0.rows.first?["largest_table_share"] } ?? "",
      gigabytes(answers.number("attachments", "filestore_bytes")),
    ])
    return text.bytes
  }

  private var companiesTable: [UInt8] {
    let columns = ["name", "country", "currency", "fiscal_year_end", "parent_id"]
    var text = CSVText(["company_id"] + columns)
    for company in companies {
      text.add([company.id] + columns.map { company.cells[$0] ?? "" })
    }
    return text.bytes
  }

  private var plantsTable: [UInt8] {
    let users = answers.numbers("users", "users", by: "company_id")
    let orders = answers.numbers("production", "orders", by: "warehouse_id")
    let known = Dictionary(
      companies.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let perCompany = Dictionary(grouping: plants, by: \.company).mapValues(\.count)
    var text = CSVText([
      "plant_id", "name", "company_id", "database_id", "country", "named_users", "status", "notes",
    ])
    for plant in plants {
      let company = known[plant.company]
      let isAlone = perCompany[plant.company] == 1
      var notes: [String] = []
      if let count = users[plant.company], !isAlone {
        notes.append("\(count) users in the company's \(perCompany[plant.company] ?? 0) plants")
      }
      if let count = orders[plant.number], !plant.number.isEmpty {
        notes.append("\(count) production orders within a year")
      }
      text.add([
        plant.id, plant.name, company?.id ?? "", databaseID, company?.cells["country"] ?? "",
        isAlone ? users[plant.company].map { "\($0)" } ?? "" : "", "planned",
        notes.joined(separator: "; "),
      ])
    }
    return text.bytes
  }

  private var modulesTable: [UInt8] {
    var text = CSVText(["module_id", "kind", "version"])
    for module in modules {
      // Odoo's own modules go by the database's series, which databases.csv has.
      let version = module.kind == "standard" ? "" : module.version
      text.add([module.name, module.kind, version])
    }
    return text.bytes
  }

  /// Which module each database holds, in which version: one module may stand in several.
  private var installedTable: [UInt8] {
    var text = CSVText(["database_id", "module_id", "state", "version"])
    for module in modules { text.add([databaseID, module.name, module.state, module.version]) }
    return text.bytes
  }

  private var usageTable: [UInt8] {
    var text = CSVText(["module_id", "database_id"])
    for module in modules { text.add([module.name, databaseID]) }
    return text.bytes
  }

  private var dependenciesTable: [UInt8] {
    var text = CSVText(["from", "to", "kind"])
    let names = Set(modules.map(\.name))
    var seen: Set<[String]> = []
    if let result = answers["module_dependencies"] {
      for row in result.rows.indices {
        let (from, to) = (result.text("module", row), result.text("depends_on", row))
        guard names.contains(from), from != to, !to.isEmpty, seen.insert([from, to]).inserted else {
          continue
        }
        text.add([from, to, "requires"])
      }
    }
    return text.bytes
  }

  /// Counts that no column of an inventory takes.
  private var factsTable: [UInt8] {
    var text = CSVText(["database_id", "fact", "of", "count"])
    func add(_ fact: String, _ count: Int?) {
      if let count { text.add([databaseID, fact, "", "\(count)"]) }
    }
    add("users who logged in within 30 days", answers.number("logins", "users"))
    add("active scheduled jobs", answers.number("jobs", "active"))
    add("scheduled jobs that make up for missed runs", answers.number("jobs", "make_up"))
    add("files in the filestore", answers.number("attachments", "files"))
    add("attachments in the database", answers.number("attachments", "in_database"))
    if let queue = answers["queue"] {
      for row in queue.rows.indices {
        text.add([
          databaseID, "queued jobs", "\(queue.text("channel", row)) \(queue.text("state", row))",
          queue.text("jobs", row),
        ])
      }
    }
    if let pairs = answers["module_exclusions"] {
      for row in pairs.rows.indices {
        text.add([
          databaseID, "modules that exclude each other",
          "\(pairs.text("module", row)) \(pairs.text("excludes", row))", "1",
        ])
      }
    }
    return text.bytes
  }

  private func gigabytes(_ bytes: Int?) -> String {
    guard let bytes else { return "" }
    let tenths = (bytes + 50_000_000) / 100_000_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
