import WaveCore

/// Puts the plants of a generated world into waves on weekends that no close touches.
///
/// Everything that could forbid a wave is generated afterwards and keeps clear of these dates.
struct WitnessPlanner {
  /// The world whose plants are put into waves.
  let world: GeneratedWorld

  /// Weeks from the start until foundation, first ports and first rehearsals can be done.
  static let readinessWeeks = 36

  /// The least days between two waves of a lane.
  static let gapDays = 14

  /// The waves, and the Saturday of each plant's wave by plant.
  func plan() -> (waves: [GeneratedInventory.WitnessWave], saturday: [CivilDate]) {
    var waves: [GeneratedInventory.WitnessWave] = []
    var saturday = [CivilDate](repeating: GeneratedWorld.start, count: world.size)
    let lanes = world.hasLanes ? world.regions.indices.map { [$0] } : [Array(world.regions.indices)]
    for (place, regions) in lanes.enumerated() {
      var weekend = Self.first(from: GeneratedWorld.start + 7 * Self.readinessWeeks)
      for _ in 0..<place { weekend = Self.first(from: weekend + 7) }
      for wave in self.waves(of: regions) {
        for plant in wave { saturday[plant] = weekend }
        waves.append(
          GeneratedInventory.WitnessWave(
            lane: world.hasLanes ? world.regions[regions[0]].name : "all", saturday: weekend,
            plants: wave.map { Identifier(world.plants[$0].id) }))
        weekend = Self.first(from: weekend + Self.gapDays)
      }
    }
    return (waves.sorted { ($0.saturday, $0.lane) < ($1.saturday, $1.lane) }, saturday)
  }

  /// The first Saturday from a day on that lies clear of closes and the turn of the year.
  static func first(from day: CivilDate) -> CivilDate {
    var date = day
    while !isClear(date) { date = date + 1 }
    return date
  }

  /// The last such Saturday up to a day.
  static func last(before day: CivilDate) -> CivilDate {
    var date = day
    while !isClear(date) { date = date - 1 }
    return date
  }

  private static func isClear(_ date: CivilDate) -> Bool {
    let (_, month, number) = date.components
    let isWinter = (month == 12 && number > 10) || (month == 1 && number < 15)
    return date.weekday == .saturday && (9...22).contains(number) && !isWinter
  }

  /// The groups of a lane in waves of limited size, the least critical first.
  private func waves(of regions: [Int]) -> [[Int]] {
    let groups = world.databases.filter { regions.contains(world.plants[$0.plants[0]].region) }
      .flatMap { store in store.isSplit ? store.plants.map { [$0] } : [store.plants] }
      .sorted { (-criticality($0), $0[0]) < (-criticality($1), $1[0]) }
    var waves: [[Int]] = []
    for group in groups {
      let isPilot = waves.count == 1 && (waves.first.map { criticality($0) } ?? 0) >= 3
      let mustOpen = isPilot && criticality(group) < 3
      if let last = waves.last, !mustOpen, last.count + group.count <= world.waveSize {
        waves[waves.count - 1] += group
      } else {
        waves.append(group)
      }
    }
    return waves
  }

  /// The criticality of the most critical plant of a group.
  private func criticality(_ plants: [Int]) -> Int {
    plants.map { world.plants[$0].criticality }.min() ?? 4
  }
}
