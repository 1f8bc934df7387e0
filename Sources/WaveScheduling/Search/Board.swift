import WaveCore

/// A schedule in the making: placed units, what they leave of every resource, and the used slots.
///
/// All construction and search is made of placing and removing units here. One worker owns a
/// board; nothing is allocated after its making.
struct Board: ~Copyable {
  /// The problem that is being solved.
  let problem: SchedulingProblem

  /// The choice of each unit, or −1 where it is not placed.
  private(set) var choice: [Int32]

  /// The start of each unit, or −1 where it is absent or not placed.
  private(set) var unitStart: [Int32]

  /// The start of each activity, or −1 where it is absent or not placed.
  private(set) var start: [Int32]

  /// The finish of each activity, or −1 where it is absent or not placed.
  private(set) var finish: [Int32]

  /// What is left of each resource on each tick.
  private(set) var residual: [Int32]

  /// The slots that each rule's members use.
  private(set) var slots: SlotLedger

  /// The number of units that are not placed.
  private(set) var missing: Int

  /// An empty board.
  init(_ problem: SchedulingProblem) {
    self.problem = problem
    choice = Array(repeating: -1, count: problem.units.count)
    unitStart = choice
    start = Array(repeating: -1, count: problem.units.unitOf.count)
    finish = start
    residual = problem.capacity
    slots = SlotLedger(problem)
    missing = problem.units.count
  }

  /// Whether a unit is placed, be it as absent.
  func isPlaced(_ unit: Int) -> Bool { choice[unit] >= 0 }

  /// Places a unit; the caller has found that it fits.
  mutating func place(_ unit: Int, as choice: Int, at tick: Int) {
    assert(self.choice[unit] < 0, "a unit is placed once")
    self.choice[unit] = Int32(choice)
    missing -= 1
    let parts = problem.choices.parts.range(choice)
    guard !parts.isEmpty else { return }
    unitStart[unit] = Int32(tick)
    for place in parts {
      let part = problem.choices.parts.values[place]
      start[Int(part.activity)] = Int32(tick)
      finish[Int(part.activity)] = Int32(problem.choices.finish(Int(part.option), from: tick))
      hold(Int(part.option), from: tick, sign: 1)
    }
    slots.add(choice, at: tick, sign: 1, problem.rules)
  }

  /// Takes a placed unit off the board.
  mutating func remove(_ unit: Int) {
    let choice = Int(self.choice[unit])
    let tick = Int(unitStart[unit])
    self.choice[unit] = -1
    missing += 1
    guard tick >= 0 else { return }
    unitStart[unit] = -1
    for place in problem.choices.parts.range(choice) {
      let part = problem.choices.parts.values[place]
      start[Int(part.activity)] = -1
      finish[Int(part.activity)] = -1
      hold(Int(part.option), from: tick, sign: -1)
    }
    slots.add(choice, at: tick, sign: -1, problem.rules)
  }

  /// Takes everything off the board.
  mutating func clear() {
    for unit in choice.indices where choice[unit] >= 0 { remove(unit) }
  }

  /// What is placed now, to come back to.
  func snapshot() -> Snapshot { Snapshot(choice: choice, start: unitStart, missing: missing) }

  /// Comes back to what was placed.
  mutating func restore(_ snapshot: Snapshot) {
    clear()
    for unit in choice.indices where snapshot.choice[unit] >= 0 {
      place(unit, as: Int(snapshot.choice[unit]), at: Int(snapshot.start[unit]))
    }
  }
}

extension Board {
  /// The starts that placed units leave to a choice; empty where first exceeds last.
  ///
  /// `ignoringEscorts` leaves out the distance to preparations that can be pulled up.
  func window(
    of choice: Int, in unit: Int, _ windows: borrowing StartWindows,
    ignoringEscorts: Bool = false
  ) -> (first: Int, last: Int) {
    var first = windows.lowest[unit]
    var last = windows.highest[unit]
    let links = problem.links
    for place in links.incoming.range(unit) {
      let edge = links.incoming.values[place]
      let reach = edge.afterFinish ? finish[Int(edge.first)] : start[Int(edge.first)]
      guard reach >= 0, holds(edge.second, choice) else { continue }
      first = max(first, reach + edge.lag)
    }
    for place in links.outgoing.range(unit) {
      let edge = links.outgoing.values[place]
      let limit = start[Int(edge.second)] - edge.lag
      guard start[Int(edge.second)] >= 0, let option = problem.option(of: edge.first, in: choice)
      else { continue }
      let latest =
        edge.afterFinish
        ? Int32(problem.choices.latestStart(option, by: Int(limit))) : limit
      last = min(last, latest)
    }
    for place in links.distances.range(unit) {
      let bond = links.distances.values[place]
      let other = start[Int(bond.other)]
      guard other >= 0, holds(bond.own, choice) else { continue }
      if ignoringEscorts, problem.escorts.of[unit].contains(problem.units.unitOf[Int(bond.other)]) {
        continue
      }
      first = max(first, other - bond.most)
      last = min(last, other + bond.most)
    }
    return (Int(first), Int(last))
  }

  /// The first tick of `window` on which a choice fits, or nil.
  mutating func firstFit(
    _ choice: Int, in unit: Int, _ window: (first: Int, last: Int)
  ) -> Int? {
    var tick = window.first
    while tick <= window.last,
      let candidate = problem.choices.next(choice, from: tick), candidate <= window.last
    {
      guard let next = obstacle(to: choice, in: unit, at: candidate) else { return candidate }
      tick = next
    }
    return nil
  }

  /// The last tick of `window` on which a choice fits, or nil.
  mutating func lastFit(
    _ choice: Int, in unit: Int, _ window: (first: Int, last: Int)
  ) -> Int? {
    var tick = window.last
    while tick >= window.first,
      let candidate = problem.choices.previous(choice, from: tick), candidate >= window.first
    {
      if obstacle(to: choice, in: unit, at: candidate) == nil { return candidate }
      tick = candidate - 1
    }
    return nil
  }

  /// Where to look next if a choice does not fit on a tick of its domain; nil if it fits.
  mutating func obstacle(
    to choice: Int, in unit: Int, at tick: Int, ignoringPilots: Bool = false
  ) -> Int? {
    for place in problem.links.exclusions.range(unit) {
      let bond = problem.links.exclusions.values[place]
      if start[Int(bond.other)] == Int32(tick), holds(bond.own, choice) { return tick + 1 }
    }
    guard slots.admits(choice, at: tick, problem.rules, ignoringPilots: ignoringPilots) else {
      return tick + 1
    }
    let parts = problem.choices.parts.range(choice)
    var held = parts.lowerBound
    defer {
      for place in parts.lowerBound..<held {
        hold(Int(problem.choices.parts.values[place].option), from: tick, sign: -1)
      }
    }
    for place in parts {
      let option = Int(problem.choices.parts.values[place].option)
      if let next = shortage(of: option, from: tick) { return next }
      if parts.count > 1 {
        hold(option, from: tick, sign: 1)
        held = place + 1
      }
    }
    return nil
  }

  /// Whether a choice has an activity in it.
  private func holds(_ activity: Int32, _ choice: Int) -> Bool {
    problem.isCertain(activity) || problem.option(of: activity, in: choice) != nil
  }

  /// Where to look next if a resource does not suffice; nil if all do.
  private func shortage(of option: Int, from tick: Int) -> Int? {
    let choices = problem.choices
    let length = Int(choices.length[option])
    guard length > 0 else { return nil }
    let table = Int(choices.work[option])
    let first = Int(choices.tables[table].before[tick])
    for place in choices.needs.range(option) {
      let need = choices.needs.values[place]
      let base = Int(need.resource) * problem.horizon
      for offset in stride(from: length - 1, through: 0, by: -1) {
        let worked = Int(choices.tables[table].ticks[first + offset])
        var amount =
          need.profile < 0 ? need.amount : choices.profiles[Int(need.profile) + offset]
        if need.isCapped { amount = min(amount, problem.capacity[base + worked]) }
        if residual[base + worked] < amount {
          // A constant demand meets this tick again from any start up to it.
          return need.profile < 0 ? worked + 1 : tick + 1
        }
      }
    }
    return nil
  }

  private mutating func hold(_ option: Int, from tick: Int, sign: Int32) {
    let length = Int(problem.choices.length[option])
    guard length > 0 else { return }
    let table = Int(problem.choices.work[option])
    let first = Int(problem.choices.tables[table].before[tick])
    for place in problem.choices.needs.range(option) {
      let need = problem.choices.needs.values[place]
      let base = Int(need.resource) * problem.horizon
      for offset in 0..<length {
        let worked = Int(problem.choices.tables[table].ticks[first + offset])
        var amount =
          need.profile < 0 ? need.amount : problem.choices.profiles[Int(need.profile) + offset]
        if need.isCapped { amount = min(amount, problem.capacity[base + worked]) }
        residual[base + worked] -= sign * amount
      }
    }
  }
}
