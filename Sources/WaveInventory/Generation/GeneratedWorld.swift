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
    var id: String
    var region: Int
    var country: GeneratorRegion.Country
    var name: String
    var database = 0
    var shifts = 15
    var criticality = 3
    var isRegulated = false
    var peakUsers = 10
    var isDedicated = false
    var isResident = false
    var linkCount = 0
  }

  /// A database.
  struct Store {
    var id: String
    var plants: [Int]
    var isSplit: Bool
    var gigabytes: Int
    var version: Int
  }

  /// A custom module.
  struct Piece {
    var id: String
    var lines: Int
    var users: [Int]
    var requires: [Int]
  }

  /// An integration.
  struct Link {
    var kind: String
    var plants: [Int]
    var region: Int
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
