/// The lists that a genetic search breeds from, with their schedules, in flat memory.
struct Population: ~Copyable {
  private let jobs: Int
  private let lists: FlatBuffer<Int32>
  private let starts: FlatBuffer<Int32>
  private let costs: FlatBuffer<ScheduleCost>
  private let hashes: FlatBuffer<UInt64>
  private let heap: FlatBuffer<Int32>
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
    costs = FlatBuffer(capacity, repeating: ScheduleCost(makespan: 0, moment: 0))
    hashes = FlatBuffer(capacity, repeating: 0)
    heap = FlatBuffer(capacity, repeating: 0)
    known.reserveCapacity(2 * capacity)
  }

  /// What the schedule of a member costs.
  func cost(of member: Int) -> ScheduleCost { costs[member] }

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

  /// The member with the greatest cost.
  ///
  /// - Complexity: O(1).
  var worst: Int { Int(heap[0]) }

  /// Adds a member while there is room.
  ///
  /// - Complexity: O(jobs + log members).
  mutating func append(_ decoder: borrowing ScheduleDecoder, cost: ScheduleCost, hash: UInt64) {
    var place = count
    count += 1
    write(decoder, cost, hash, at: place)
    while place > 0, costs[heap[(place - 1) / 2]] < cost {
      heap[place] = heap[(place - 1) / 2]
      place = (place - 1) / 2
    }
    heap[place] = Int32(count - 1)
  }

  /// Puts a schedule in the place of the worst member.
  ///
  /// - Complexity: O(jobs + log members).
  mutating func replaceWorst(
    with decoder: borrowing ScheduleDecoder, cost: ScheduleCost, hash: UInt64
  ) {
    let member = heap[0]
    known.remove(hashes[member])
    write(decoder, cost, hash, at: Int(member))
    var place = 0
    while 2 * place + 1 < count {
      var child = 2 * place + 1
      if child + 1 < count, costs[heap[child]] < costs[heap[child + 1]] { child += 1 }
      guard cost < costs[heap[child]] else { break }
      heap[place] = heap[child]
      place = child
    }
    heap[place] = member
  }

  private mutating func write(
    _ decoder: borrowing ScheduleDecoder, _ cost: ScheduleCost, _ hash: UInt64, at member: Int
  ) {
    lists.base.advanced(by: member * jobs).update(from: decoder.list.base, count: jobs)
    starts.base.advanced(by: member * jobs).update(from: decoder.starts.base, count: jobs)
    costs[member] = cost
    hashes[member] = hash
    known.insert(hash)
  }
}
