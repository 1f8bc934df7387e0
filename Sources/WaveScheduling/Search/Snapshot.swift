/// What was placed on a board.
struct Snapshot: Sendable {
  /// The choice of each unit, or −1 where it is not placed.
  let choice: [Int32]

  /// The start of each unit, or −1 where it is absent or not placed.
  let start: [Int32]

  /// The number of units that are not placed.
  let missing: Int

  /// The schedule of all placed activities.
  func schedule(of problem: SchedulingProblem) -> Schedule {
    var entries = [Schedule.Entry?](repeating: nil, count: problem.units.unitOf.count)
    for unit in choice.indices where choice[unit] >= 0 && start[unit] >= 0 {
      for part in problem.choices.parts[Int(choice[unit])] {
        let tick = Int(start[unit])
        entries[Int(part.activity)] = Schedule.Entry(
          mode: Int(part.option - problem.choices.firstOption[Int(part.activity)]),
          start: tick, finish: problem.choices.finish(Int(part.option), from: tick))
      }
    }
    return Schedule(entries: entries)
  }
}
