/// What remains of a scheduling problem when only the slots of some members are looked at, with the
/// work that must be done before them.
///
/// Every schedule of the whole problem is a solution here at no more than its cost, so that what no
/// solution can go below bounds all schedules.
public struct SlotModel: Sendable {
  /// The tick of each slot, ascending; slots are known by their position here.
  public var ticks: [Int]
  /// What each member costs in each slot by itself; `never` where it may not be there.
  public var tables: [[Int]]
  /// What members cost together.
  public var bonds: [SlotBond] = []
  /// What must be done before.
  public var works: [SlotWork] = []
  /// What is held after slots.
  public var trails: [SlotTrail] = []
  /// Which work follows which.
  public var orders: [WorkOrder] = []
  /// What fits into slots.
  public var packs: [SlotPack] = []
  /// What every solution costs.
  public var constant = 0
  /// The capacity of each resource on each tick.
  public var capacities: [[Int]] = []

  /// More than any cost; no sum of costs may come near it.
  public static let never = 1 << 50

  /// A model of members that cost this in these slots.
  public init(ticks: [Int], tables: [[Int]]) {
    self.ticks = ticks
    self.tables = tables
  }

  /// Adds a cost by slot to a member's own.
  public mutating func add(_ table: [Int], to member: Int) {
    for slot in table.indices where tables[member][slot] < Self.never {
      tables[member][slot] += table[slot]
    }
  }
}
