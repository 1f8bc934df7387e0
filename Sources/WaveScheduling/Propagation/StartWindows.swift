import WaveCore

/// The first and last tick on which each unit can start, as far as single constraints tell.
struct StartWindows {
  /// The first possible start of each unit.
  private(set) var lowest: [Int32]

  /// The last possible start of each unit.
  private(set) var highest: [Int32]

  /// What was concluded, in order; empty unless recording.
  private(set) var record = PropagationRecord()

  /// The unit that has no start left.
  private(set) var contradiction: Int?

  private let records: Bool
  private var queue: [Int32] = []
  private var isQueued: [Bool]

  /// Windows as wide as the horizon; `recording` keeps the reasons.
  init(_ problem: borrowing SchedulingProblem, recording: Bool = false) {
    lowest = Array(repeating: 0, count: problem.units.count)
    highest = Array(repeating: Int32(problem.horizon), count: problem.units.count)
    isQueued = Array(repeating: false, count: problem.units.count)
    records = recording
  }

  /// Narrows all windows until nothing changes; false where a unit has no start left.
  mutating func propagate(_ problem: SchedulingProblem) -> Bool {
    for unit in problem.links.order { enqueue(Int(unit)) }
    return run(problem)
  }

  /// Narrows the window of a unit, and nothing else.
  mutating func narrow(_ unit: Int, to ticks: ClosedRange<Int>) {
    lowest[unit] = max(lowest[unit], Int32(ticks.lowerBound))
    highest[unit] = min(highest[unit], Int32(ticks.upperBound))
  }

  /// Fixes the start of a unit and narrows the others; false where one has no start left.
  mutating func fix(_ unit: Int, at tick: Int, _ problem: SchedulingProblem) -> Bool {
    lowest[unit] = max(lowest[unit], Int32(tick))
    highest[unit] = min(highest[unit], Int32(tick))
    enqueue(unit)
    enqueueNeighbours(unit, problem)
    return run(problem)
  }

  /// Whether a unit may be left out altogether.
  static func mayBeAbsent(_ unit: Int, _ problem: SchedulingProblem) -> Bool {
    problem.choices.ofUnit[unit].contains { problem.choices.parts.range($0).isEmpty }
  }
}

extension StartWindows {
  private mutating func enqueue(_ unit: Int) {
    guard !isQueued[unit] else { return }
    isQueued[unit] = true
    queue.append(Int32(unit))
  }

  private mutating func enqueueNeighbours(_ unit: Int, _ problem: SchedulingProblem) {
    let links = problem.links
    for place in links.outgoing.range(unit) { enqueue(Int(links.outgoing.values[place].other)) }
    for place in links.incoming.range(unit) { enqueue(Int(links.incoming.values[place].other)) }
    for place in links.distances.range(unit) {
      enqueue(Int(problem.units.unitOf[Int(links.distances.values[place].other)]))
    }
  }

  private mutating func run(_ problem: SchedulingProblem) -> Bool {
    var head = 0
    while head < queue.count {
      let unit = Int(queue[head])
      head += 1
      isQueued[unit] = false
      if refresh(unit, problem) {
        if contradiction != nil { return false }
        enqueueNeighbours(unit, problem)
      }
    }
    queue.removeAll(keepingCapacity: true)
    return true
  }

  /// Narrows one unit; true where its window changed.
  private mutating func refresh(_ unit: Int, _ problem: SchedulingProblem) -> Bool {
    var low = Int.max
    var high = -1
    for choice in problem.choices.ofUnit[unit] where !problem.choices.parts[choice].isEmpty {
      guard !problem.overfillsSlot(choice) else { continue }
      let window = window(of: choice, in: unit, problem)
      guard let first = problem.choices.next(choice, from: window.low),
        let last = problem.choices.previous(choice, from: window.high), first <= last
      else { continue }
      low = min(low, first)
      high = max(high, last)
    }
    if low > high {
      guard !Self.mayBeAbsent(unit, problem) else { return false }
      contradiction = unit
      if records { record.conclude(unit, low: true, high: true, problem) }
      return true
    }
    let risesLow = low > Int(lowest[unit])
    let fallsHigh = high < Int(highest[unit])
    guard risesLow || fallsHigh else { return false }
    lowest[unit] = Int32(max(low, Int(lowest[unit])))
    highest[unit] = Int32(min(high, Int(highest[unit])))
    if records { record.conclude(unit, low: risesLow, high: fallsHigh, problem) }
    return true
  }

  /// The window that links leave to a choice.
  private func window(
    of choice: Int, in unit: Int, _ problem: SchedulingProblem
  ) -> (low: Int, high: Int) {
    var low = Int(lowest[unit])
    var high = Int(highest[unit])
    for edge in problem.links.incoming[unit] {
      guard problem.option(of: edge.second, in: choice) != nil,
        let reach = earliestReach(edge, problem)
      else { continue }
      low = max(low, reach + Int(edge.lag))
    }
    for edge in problem.links.outgoing[unit] {
      guard let option = problem.option(of: edge.first, in: choice),
        problem.isCertain(edge.second)
      else { continue }
      let limit = Int(highest[Int(edge.other)]) - Int(edge.lag)
      high = min(high, edge.afterFinish ? problem.choices.latestStart(option, by: limit) : limit)
    }
    for bond in problem.links.distances[unit] {
      guard problem.option(of: bond.own, in: choice) != nil, problem.isCertain(bond.other)
      else { continue }
      let other = Int(problem.units.unitOf[Int(bond.other)])
      low = max(low, Int(lowest[other] - bond.most))
      high = min(high, Int(highest[other] + bond.most))
    }
    return (low, high)
  }

  /// The earliest finish or start of the activity an edge waits for; nil where it may be absent.
  private func earliestReach(_ edge: LinkTable.Edge, _ problem: SchedulingProblem) -> Int? {
    let unit = Int(edge.other)
    guard problem.isCertain(edge.first) else { return nil }
    guard edge.afterFinish else { return Int(lowest[unit]) }
    var reach = Int.max
    for choice in problem.choices.ofUnit[unit] {
      guard let option = problem.option(of: edge.first, in: choice),
        let start = problem.choices.next(choice, from: Int(lowest[unit])),
        start <= Int(highest[unit])
      else { continue }
      reach = min(reach, problem.choices.finish(option, from: start))
    }
    return reach == Int.max ? nil : reach
  }
}

extension SchedulingProblem {
  /// The option of an activity in a choice, or nil where it is absent.
  func option(of activity: Int32, in choice: Int) -> Int? {
    for part in choices.parts[choice] where part.activity == activity {
      return Int(part.option)
    }
    return nil
  }

  /// Whether an activity cannot be left out.
  func isCertain(_ activity: Int32) -> Bool {
    description.activities.elements[Int(activity)].absenceCost == nil
  }

  /// Whether a choice is too heavy for any slot.
  func overfillsSlot(_ choice: Int) -> Bool {
    rules.shares[choice].contains { share in
      let rule = rules.rules[Int(share.rule)]
      return share.weight > rule.slotLimit || rule.slots == 0
    }
  }
}
