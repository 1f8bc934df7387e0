import WaveCore

/// Makes up a world from a seed, with the shapes of real programmes.
///
/// Sizes grow with the number of plants as they do in published programmes: modules by a power of
/// 0.41, integrations of a plant by a power of 0.15, about 5.5 GB of database a plant.
struct WorldBuilder {
  private var world: GeneratedWorld
  private var random: SequentialRandom

  /// The world of a seed.
  static func world(plants: Int, seed: UInt64) -> GeneratedWorld {
    var builder = WorldBuilder(
      world: GeneratedWorld(size: plants), random: SequentialRandom(seed: seed, stream: 1))
    builder.addPlants()
    builder.addDatabases()
    builder.addWitness()
    builder.addModules()
    builder.addLinks()
    return builder.world
  }
}

extension WorldBuilder {
  private mutating func addPlants() {
    let weights = world.regions.map(\.weight)
    for number in 0..<world.size {
      let region = weighted(weights)
      let countries = world.regions[region].countries
      let country = countries[random.below(countries.count)]
      let town = country.towns[random.below(country.towns.count)]
      var site = GeneratedWorld.Site(
        id: "P" + padded(number + 1, 4), region: region, country: country,
        name: "\(town) \(["Assembly", "Machining", "Castings", "Parts"][random.below(4)])",
        home: region)
      site.shifts = [5, 10, 10, 15, 15, 15, 20, 21][random.below(8)]
      site.criticality = [1, 2, 2, 3, 3, 3, 4, 4][random.below(8)]
      site.isRegulated = chance(0.1)
      site.peakUsers = max(4, Int(16 * spread(0.6)))
      site.isDedicated = site.criticality == 1 && chance(0.6)
      site.isResident = chance(0.3)
      site.losesLittle = site.criticality <= 2 && chance(0.4)
      // The law of some countries abroad wants the data kept in the first region.
      if region > 0, chance(0.1) { (site.isResident, site.home) = (true, 0) }
      world.plants.append(site)
    }
    if world.plants.allSatisfy({ $0.criticality < 3 }), !world.plants.isEmpty {
      world.plants[0].criticality = 4
    }
  }

  /// Large databases are split by plant; a few small ones hold two plants that move together.
  private mutating func addDatabases() {
    for region in world.regions.indices {
      var free = world.plants.indices.filter { world.plants[$0].region == region }
      while !free.isEmpty {
        let isSplit = free.count > 3 && !chance(0.4)
        let most = max(12, world.size / 30)
        let count = min(free.count, isSplit ? most + random.below(16) : 2)
        let members = Array(free.prefix(count))
        free.removeFirst(count)
        addDatabase(members, isSplit: isSplit)
      }
    }
  }

  private mutating func addDatabase(_ members: [Int], isSplit: Bool) {
    for plant in members { world.plants[plant].database = world.databases.count }
    // Plants that move together work the same shifts, so that a window suits both.
    if !isSplit, let first = members.first {
      for plant in members { world.plants[plant].shifts = world.plants[first].shifts }
      for plant in members { world.plants[plant].criticality = world.plants[first].criticality }
      for plant in members { world.plants[plant].isDedicated = world.plants[first].isDedicated }
    }
    let gigabytes = members.reduce(0) { sum, _ in sum + max(2, Int(5.5 * spread(0.5))) }
    world.databases.append(
      GeneratedWorld.Store(
        id: "DB_" + padded(world.databases.count + 1, 3), plants: members, isSplit: isSplit,
        gigabytes: gigabytes, version: 14 + random.below(3)))
  }

  private mutating func addModules() {
    let count = max(8, Int(30 * DeterministicMath.pow(Double(max(1, world.size)), 0.41)))
    for number in 0..<count {
      let isCommon = chance(0.25)
      let users = isCommon ? [] : (0..<(1 + random.below(5))).map { _ in random.below(world.size) }
      let requires = number == 0 || chance(0.5) ? [] : [random.below(number)]
      world.modules.append(
        GeneratedWorld.Piece(
          id: "x_" + Self.words[random.below(Self.words.count)] + "_" + padded(number + 1, 3),
          lines: max(40, Int(420 * spread(0.9))), users: Array(Set(users)).sorted(),
          requires: requires))
    }
  }

  private mutating func addLinks() {
    let perPlant = 3.8 * DeterministicMath.pow(Double(max(1, world.size)), 0.155)
    let kinds = GeneratedKinds.all
    for plant in world.plants.indices {
      let count = max(2, Int(perPlant + 2 * random.uniform() - 1))
      for number in 0..<count {
        let kind = number < 2 ? ["mes", "barcode"][number] : kinds[random.below(kinds.count)]
        var served = [plant]
        if !["mes", "barcode", "plc", "label"].contains(kind), chance(0.15) {
          let others = world.plants.indices.filter {
            $0 != plant && world.plants[$0].region == world.plants[plant].region
          }
          if !others.isEmpty { served.append(others[random.below(others.count)]) }
        }
        for site in served { world.plants[site].linkCount += 1 }
        world.links.append(
          GeneratedWorld.Link(
            kind: kind, plants: served.sorted(), region: world.plants[plant].region,
            days: 2 + random.below(6)))
      }
    }
  }

  private mutating func addWitness() {
    let planned = WitnessPlanner(world: world).plan()
    world.witness = planned.waves
    world.saturday = planned.saturday
    addCouples()
  }

  /// One pair in forty plants shares a line and moves together, though each could go alone.
  private mutating func addCouples() {
    let wanted = max(1, world.size / 40)
    var taken: Set<Int> = []
    for plant in world.plants.indices where world.couples.count < wanted {
      guard isAlone(plant), !taken.contains(plant) else { continue }
      let other = world.plants.indices.first {
        $0 > plant && isAlone($0) && !taken.contains($0) && isAlike($0, plant)
      }
      guard let other else { continue }
      taken.formUnion([plant, other])
      world.couples.append([plant, other])
    }
  }

  /// Whether a plant is extracted from its database and moves on its own.
  private func isAlone(_ plant: Int) -> Bool {
    world.databases[world.plants[plant].database].isSplit
  }

  /// Whether two plants have the same wave, country and shifts.
  private func isAlike(_ left: Int, _ right: Int) -> Bool {
    let (one, two) = (world.plants[left], world.plants[right])
    return world.saturday[left] == world.saturday[right] && one.country.code == two.country.code
      && one.shifts == two.shifts && one.shifts <= 15
  }

  private static let words = [
    "routing", "label", "kanban", "tooling", "quality", "packing", "pricing", "customs", "spares",
    "scrap", "energy", "gauge", "batch", "sequence", "returns", "cutplan",
  ]
}

extension WorldBuilder {
  private mutating func chance(_ probability: Double) -> Bool { random.uniform() < probability }

  /// A lognormal factor with median 1.
  private mutating func spread(_ sigma: Double) -> Double {
    let normal = (0..<12).reduce(-6.0) { sum, _ in sum + random.uniform() }
    return DeterministicMath.exp(sigma * normal)
  }

  private mutating func weighted(_ weights: [Int]) -> Int {
    var rest = random.below(max(1, weights.reduce(0, +)))
    for (place, weight) in weights.enumerated() {
      if rest < weight { return place }
      rest -= weight
    }
    return 0
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    GeneratedKinds.padded(number, width)
  }
}

/// Kinds and numbers that several parts of the generator spell alike.
enum GeneratedKinds {
  /// The kinds of integrations, the common ones more often.
  static let all = [
    "edi", "edi", "edi", "label", "label", "wms", "plc", "carrier", "carrier", "bank", "plm", "bi",
    "hr", "api", "api",
  ]

  /// A number with leading zeros.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
