/// How the amounts of several resources lie side by side in words of 64 bits.
///
/// Each lane holds one amount under a guard bit that is set in every word of free capacity; a
/// subtraction that leaves all guard bits set has overdrawn no lane. Four lanes of 16 bits where
/// all capacities are below 32,768, else two lanes of 32 bits; more words where resources are more.
struct LaneLayout: Sendable {
  /// The bits of a lane, its guard bit included.
  let laneBits: Int

  /// The words of one tick.
  let words: Int

  /// All guard bits of a word.
  let guards: UInt64

  /// The resources of the project that can bind at all, in the order of their lanes.
  let resources: [Int]

  /// The most that is ever needed of each of them, or what there is where that is less.
  let capacities: [Int]

  /// A layout for the resources of a project; those that cover the sum of all demands are left out.
  init(_ project: ProjectInstance) {
    resources = project.capacities.indices.filter { resource in
      var sum = 0
      for job in 0..<project.count where project.durations[job] > 0 {
        sum += project.demands[job][resource]
      }
      return sum > project.capacities[resource]
    }
    capacities = resources.map { project.capacities[$0] }
    laneBits = (capacities.max() ?? 0) < 1 << 15 ? 16 : 32
    let lanes = 64 / laneBits
    words = max(1, (resources.count + lanes - 1) / lanes)
    guards = laneBits == 16 ? 0x8000_8000_8000_8000 : 0x8000_0000_8000_0000
  }

  /// The words of an amount of each resource of the project, without guard bits.
  func pack(_ amounts: [Int]) -> [UInt64] {
    var packed = [UInt64](repeating: 0, count: words)
    for (lane, resource) in resources.enumerated() {
      packed[word(of: lane)] |= UInt64(amounts[resource]) << UInt64(shift(of: lane))
    }
    return packed
  }

  /// The word of a lane.
  func word(of lane: Int) -> Int { lane * laneBits / 64 }

  /// The lowest bit of a lane in its word.
  func shift(of lane: Int) -> Int { lane * laneBits % 64 }
}
