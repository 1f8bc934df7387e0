import WaveCore

/// The growing tables of one objective.
struct CostLayout {
  /// The length of a row of start costs.
  private let stride: Int

  /// The row of each activity, or −1.
  private(set) var startRow: [Int32]

  /// The start costs.
  private(set) var starts: [Int] = []

  /// The costs of distances.
  private(set) var pairs: [CostTable.Pair] = []

  /// The pairs of each activity.
  private(set) var pairsOf: [[Int32]]

  /// The costs of sets.
  private(set) var sets: [CostSet] = []

  /// The sets of each activity.
  private(set) var setsOf: [[CostSet.Place]]

  /// Empty tables for a description.
  init(_ description: SchedulingDescription) {
    stride = description.horizon + 1
    startRow = Array(repeating: -1, count: description.activities.count)
    pairsOf = Array(repeating: [], count: description.activities.count)
    setsOf = Array(repeating: [], count: description.activities.count)
  }

  /// Adds a term.
  mutating func add(_ term: CostTerm) {
    switch term {
    case .start(let activity, let table):
      for tick in 0..<stride { addStart(activity.offset, tick, table[tick]) }
    case .slope(let activity, let perTick):
      for tick in 0..<stride { addStart(activity.offset, tick, perTick * tick) }
    case .distance(let first, let second, let setup, let perTick):
      guard first != second else { return }
      for end in [first, second] { pairsOf[end.offset].append(Int32(pairs.count)) }
      pairs.append(
        CostTable.Pair(
          first: first.rawValue, second: second.rawValue, setup: setup, perTick: perTick))
    case .end(let members, let table): add(CostSet(.end(table), members))
    case .span(let members, let setup, let cumulative):
      add(CostSet(.span(setup: setup, cumulative), members))
    case .experience(let members, let bases, let factors):
      add(CostSet(.experience(bases: bases, factors: factors), members))
    }
  }

  /// Adds a set.
  mutating func add(_ set: CostSet) {
    for (place, member) in set.members.enumerated() {
      setsOf[Int(member)].append(
        CostSet.Place(set: Int32(sets.count), position: Int32(place)))
    }
    sets.append(set)
  }

  private mutating func addStart(_ activity: Int, _ tick: Int, _ cost: Int) {
    if startRow[activity] < 0 {
      startRow[activity] = Int32(starts.count / stride)
      starts.append(contentsOf: repeatElement(0, count: stride))
    }
    starts[Int(startRow[activity]) * stride + tick] += cost
  }
}
