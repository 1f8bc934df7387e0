import WaveCore

/// The growing tables of one objective.
struct CostLayout {
  /// The identity: each tick at its own number.
  private let ticks: [Int]

  /// What the start of each activity costs.
  private(set) var curves: [[CostCurve]]

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
    ticks = Array(0...description.horizon)
    curves = Array(repeating: [], count: description.activities.count)
    pairsOf = Array(repeating: [], count: description.activities.count)
    setsOf = Array(repeating: [], count: description.activities.count)
  }

  /// Adds a term.
  mutating func add(_ term: CostTerm) {
    switch term {
    case .start(let activity, let curve): curves[activity.offset].append(curve)
    case .slope(let activity, let perTick):
      curves[activity.offset].append(CostCurve(ticks, times: perTick))
    case .distance(let first, let second, let setup, let perTick):
      guard first != second else { return }
      for end in [first, second] { pairsOf[end.offset].append(Int32(pairs.count)) }
      pairs.append(
        CostTable.Pair(
          first: first.rawValue, second: second.rawValue, setup: setup, perTick: perTick))
    case .end(let members, let curve): add(CostSet(.end(curve), members))
    case .span(let members, let setup, let cumulative):
      add(CostSet(.span(setup: setup, cumulative), members))
    case .experience(let members, let bases, let factors):
      add(CostSet(.experience(ExperienceCost(bases: bases, factors: factors)), members))
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
}
