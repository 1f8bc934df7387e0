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
    /// Whether its data must stay in its region.
    var isResident = false
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

  /// The day of the last wave.
  var lastSaturday: CivilDate { saturday.max() ?? Self.start }

  /// The day of the first wave.
  var firstSaturday: CivilDate { saturday.min() ?? Self.start }
}
