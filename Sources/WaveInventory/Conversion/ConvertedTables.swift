import WaveCore
import WaveOutcome

/// The tables of an inventory that another tool's applications become.
struct ConvertedTables {
  /// What was read.
  let portfolio: ConvertedPortfolio
  /// What it becomes.
  let options: Conversion.Options
  /// The plants that stand for business services, by service in lower case.
  private let plants: [String: String]

  /// The tables of a portfolio.
  init(portfolio: ConvertedPortfolio, options: Conversion.Options) {
    self.portfolio = portfolio
    self.options = options
    var taken = Set(portfolio.applications.map(\.id))
    var plants: [String: String] = [:]
    for application in portfolio.applications {
      let service = application.service.lowercased()
      guard plants[service] == nil else { continue }
      let name = service.isEmpty ? "all" : ConvertedPortfolio.safe(application.service)
      var id = "\(name) site"
      while !taken.insert(id).inserted { id += " 2" }
      plants[service] = id
    }
    self.plants = plants
  }

  /// The tables by file name.
  var files: [String: [UInt8]] {
    guard !portfolio.applications.isEmpty else { return [:] }
    switch options.asset {
    case .modules:
      return [
        "plants.csv": servicePlants, "modules.csv": modules, "module_usage.csv": moduleUsage,
        "dependencies.csv": dependencies,
      ]
    case .databases:
      return [
        "plants.csv": databasePlants, "databases.csv": databases, "dependencies.csv": dependencies,
      ]
    }
  }

  /// How many rows `dependencies.csv` has.
  var dependencyCount: Int { portfolio.needs.count + shared.count }
}

extension ConvertedTables {
  private var dependencies: [UInt8] {
    var text = CSVText(["from", "to", "kind", "note"])
    for need in portfolio.needs {
      text.add([id(need.from), id(need.to), "requires"])
    }
    for pair in shared {
      text.add([id(pair.first), id(pair.second), "together", "share server \(pair.server)"])
    }
    return text.bytes
  }

  private func id(_ place: Int) -> String { portfolio.applications[place].id }

  // MARK: Applications as databases

  private var databases: [UInt8] {
    var text = CSVText(["database_id", "version", "size_gb"])
    for application in portfolio.applications {
      let sizes = application.servers.compactMap(\.diskGiB)
      let isKnown = !sizes.isEmpty && sizes.count == application.servers.count
      let size = sizes.reduce(0, +) * 1.073741824
      text.add([application.id, "", isKnown && size <= 1e9 ? Self.figure(size) : ""])
    }
    return text.bytes
  }

  /// One plant for each database: what cuts over is a plant with its database.
  private var databasePlants: [UInt8] {
    var text = CSVText(["plant_id", "name", "database_id", "status", "notes"])
    for application in portfolio.applications {
      text.add([
        "\(application.id) site", application.name.filter { !$0.isNewline }, application.id,
        application.isRetired ? "retired" : "planned", Self.note(application),
      ])
    }
    return text.bytes
  }

  /// What is known of an application's servers, in a line.
  private static func note(_ application: ConvertedPortfolio.Application) -> String {
    let servers = application.servers
    guard !servers.isEmpty else { return application.service }
    var parts = ["\(servers.count) \(servers.count == 1 ? "server" : "servers")"]
    let cores = servers.compactMap(\.cores)
    if !cores.isEmpty { parts.append("\(figure(cores.reduce(0, +))) cores") }
    let memory = servers.compactMap(\.memoryGiB)
    if !memory.isEmpty { parts.append("\(figure(memory.reduce(0, +))) GiB of memory") }
    let names = servers.prefix(20).map(\.name).joined(separator: ", ")
    let more = servers.count > 20 ? " and \(servers.count - 20) more" : ""
    return parts.joined(separator: ", ") + ": " + names + more
  }

  /// Two applications on one server can only move at once.
  private var shared: [(first: Int, second: Int, server: String)] {
    guard options.asset == .databases else { return [] }
    var first: [String: Int] = [:]
    var seen: Set<[Int]> = []
    var pairs: [(first: Int, second: Int, server: String)] = []
    for (place, application) in portfolio.applications.enumerated() {
      for server in application.servers {
        let key = server.name.lowercased()
        guard let other = first[key] else {
          first[key] = place
          continue
        }
        // One application may name a server twice, in another case.
        guard other != place else { continue }
        if seen.insert([other, place]).inserted { pairs.append((other, place, server.name)) }
      }
    }
    return pairs
  }

  // MARK: Applications as modules

  private var modules: [UInt8] {
    var text = CSVText(["module_id", "name", "kind", "version", "disposition"])
    for application in portfolio.applications {
      text.add([
        application.id, application.name.filter { !$0.isNewline }, "custom", application.version,
        application.isRetired ? "retire" : "",
      ])
    }
    return text.bytes
  }

  private var moduleUsage: [UInt8] {
    var text = CSVText(["module_id", "plant_id"])
    for application in portfolio.applications {
      text.add([application.id, plant(of: application.service)])
    }
    return text.bytes
  }

  private var servicePlants: [UInt8] {
    var text = CSVText(["plant_id", "name", "status"])
    var seen: Set<String> = []
    for application in portfolio.applications {
      let plant = plant(of: application.service)
      guard seen.insert(plant).inserted else { continue }
      text.add([plant, application.service.isEmpty ? "no service stated" : application.service])
    }
    return text.bytes
  }

  /// The plant that stands for a business service.
  private func plant(of service: String) -> String { plants[service.lowercased()] ?? "" }

  private static func figure(_ value: Double) -> String {
    let tenths = roundHalfEven(value * 10)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
