import WaveCore

/// Takes a unit and what it is tied to by costs and constraints, along a random walk.
struct RelatedRuin: Ruin {
  /// The most steps of the walk.
  let most: Int

  func select(
    _ selection: inout Selection, on board: borrowing Board, among seeds: [Int32],
    _ random: inout SequentialRandom
  ) {
    var unit = Int(seeds[random.below(seeds.count)])
    selection.insert(unit)
    for _ in 0...random.below(most) {
      guard let next = neighbour(of: unit, board.problem, &random) else { break }
      selection.insert(next)
      unit = random.below(4) == 0 ? Int(selection.units[0]) : next
    }
  }

  private func neighbour(
    of unit: Int, _ problem: SchedulingProblem, _ random: inout SequentialRandom
  ) -> Int? {
    let members = problem.units.members.range(unit)
    let member = members.lowerBound + random.below(members.count)
    let activity = Int(problem.units.members.values[member])
    let pairs = problem.objectives[0].pairsOf.range(activity)
    let incoming = problem.links.incoming.range(unit)
    let outgoing = problem.links.outgoing.range(unit)
    let choices = pairs.count + incoming.count + outgoing.count
    guard choices > 0 else { return nil }
    var pick = random.below(choices)
    if pick < pairs.count {
      let pair = problem.objectives[0].pairs[
        Int(problem.objectives[0].pairsOf.values[pairs.lowerBound + pick])]
      let other = Int(pair.first) == activity ? pair.second : pair.first
      return Int(problem.units.unitOf[Int(other)])
    }
    pick -= pairs.count
    if pick < incoming.count {
      return Int(problem.links.incoming.values[incoming.lowerBound + pick].other)
    }
    return Int(problem.links.outgoing.values[outgoing.lowerBound + pick - incoming.count].other)
  }
}
