import WaveCore

/// One objective as flat tables: its value for any starts, and what its parts are.
struct CostTable: Sendable {
  /// The cost of the distance between two starts.
  struct Pair: Sendable {
    /// One activity.
    let first: Int32
    /// The other activity.
    let second: Int32
    /// What any distance costs.
    let setup: Int
    /// What each tick of it costs.
    let perTick: Int

    /// The cost of a distance.
    func cost(_ distance: Int) -> Int { distance == 0 ? 0 : setup + perTick * distance }
  }

  /// Whether the costs of modes and absences count.
  let countsChoices: Bool

  /// Whether the latest finish counts.
  let countsMakespan: Bool

  /// Where the table of each activity begins in `starts`, or −1.
  let firstStart: [Int32]

  /// What the table of each activity is multiplied by.
  let startFactor: [Int]

  /// The activities that have a table.
  let startActivities: [Int32]

  /// The tables of starts, behind each other; activities may share one.
  let starts: [Int]

  /// The costs of distances.
  let pairs: [Pair]

  /// The pairs of each activity.
  let pairsOf: Ragged<Int32>

  /// The costs of sets.
  let sets: [CostSet]

  /// The sets of each activity with its place in them.
  let setsOf: Ragged<CostSet.Place>

  /// Lays out an objective of a description.
  init(_ objective: Objective, of description: SchedulingDescription) {
    var layout = CostLayout(description)
    var counts = (choices: false, makespan: false)
    switch objective {
    case .cost:
      counts.choices = true
      for term in description.costs { layout.add(term) }
    case .terms(let terms):
      for term in terms { layout.add(description.costs[term]) }
    case .makespan: counts.makespan = true
    case .lastStart(let members):
      layout.add(.end(members, CostCurve(Array(0...description.horizon))))
    case .slots(let members): layout.add(CostSet(.slots, members))
    case .slotsBySet(let sets): for members in sets { layout.add(CostSet(.slots, members)) }
    }
    countsChoices = counts.choices
    countsMakespan = counts.makespan
    let costs = StartCosts(layout.curves, horizon: description.horizon)
    firstStart = costs.first
    startFactor = costs.factor
    startActivities = costs.first.indices.filter { costs.first[$0] >= 0 }.map { Int32($0) }
    starts = costs.tables
    pairs = layout.pairs
    sets = layout.sets
    pairsOf = Ragged(layout.pairsOf)
    setsOf = Ragged(layout.setsOf)
  }

  /// The cost of a start of an activity by itself.
  func startCost(_ activity: Int, at tick: Int) -> Int {
    let first = Int(firstStart[activity])
    return first < 0 ? 0 : startFactor[activity] * starts[first + tick]
  }

  /// Whether the start of an activity matters beyond the makespan.
  func touches(_ activity: Int) -> Bool {
    firstStart[activity] >= 0 || !pairsOf.range(activity).isEmpty
      || !setsOf.range(activity).isEmpty
  }

  /// The value of the objective but for modes and absences; −1 marks activities without start.
  func value(starts start: [Int32], finishes: [Int32], scratch: inout CostScratch) -> Int {
    var total = 0
    for activity in startActivities where start[Int(activity)] >= 0 {
      total += startCost(Int(activity), at: Int(start[Int(activity)]))
    }
    for pair in pairs {
      let (one, two) = (start[Int(pair.first)], start[Int(pair.second)])
      if one >= 0 && two >= 0 { total += pair.cost(Int(abs(one - two))) }
    }
    for set in sets { total += set.value(starts: start, scratch: &scratch) }
    if countsMakespan {
      var latest: Int32 = 0
      for finish in finishes { latest = max(latest, finish) }
      total += Int(latest)
    }
    return total
  }
}
