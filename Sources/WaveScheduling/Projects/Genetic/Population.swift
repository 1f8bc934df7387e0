/// The lists that a genetic search breeds from, with their schedules, in flat memory.
struct Population: ~Copyable {
  private let jobs: Int
  private let lists: FlatBuffer<Int32>
  private let starts: FlatBuffer<Int32>
  private let costs: FlatBuffer<Int64>
  private let hashes: FlatBuffer<UInt64>
  private var known: Set<UInt64> = []

  /// The most members.
  let capacity: Int

  /// The number of members.
  private(set) var count = 0

  /// An empty population.
  init(capacity: Int, jobs: Int) {
    self.capacity = capacity
    self.jobs = jobs
    lists = FlatBuffer(capacity * jobs, repeating: 0)
    starts = FlatBuffer(capacity * jobs, repeating: 0)
    costs = FlatBuffer(capacity, repeating: 0)
    hashes = FlatBuffer(capacity, repeating: 0)
    known.reserveCapacity(2 * capacity)
  }

  /// What the schedule of a member costs.
  func cost(of member: Int) -> Int64 { costs[member] }

  /// The jobs of a member in the order of their starts.
  func list(of member: Int) -> UnsafePointer<Int32> {
    UnsafePointer(lists.base + member * jobs)
  }

  /// The start of each job in a member's schedule.
  func starts(of member: Int) -> UnsafePointer<Int32> {
    UnsafePointer(starts.base + member * jobs)
  }

  /// Whether a member has this hash.
  func contains(_ hash: UInt64) -> Bool { known.contains(hash) }

  /// The member with the least cost; the first among equals.
  var best: Int {
    var best = 0
    for member in 1..<max(1, count) where costs[member] < costs[best] { best = member }
    return best
  }

  /// The member with the greatest cost; the first among equals.
  var worst: Int {
    var worst = 0
    for member in 1..<max(1, count) where costs[member] > costs[worst] { worst = member }
    return worst
  }

  /// Adds a member while there is room.
  mutating func append(_ decoder: borrowing ScheduleDecoder, cost: Int64, hash: UInt64) {
    count += 1
    write(decoder, cost, hash, at: count - 1)
  }

  /// Puts a schedule in the place of a member.
  mutating func replace(
    _ member: Int, with decoder: borrowing ScheduleDecoder, cost: Int64, hash: UInt64
  ) {
    known.remove(hashes[member])
    write(decoder, cost, hash, at: member)
  }

  /// Keeps the cheapest members.
  mutating func keepBest(_ kept: Int) {
    while count > kept {
      let last = worst
      known.remove(hashes[last])
      count -= 1
      guard last != count else { continue }
      lists.base.advanced(by: last * jobs)
        .update(from: lists.base + count * jobs, count: jobs)
      starts.base.advanced(by: last * jobs)
        .update(from: starts.base + count * jobs, count: jobs)
      costs[last] = costs[count]
      hashes[last] = hashes[count]
    }
  }

  private mutating func write(
    _ decoder: borrowing ScheduleDecoder, _ cost: Int64, _ hash: UInt64, at member: Int
  ) {
    lists.base.advanced(by: member * jobs).update(from: decoder.list.base, count: jobs)
    starts.base.advanced(by: member * jobs).update(from: decoder.starts.base, count: jobs)
    costs[member] = cost
    hashes[member] = hash
    known.insert(hash)
  }
}
