import WaveCore

/// A genetic search over lists of jobs: steady state, no two equal members, restarts.
///
/// Each step breeds one child of two members (peak or two-point crossover, then a mutation),
/// decodes it with double justification, and lets it take the place of the worst member unless it
/// is worse than all or known. After Hartmann (1998) and Valls, Ballestín, Quintanilla (2008).
struct GeneticIsland: ~Copyable {
  private let network: ProjectNetwork
  private let workspace: ListWorkspace
  private let keys: FlatBuffer<Int32>
  private let peaks: PeakCrossover
  private let swaps = SwapMutation(rate: 0.08)
  private let window: WindowPerturbation
  private var population: Population
  private var decoder: ScheduleDecoder
  private var random: SequentialRandom
  private var idle = 0
  private var ruled = 0

  /// The best makespan so far.
  private(set) var makespan = Int.max

  /// The starts of the best schedule so far.
  private(set) var starts: [Int32] = []

  /// The number of schedules decoded so far.
  var schedules: Int { decoder.schedules }

  /// An island with its own random numbers.
  init(_ network: ProjectNetwork, seed: UInt64, stream: UInt64, members: Int) {
    self.network = network
    workspace = ListWorkspace(network)
    decoder = ScheduleDecoder(network)
    population = Population(capacity: members, jobs: network.count)
    peaks = PeakCrossover(network)
    window = WindowPerturbation(most: max(4, network.count / 4))
    random = SequentialRandom(seed: seed, stream: stream)
    keys = FlatBuffer(network.count, repeating: 0)
    for job in 0..<network.count { keys[job] = -network.tails[job] - network.durations[job] }
  }

  /// Goes on until so many schedules are decoded in all, the makespan reaches `target`, or the time
  /// is over.
  mutating func run(upTo most: Int, target: Int, _ stop: ProjectStop) {
    var steps = 0
    while decoder.schedules < most, makespan > target {
      if population.count < population.capacity { seedMember() } else { breed() }
      steps += 1
      if steps & 63 == 0, stop.isOver { return }
    }
  }

  /// Takes in a schedule from elsewhere.
  mutating func adopt(_ foreign: [Int32]) {
    let order = network.order.enumerated().sorted { left, right in
      (foreign[Int(left.element)], left.offset) < (foreign[Int(right.element)], right.offset)
    }
    for (place, row) in order.enumerated() { decoder.list[place] = row.element }
    let cost = decode()
    let hash = hash()
    guard !population.contains(hash) else { return }
    if population.count < population.capacity {
      population.append(decoder, cost: cost, hash: hash)
    } else {
      population.replace(population.worst, with: decoder, cost: cost, hash: hash)
    }
  }
}

extension GeneticIsland {
  private mutating func seedMember() {
    if ruled == 0 {
      workspace.fill(decoder.list, by: keys, breadth: nil, &random)
    } else {
      workspace.fill(decoder.list, by: keys, breadth: 2 + ruled % 2, &random)
    }
    ruled += 1
    let cost = decode()
    let hash = hash()
    // A project with fewer schedules than members must not hang here.
    if population.contains(hash), ruled % 8 != 0 { return }
    population.append(decoder, cost: cost, hash: hash)
  }

  private mutating func breed() {
    let mother = tournament()
    let father = tournament()
    let count = network.count
    if random.below(100) < 40 {
      peaks.cross(
        mother: population.list(of: mother), father: population.list(of: father),
        starts: population.starts(of: father), into: decoder.list, workspace, &random)
    } else {
      let first = random.below(count)
      let second = first + random.below(count - first) + 1
      TwoPointCrossover().cross(
        mother: population.list(of: mother), father: population.list(of: father), first: first,
        second: second, into: decoder.list, workspace)
    }
    if mother == father || random.below(100) < 30 {
      window.mutate(decoder.list, network, &random)
    } else {
      swaps.mutate(decoder.list, network, &random)
    }
    let cost = decode()
    let hash = hash()
    idle += 1
    let worst = population.worst
    if cost <= population.cost(of: worst), !population.contains(hash) {
      if cost < population.cost(of: worst) { idle = 0 }
      population.replace(worst, with: decoder, cost: cost, hash: hash)
    }
    if idle > 20 * population.capacity { restart() }
  }

  private mutating func restart() {
    idle = 0
    population.keepBest(max(1, population.capacity / 4))
  }

  private mutating func tournament() -> Int {
    let first = random.below(population.count)
    let second = random.below(population.count)
    return population.cost(of: second) < population.cost(of: first) ? second : first
  }

  /// Decodes the list and keeps the schedule where it is the best.
  private mutating func decode() -> Int64 {
    let length = decoder.decode()
    if length < makespan {
      makespan = length
      starts = decoder.starts.prefix(network.count)
    }
    return Int64(length)
  }

  /// A hash of the starts that were decoded last.
  private func hash() -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for job in 0..<network.count {
      hash = (hash ^ UInt64(truncatingIfNeeded: decoder.starts[job])) &* 0x0000_0100_0000_01B3
      hash ^= hash &>> 29
    }
    return hash
  }
}
