import WaveCore

/// Puts units into an order of placing: by key, each after those it waits on.
///
/// A unit pulls what it waits on before itself (backward pull of priorities), and where nobody is
/// first yet in a rule with pilots, a pilot comes before all others.
struct Sequencer {
  /// The key of each unit; smaller comes earlier.
  var keys: [Int]

  private var pulled: [Int]
  private var isListed: [Bool]

  /// Keys of zero for all units.
  init(_ problem: SchedulingProblem) {
    keys = Array(repeating: 0, count: problem.units.count)
    pulled = keys
    isListed = Array(repeating: false, count: problem.units.count)
  }

  /// Orders units that are not placed.
  mutating func arrange(_ units: inout [Int32], on board: borrowing Board) {
    for unit in units {
      isListed[Int(unit)] = true
      pulled[Int(unit)] = keys[Int(unit)]
    }
    pullLeaders(units, board)
    let rank = board.problem.links.rank
    units.sort { rank[Int($0)] < rank[Int($1)] }
    for unit in units.reversed() {
      for place in board.problem.links.outgoing.range(Int(unit)) {
        let other = Int(board.problem.links.outgoing.values[place].other)
        if isListed[other] { pulled[Int(unit)] = min(pulled[Int(unit)], pulled[other]) }
      }
    }
    units.sort {
      (pulled[Int($0)], rank[Int($0)]) < (pulled[Int($1)], rank[Int($1)])
    }
    for unit in units { isListed[Int(unit)] = false }
  }

  private mutating func pullLeaders(_ units: [Int32], _ board: borrowing Board) {
    var least = Int.max
    for unit in units { least = min(least, keys[Int(unit)]) }
    for rule in board.problem.rules.rules.indices
    where board.problem.rules.rules[rule].pilots >= 0 && board.slots.isUnused(rule) {
      var leader: Int32 = -1
      for unit in board.problem.leaders[rule] where isListed[Int(unit)] {
        if leader < 0 || keys[Int(unit)] < keys[Int(leader)] { leader = unit }
      }
      if leader >= 0 { pulled[Int(leader)] = least - 1 }
    }
  }
}
