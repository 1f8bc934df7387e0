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
  /// The groups that may be in the first slot, as bits.
  var pilots = 0
  /// The least days between two used slots.
  var gap = 1

  /// More than any cost.
  static let never = Int.max / 8
}
