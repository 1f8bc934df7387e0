public import WaveCore

/// Asks what it would mean to start something of a schedule at another time, everything but its
/// companions staying where it is.
///
///     var probe = ScheduleProbe(problem, schedule)
///     switch probe.move(ship, with: [pack, label], to: 20) { … }
public struct ScheduleProbe: ~Copyable {
  /// What a move leads to.
  public enum Outcome: Hashable, Sendable {
    /// The move is possible; what the objectives would then be.
    case values(ObjectiveVector)
    /// A constraint forbids it.
    case blocked(Constraint)
    /// A companion cannot be done in time: when it could start, when it must, and whether only
    /// because its resources are taken.
    case late(Index<Activity>, earliest: Int, latest: Int, isCrowded: Bool)
  }

  private var board: Board
  private var inserter: Inserter
  /// The objectives of the schedule as it is.
  private let now: SIMD4<Int>

  /// A probe into a complete schedule that holds all constraints; nil where it does not fit.
  public init?(_ problem: SchedulingProblem, _ schedule: Schedule) {
    var windows = StartWindows(problem)
    guard windows.propagate(problem), let spots = Self.spots(of: schedule, problem) else {
      return nil
    }
    inserter = Inserter(problem, windows: windows)
    board = Board(problem)
    for spot in spots { board.place(spot.unit, as: spot.choice, at: spot.tick) }
    now = inserter.values(of: board)
  }

  /// Choice and tick of every unit; nil where the schedule leaves one out or puts it where it
  /// cannot be.
  private static func spots(of schedule: Schedule, _ problem: SchedulingProblem) -> [Spot]? {
    var spots: [Spot] = []
    for unit in 0..<problem.units.count {
      guard let choice = schedule.choice(of: unit, problem) else { return nil }
      if problem.choices.parts.range(choice).isEmpty {
        spots.append((unit, choice, -1))
        continue
      }
      guard let tick = schedule.tick(of: unit, problem), problem.choices.allows(choice, at: tick)
      else { return nil }
      spots.append((unit, choice, tick))
    }
    return spots
  }

  /// The objectives of the schedule as it is.
  public var values: ObjectiveVector { vector(now) }

  private func vector(_ values: SIMD4<Int>) -> ObjectiveVector {
    ObjectiveVector(values, count: board.problem.objectives.count)
  }

  /// What it would mean to start an activity on a tick, its companions being free to move.
  public mutating func move(
    _ activity: Index<Activity>, with companions: [Index<Activity>], to tick: Int
  ) -> Outcome {
    let units = board.problem.units.unitOf
    let event = Int(units[activity.offset])
    var others = Set(companions.map { Int(units[$0.offset]) })
    others.remove(event)
    let rank = board.problem.links.rank
    let order = others.sorted { rank[$0] < rank[$1] }
    let old = ([event] + order).map {
      (unit: $0, choice: Int(board.choice[$0]), tick: Int(board.unitStart[$0]))
    }
    var rest = now
    for row in old {
      board.remove(row.unit)
      rest &-= inserter.key(of: row.choice, at: row.tick, on: board)
    }
    let outcome = place(
      event, as: old[0].choice, at: tick, companions: old.dropFirst(), rest: rest)
    for row in old where board.isPlaced(row.unit) { board.remove(row.unit) }
    for row in old { board.place(row.unit, as: row.choice, at: row.tick) }
    return outcome
  }
}

extension ScheduleProbe {
  private typealias Spot = (unit: Int, choice: Int, tick: Int)

  /// Places an event and its companions; `rest` is what the objectives are without them.
  private mutating func place(
    _ event: Int, as choice: Int, at tick: Int, companions: ArraySlice<Spot>, rest: SIMD4<Int>
  ) -> Outcome {
    if let constraint = obstacle(to: choice, in: event, at: tick) { return .blocked(constraint) }
    var values = rest
    add((event, choice, tick), to: &values)
    for spot in companions {
      guard spot.tick >= 0 else {
        add(spot, to: &values)
        continue
      }
      let window = board.window(of: spot.choice, in: spot.unit, inserter.windows)
      guard let fit = board.firstFit(spot.choice, in: spot.unit, window) else {
        return lateness(of: spot, window)
      }
      add((spot.unit, spot.choice, fit), to: &values)
    }
    if let rule = board.slots.firstSlotBreach(board.problem.rules) { return .blocked(rule) }
    assert(values == inserter.values(of: board), "what placing adds is what it promised")
    return .values(vector(values))
  }

  private mutating func add(_ spot: Spot, to values: inout SIMD4<Int>) {
    values &+= inserter.key(of: spot.choice, at: spot.tick, on: board)
    board.place(spot.unit, as: spot.choice, at: spot.tick)
  }

  private mutating func lateness(of spot: Spot, _ window: (first: Int, last: Int)) -> Outcome {
    let problem = board.problem
    let open = (first: window.first, last: Int(inserter.windows.highest[spot.unit]))
    let earliest = board.firstFit(spot.choice, in: spot.unit, open) ?? problem.horizon
    let alone = problem.choices.next(spot.choice, from: window.first) ?? problem.horizon
    let activity = problem.choices.parts[spot.choice].first?.activity ?? 0
    return .late(
      Index(Int(activity)), earliest: earliest, latest: window.last,
      isCrowded: alone <= window.last)
  }

  /// The constraint that keeps a unit from a tick, as far as what is placed tells.
  private mutating func obstacle(to choice: Int, in unit: Int, at tick: Int) -> Constraint? {
    let problem = board.problem
    let parts = problem.choices.parts[choice]
    let own = Index<Activity>(Int(parts.first?.activity ?? 0))
    guard problem.choices.allows(choice, at: tick) else { return .allowedStarts(own) }
    if let link = brokenLink(of: choice, in: unit, at: tick) { return link }
    for bond in problem.links.exclusions[unit] where board.start[Int(bond.other)] == Int32(tick) {
      return .exclusion(Index(Int(bond.row)))
    }
    if let rule = board.slots.refusal(of: choice, at: tick, problem.rules) { return rule }
    guard board.obstacle(to: choice, in: unit, at: tick, ignoringPilots: true) != nil else {
      return nil
    }
    let needs = parts.flatMap { problem.choices.needs[Int($0.option)] }
    return needs.first.map { .capacity(Index(Int($0.resource))) } ?? .horizon
  }

  private func brokenLink(of choice: Int, in unit: Int, at tick: Int) -> Constraint? {
    let links = board.problem.links
    for edge in links.incoming[unit] {
      let reach = edge.afterFinish ? board.finish[Int(edge.first)] : board.start[Int(edge.first)]
      if reach >= 0, Int(reach + edge.lag) > tick { return .precedence(Index(Int(edge.row))) }
    }
    for edge in links.outgoing[unit] {
      let second = Int(board.start[Int(edge.second)])
      guard second >= 0, let option = board.problem.option(of: edge.first, in: choice) else {
        continue
      }
      let end = edge.afterFinish ? board.problem.choices.finish(option, from: tick) : tick
      if end + Int(edge.lag) > second { return .precedence(Index(Int(edge.row))) }
    }
    for bond in links.distances[unit] {
      let other = Int(board.start[Int(bond.other)])
      if other >= 0, abs(other - tick) > Int(bond.most) { return .distance(Index(Int(bond.row))) }
    }
    return nil
  }
}
