import WaveCore

/// What a generated inventory describes, before it is written into tables.
struct GeneratedWorld {
  /// How many plants were asked for.
  let size: Int
  /// The regions in use.
  let regions: [GeneratorRegion]
  /// The plants in the order of their rows.
  var plants: [Site] = []
  /// The databases in the order of their rows.
  var databases: [Store] = []
  /// The custom modules.
  var modules: [Piece] = []
  /// The integrations.
  var links: [Link] = []
  /// The waves the rest is built around.
  var witness: [GeneratedInventory.WitnessWave] = []
  /// Plants of different databases, or extracted from one, that must cut over together.
  var couples: [[Int]] = []
  /// The lane and date of each plant's wave, by plant.
  var saturday: [CivilDate] = []

  /// The first day of the programme.
  static let start = CivilDate(daysSinceEpoch: 20_822)

  /// A plant.
  struct Site {
    /// The plant's identifier.
    var id: String
    /// The place of its region.
    var region: Int
    /// Its country.
    var country: GeneratorRegion.Country
    /// Its name.
    var name: String
    /// The place of its database.
    var database = 0
    /// Shifts a week.
    var shifts = 15
    /// Criticality, 1 highest.
    var criticality = 3
    /// Whether a regulator watches it.
    var isRegulated = false
    /// Users in the busiest hour.
    var peakUsers = 10
    /// Whether it is given a pool of its own.
    var isDedicated = false
    /// Whether its data must stay in one region.
    var isResident = false
    /// The place of the region its data lies in: its own, or the one its law names.
    var home: Int
    /// Whether it may lose an hour of data at most.
    var losesLittle = false
    /// How many integrations serve it.
    var linkCount = 0
  }

  /// A database.
  struct Store {
    /// The database's identifier.
    var id: String
    /// The places of its plants.
    var plants: [Int]
    /// Whether its plants are extracted one by one.
    var isSplit: Bool
    /// Its size in GB.
    var gigabytes: Int
    /// Its major version.
    var version: Int
  }

  /// A custom module.
  struct Piece {
    /// The module's name.
    var id: String
    /// Lines of code.
    var lines: Int
    /// The places of the plants that use it; none where a whole database does.
    var users: [Int]
    /// The places of the modules it requires.
    var requires: [Int]
  }

  /// An integration.
  struct Link {
    /// What it connects to.
    var kind: String
    /// The places of the plants it serves.
    var plants: [Int]
    /// The place of its region.
    var region: Int
    /// Person-days to prepare it.
    var days: Int
  }

  /// A world of that many plants, with nothing in it.
  init(size: Int) {
    self.size = size
    regions = GeneratorRegion.covering(plants: size)
  }

  /// Whether waves run in a lane for each region.
  var hasLanes: Bool { size >= 60 }

  /// The most plants in one wave.
  var waveSize: Int { min(24, max(2, (size + 17) / 18)) }

  /// The most groups that cut over on one weekend of the witness plan.
  var mostInSlot: Int {
    Set(saturday).map { day in groups(on: day, lane: nil) }.max() ?? 1
  }

  /// Euros that running a database costs in a month.
  func runCost(of store: Store) -> Int {
    500 + 60 * store.plants.reduce(0) { $0 + plants[$1].peakUsers }
  }

  /// The most groups in one wave of the witness plan.
  var mostInWave: Int {
    witness.map { wave in groups(on: wave.saturday, lane: wave.lane) }.max() ?? 1
  }

  /// The groups that cut over on a day, in one lane or in all.
  private func groups(on day: CivilDate, lane: String?) -> Int {
    let moving = plants.indices.filter {
      saturday[$0] == day && (lane == nil || !hasLanes || regions[plants[$0].region].name == lane)
    }
    let units = moving.map { plant in
      databases[plants[plant].database].isSplit ? plant : -1 - plants[plant].database
    }
    return Set(units).count - couples.count { moving.contains($0[0]) }
  }

  /// The day of the last wave.
  var lastSaturday: CivilDate { saturday.max() ?? Self.start }

  /// The day of the first wave.
  var firstSaturday: CivilDate { saturday.min() ?? Self.start }
}
