import WaveCore
import WaveLandscape

/// Which pools a plant may run in, best first, and what speaks for each.
///
/// The user's word comes first, then the scenario's; where waveplan is to recommend, a plant gets
/// a pool of its own when it is core, regulated, widely connected or intolerant of downtime, and
/// shares one otherwise (DOMAIN section 5).
struct PoolChooser: Sendable {
  /// What there is to move.
  let landscape: Landscape
  /// What the scenario file sets.
  let settings: ScenarioSettings
  private let isProduction: [Bool]
  private let integrationCounts: [Int]

  /// From this many integrations a plant counts as widely connected (mark I).
  static let manyIntegrations = 12

  /// Up to this much tolerance and workaround together a plant counts as intolerant (mark I).
  static let tightTolerance = Minutes.hours(4)

  /// The chooser over these facts.
  init(landscape: Landscape, settings: ScenarioSettings) {
    self.landscape = landscape
    self.settings = settings
    isProduction = Self.productionPools(landscape)
    var counts = [Int](repeating: 0, count: landscape.plants.count)
    for integration in landscape.integrations {
      for plant in integration.plants { counts[plant.offset] += 1 }
    }
    integrationCounts = counts
  }

  /// The pools a plant may run in; none where it is retired or no pool lies where it may be.
  func choices(for index: Index<Plant>) -> [PoolChoice] {
    let plant = landscape.plants[index]
    guard plant.status != .retired else { return [] }
    let (wanted, isFixed, reasons) = hosting(of: index)
    let allowed = landscape.pools.indices.filter {
      isProduction[$0.offset] && Self.isAllowed(landscape.pools[$0], for: plant)
    }
    let matching = allowed.filter { landscape.pools[$0].hosting == wanted }
    let decided = settings.decisions.value(of: [plant.id]) { choice -> Identifier? in
      if case .pool(let pool) = choice { pool } else { nil }
    }
    let open = isFixed && !matching.isEmpty ? matching : allowed
    let usable = decided.map { id in open.filter { landscape.pools[$0].id == id } } ?? open
    return usable.sorted { rank($0, plant, wanted) < rank($1, plant, wanted) }.map { pool in
      let isWanted = landscape.pools[pool].hosting == wanted
      return PoolChoice(
        pool: pool, reasons: (isWanted ? reasons : []) + regionReasons(pool, plant))
    }
  }

  /// Whether a plant's data may lie in a pool; one that names no region is taken to stand where it
  /// is wanted.
  static func isAllowed(_ pool: Pool, for plant: Plant) -> Bool {
    guard !plant.allowedRegions.isEmpty else { return true }
    guard let region = pool.region?.lowercased() else { return true }
    return plant.allowedRegions.contains { $0.lowercased() == region }
  }

  /// The hosting wanted for a plant, whether it is decided, and why.
  func hosting(
    of index: Index<Plant>
  ) -> (hosting: Hosting, isFixed: Bool, reasons: [ClassifiedChange.Reason]) {
    let plant = landscape.plants[index]
    if let stated = plant.hosting {
      let text = "plants.csv asks for \(stated.rawValue) hosting"
      return (stated, true, [.init(text: text, row: plant.row)])
    }
    let row = settings.row("hosting.policy")
    switch settings.hosting.policy {
    case .dedicated: return (.dedicated, true, [.init(text: "every plant dedicated", row: row)])
    case .shared: return (.shared, true, [.init(text: "every plant shared", row: row)])
    case .recommend: break
    }
    let reasons = dedicatedReasons(index)
    guard reasons.isEmpty else { return (.dedicated, false, reasons) }
    let text = "criticality \(plant.criticality.value), nothing asks for a pool of its own"
    return (.shared, false, [.init(text: text, row: plant.criticality.origin.span)])
  }

  private func dedicatedReasons(_ index: Index<Plant>) -> [ClassifiedChange.Reason] {
    let plant = landscape.plants[index]
    var reasons: [ClassifiedChange.Reason] = []
    if plant.criticality.value <= 1 {
      reasons.append(.init(text: "core production", row: plant.criticality.origin.span))
    }
    if plant.regulated.value {
      reasons.append(.init(text: "regulated", row: plant.regulated.origin.span))
    }
    if integrationCounts[index.offset] >= Self.manyIntegrations {
      let text = "\(integrationCounts[index.offset]) integrations"
      reasons.append(.init(text: text, row: plant.row))
    }
    let bearable = plant.downtimeTolerance.value + plant.manualWorkaround.value
    if bearable <= Self.tightTolerance {
      let row = plant.downtimeTolerance.origin.span
      reasons.append(.init(text: "bears only \(bearable) without the ERP", row: row))
    }
    return reasons
  }

  private func regionReasons(_ pool: Index<Pool>, _ plant: Plant) -> [ClassifiedChange.Reason] {
    let row = landscape.pools[pool]
    guard let region = row.region, Self.isSame(region, plant.region) else { return [] }
    return [.init(text: "in the plant's region \(region)", row: row.row)]
  }

  private func rank(_ pool: Index<Pool>, _ plant: Plant, _ wanted: Hosting) -> (Int, Int, Int32) {
    let row = landscape.pools[pool]
    return (
      Self.isSame(row.region, plant.region) ? 0 : 1, row.hosting == wanted ? 0 : 1, pool.rawValue
    )
  }

  private static func isSame(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return false }
    return left.lowercased() == right.lowercased()
  }

  /// A pool whose environments are all for other purposes, or that has room for none, takes no
  /// plant.
  private static func productionPools(_ landscape: Landscape) -> [Bool] {
    var kinds = [[EnvironmentKind]](repeating: [], count: landscape.pools.count)
    for environment in landscape.environments {
      if let pool = environment.pool { kinds[pool.offset].append(environment.kind) }
    }
    return zip(landscape.pools, kinds).map { pool, kinds in
      pool.maxPlants != 0 && (kinds.isEmpty || kinds.contains(.production))
    }
  }
}
