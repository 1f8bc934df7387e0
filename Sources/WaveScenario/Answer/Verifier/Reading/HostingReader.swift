import WaveCore
import WaveLandscape

/// Reads hosting: every plant that moves once, in a known pool.
struct HostingReader {
  /// The pool of each plant; the first where the plan names several.
  private(set) var read: [Index<Pool>?]
  /// What could not be read.
  private(set) var faults: [Violation] = []

  /// Reads the hosting of a plan.
  init(_ records: [PlannedHosting], in scenario: Scenario, _ members: GroupMembers) {
    let landscape = scenario.landscape
    read = Array(repeating: nil, count: landscape.plants.count)
    var counts = [Int](repeating: 0, count: landscape.plants.count)
    let plants = Dictionary(
      landscape.plants.indices.map { (landscape.plants[$0].id, $0) }, uniquingKeysWith: { $1 })
    let pools = Dictionary(
      landscape.pools.indices.map { (landscape.pools[$0].id, $0) }, uniquingKeysWith: { $1 })
    for record in records {
      guard let plant = plants[record.plant], members.groupOfPlant[plant.offset] != nil else {
        fault(
          record.plant, needed: "needs a plant that moves",
          available: "no such plant moves to \(record.pool)", row: scenario.settings.file)
        continue
      }
      counts[plant.offset] += 1
      guard let pool = pools[record.pool] else {
        fault(
          record.plant, needed: "needs a pool of the platform",
          available: "'\(record.pool)' is none of \(Wording.count(landscape.pools.count, "pool"))",
          row: landscape.plants[plant].row)
        continue
      }
      if read[plant.offset] == nil { read[plant.offset] = pool }
    }
    for plant in landscape.plants.indices
    where members.groupOfPlant[plant.offset] != nil && counts[plant.offset] != 1 {
      fault(
        landscape.plants[plant].id, needed: "needs 1 pool",
        available: "the plan names \(counts[plant.offset])", row: landscape.plants[plant].row)
    }
  }

  private mutating func fault(
    _ subject: Identifier, needed: String, available: String, row: SourceSpan
  ) {
    faults.append(
      Violation(
        rule: .wellFormed, subject: subject, needed: needed, available: available, row: row))
  }
}
