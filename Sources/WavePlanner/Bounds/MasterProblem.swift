import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario
import WaveScheduling

/// What remains of a planning problem when only the cutovers of some groups are looked at: what
/// they cost in each slot and together, and which may share a wave.
///
/// Every plan of the whole problem is a solution here, at no more than its cost; so the least cost
/// here is a bound there.
struct MasterProblem: Sendable {
  /// A cost of the days between the first and last cutover of a set.
  struct Span: Sendable {
    /// The groups, as bits.
    var members: Int
    /// What is paid once where they differ.
    var setup: Int
    /// What has been paid up to each slot.
    var paid: [Int]
  }

  /// A cost by the last cutover of a set.
  struct End: Sendable {
    /// The groups, as bits.
    var members: Int
    /// The cost by the slot of the last one.
    var table: [Int]
  }

  /// A cost by the first cutover of a set.
  struct First: Sendable {
    /// The groups, as bits.
    var members: Int
    /// The cost by the slot of the first one.
    var table: [Int]
  }

  /// The least days from one cutover to another, below zero where the other may come earlier.
  struct Limit: Sendable {
    /// The place of the one group.
    var first: Int
    /// The place of the other.
    var second: Int
    /// The days.
    var days: Int
  }

  /// The groups, by place.
  var groups: [Index<MoveGroup>]
  /// The day of each slot that is looked at, ascending.
  var days: [Int]
  /// What each group costs in each slot by itself; `MasterProblem.never` where it may not be
  /// there.
  var tables: [[Int]]
  /// Costs between first and last cutovers.
  var spans: [Span] = []
  /// Costs until last cutovers.
  var ends: [End] = []
  /// Costs from first cutovers.
  var firsts: [First] = []
  /// What every solution costs.
  var constant = 0
  /// The rollback loss of each group, by place then number of earlier groups.
  var experience: [[Int]] = []
  /// The sets of groups that may share a slot, as bits, ascending.
  var waves: [Int] = []
  /// The groups that must be in earlier slots, as bits, by place.
  var earlier: [Int] = []
  /// The groups that must be in earlier slots or the same, as bits, by place.
  var notLater: [Int] = []
  /// Days between cutovers that sets of groups do not tell.
  var limits: [Limit] = []
  /// The groups that may be in the first slot, as bits.
  var pilots = 0
  /// The least days between two used slots.
  var gap = 1

  /// More than any cost.
  static let never = Int.max / 8
}

extension MasterProblem {
  /// The problem with what work before the cutovers costs, groups being the members of the model,
  /// and what each day costs by which a limit is broken.
  func with(_ work: PricedWorks, weights: [Int]) -> MasterProblem {
    var master = self
    var shared: [Int: [Int]] = [:]
    for row in work.works {
      if row.members.count > 1 {
        let members = row.members.reduce(0) { $0 | 1 << $1 }
        let sums = shared[members] ?? Array(repeating: 0, count: days.count)
        shared[members] = zip(sums, row.table).map { min(Self.never, $0 + $1) }
      } else if let member = row.members.first {
        master.add(row.table, to: member)
      }
    }
    master.firsts += shared.sorted { $0.key < $1.key }.map { First(members: $0, table: $1) }
    master.constant -= work.rent
    for (limit, weight) in zip(limits, weights) where weight > 0 {
      master.constant += weight * limit.days
      master.add(days.map { weight * $0 }, to: limit.first)
      master.add(days.map { -weight * $0 }, to: limit.second)
    }
    return master
  }

  private mutating func add(_ table: [Int], to member: Int) {
    for slot in days.indices {
      let sum = tables[member][slot] + table[slot]
      tables[member][slot] =
        table[slot] >= SlotModel.never ? Self.never : min(Self.never, sum)
    }
  }

  /// The problem with each group in one slot, over the slots that are used alone.
  func at(_ slots: [Int]) -> (master: MasterProblem, used: [Int]) {
    let used = Set(slots).sorted()
    func kept(_ table: [Int]) -> [Int] { used.map { table[$0] } }
    var master = self
    master.days = kept(days)
    for (place, slot) in slots.enumerated() {
      master.tables[place] = used.map { $0 == slot ? tables[place][$0] : Self.never }
    }
    for place in spans.indices { master.spans[place].paid = kept(spans[place].paid) }
    for place in ends.indices { master.ends[place].table = kept(ends[place].table) }
    for place in firsts.indices { master.firsts[place].table = kept(firsts[place].table) }
    return (master, used)
  }

  /// The problem with each group in a range of slots.
  func within(_ ranges: [ClosedRange<Int>]) -> MasterProblem {
    var master = self
    for (place, range) in ranges.enumerated() {
      for slot in days.indices where !range.contains(slot) {
        master.tables[place][slot] = Self.never
      }
    }
    return master
  }
}
