import WaveCore

/// Writes a generated world as the tables of an inventory.
struct WorldWriter {
  /// What is written.
  let world: GeneratedWorld
  /// The random numbers of cells.
  var random: SequentialRandom
  /// The Saturdays of the planned stops of plants that have them, by plant.
  var stopsOfPlant: [Int: [CivilDate]] = [:]

  /// The share of optional cells that stay blank.
  static let blankShare = 0.16

  /// A writer with its own sequence of random numbers.
  init(world: GeneratedWorld, seed: UInt64) {
    self.world = world
    random = SequentialRandom(seed: seed, stream: 2)
  }

  /// All files by name.
  mutating func files() -> [String: [UInt8]] {
    [
      "inventory.yaml": settings(), "plants.csv": plants(), "companies.csv": companies(),
      "databases.csv": databases(), "modules.csv": modules(), "module_usage.csv": moduleUsage(),
      "integrations.csv": integrations(), "dependencies.csv": dependencies(),
      "calendar.csv": calendar(), "teams.csv": teams(), "platform.csv": platform(),
      "environments.csv": environments(), "risks.csv": risks(), "prices.csv": prices(),
      "rates.csv": rates(), "evidence.csv": evidence(), "policy.yaml": policy(),
    ]
  }

  /// A cell that may stay blank.
  mutating func maybe(_ text: String) -> String {
    random.uniform() < Self.blankShare ? "" : text
  }

  /// A whole number between two others.
  mutating func between(_ low: Int, _ high: Int) -> Int { low + random.below(high - low + 1) }

  private func settings() -> [UInt8] {
    let yaml = """
      name: Generated \(world.size)
      currency: EUR
      timezone: Europe/Berlin
      date_order: ymd
      decimal: "."

      """
    return Array(yaml.utf8)
  }
}
