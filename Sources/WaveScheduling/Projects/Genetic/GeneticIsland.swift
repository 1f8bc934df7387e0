import WaveCore

/// A genetic search over lists of jobs: steady state, no two equal members, restarts.
///
/// Each step breeds one child of two members (peak or two-point crossover, then a mutation),
/// decodes it with double justification, and lets it take the place of the worst member unless it
/// is worse than all or known. When children no longer enter, a new and larger population begins.
/// After Hartmann (1998) and Valls, Ballestín, Quintanilla (2008).
struct GeneticIsland: ~Copyable {
  private let network: ProjectNetwork
  private let workspace: ListWorkspace
  private let keys: FlatBuffer<Int32>
  private let work: FlatBuffer<Int32>
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

  /// The members of the first population: few, so that easy projects are done at once.
  private static let firstMembers = 60

  /// The members of the second population; each later one has twice as many as the one before.
  private static let members = 600

  /// The most members of a population.
  private static let mostMembers = 10_000

  /// The number of schedules decoded so far.
  var schedules: Int { decoder.schedules }

  /// An island with its own random numbers.
  init(_ network: ProjectNetwork, seed: UInt64, stream: UInt64) {
    self.network = network
    workspace = ListWorkspace(network)
    decoder = ScheduleDecoder(network)
    population = Population(capacity: Self.firstMembers, jobs: network.count)
    work = FlatBuffer(JobWork(network).amounts, or: 0)
    peaks = PeakCrossover(network)
    window = WindowPerturbation(most: max(4, network.count / 4))
    random = SequentialRandom(seed: seed, stream: stream)
    keys = FlatBuffer(network.count, repeating: 0)
    for job in 0..<network.count { keys[job] = -network.tails[job] - network.durations[job] }
  }

  /// Goes on while another list can be decoded within `most` schedules in all, until the makespan
  /// reaches `target` or the time is over; the first list is decoded in any case.
  mutating func run(upTo most: Int, target: Int, _ stop: ProjectStop) {
    var steps = 0
    while makespan == .max
      || (decoder.schedules + ScheduleDecoder.passes <= most && makespan > target)
    {
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
    enter(decode())
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
    idle = enter(decode()) ? 0 : idle + 1
    if idle > population.capacity { restart() }
  }

  /// Lets the schedule that was decoded last into the population; false where it is no gain.
  @discardableResult
  private mutating func enter(_ cost: ScheduleCost) -> Bool {
    let hash = hash()
    guard !population.contains(hash) else { return false }
    if population.count < population.capacity {
      population.append(decoder, cost: cost, hash: hash)
      return true
    }
    guard cost < population.cost(of: population.worst) else { return false }
    population.replaceWorst(with: decoder, cost: cost, hash: hash)
    return true
  }

  private mutating func restart() {
    idle = 0
    ruled = 0
    population = Population(
      capacity: min(Self.mostMembers, max(Self.members, 2 * population.capacity)),
      jobs: network.count)
  }

  private mutating func tournament() -> Int {
    let first = random.below(population.count)
    let second = random.below(population.count)
    return population.cost(of: second) < population.cost(of: first) ? second : first
  }

  /// Decodes the list and keeps the schedule where it is the best.
  private mutating func decode() -> ScheduleCost {
    let length = decoder.decode()
    if length < makespan {
      makespan = length
      starts = decoder.starts.prefix(network.count)
    }
    var moment: Int64 = 0
    for job in 0..<network.count { moment += Int64(decoder.starts[job]) * Int64(work[job]) }
    return ScheduleCost(makespan: Int32(length), moment: moment)
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
