import WaveCore
import WaveScheduling

/// Random slot models small enough to try every slot of every member and every start of all work.
struct SlotWorld {
  private var random: SequentialRandom

  /// The worlds of a seed.
  init(_ seed: UInt64) { random = SequentialRandom(seed: seed, stream: 78) }

  /// A model of three members in five slots with costs of each kind, scarce work and full slots.
  mutating func make() -> SlotModel {
    let width = 5
    var ticks: [Int] = [2 + random.below(3)]
    while ticks.count < width { ticks.append((ticks.last ?? 0) + 1 + random.below(4)) }
    var model = SlotModel(
      ticks: ticks,
      tables: (0..<3).map { _ in
        (0..<width).map { _ in random.below(5) == 0 ? SlotModel.never : random.below(60) }
      })
    for member in 0..<3 { model.tables[member][width - 1] = random.below(60) }
    model.capacities = [(0...(ticks.last ?? 0)).map { _ in random.below(3) }]
    addBonds(&model)
    for _ in 0..<(1 + random.below(2)) { model.works.append(work(ticks)) }
    if model.works.count == 2, model.works[0].waits.count >= model.works[1].waits.count {
      model.orders = [WorkOrder(first: 0, second: 1, lag: random.below(3))]
    }
    if random.below(3) == 0 {
      model.trails = [
        SlotTrail(
          member: random.below(3), resource: 0,
          profile: (0..<(1 + random.below(3))).map { _ in random.below(2) })
      ]
    }
    if random.below(2) == 0 {
      let first = random.below(width)
      model.packs.append(
        SlotPack(
          members: [0, 1, 2], weights: [1, 2, 1],
          positions: first..<min(width, first + 1 + random.below(2)), limit: 2))
    }
    return model
  }

  private mutating func addBonds(_ model: inout SlotModel) {
    let rising = model.ticks.map { $0 * (1 + random.below(2)) }.sorted()
    model.bonds = [
      SlotBond([0, 1, 2], .last(table: rising)),
      SlotBond([0, 2], .first(table: model.ticks.map { -3 * $0 })),
      SlotBond([0, 1, 2], .apart(setup: random.below(30))),
      SlotBond([0, 1], .pair(setup: random.below(20), paid: model.ticks.map { 4 * $0 }, gap: 1)),
    ]
    if random.below(3) == 0 { model.bonds.append(SlotBond([1, 2], .order(lag: random.below(3)))) }
  }

  private mutating func work(_ ticks: [Int]) -> SlotWork {
    let waits = random.below(2) == 0 ? [0, 1] : [2]
    return SlotWork(
      resource: 0, amount: 1, length: 1 + random.below(2), release: random.below(2),
      gain: random.below(6),
      waits: waits.map { member in
        let tail = random.below(2)
        return SlotWork.Wait(member: member, deadlines: ticks.map { $0 - tail })
      })
  }
}

extension SlotModel {
  /// The least cost over all slots of all members and all starts of all work; nil where there is
  /// no solution.
  func leastCost() -> Int? {
    var least: Int?
    func choose(_ slots: [Int]) {
      guard slots.count < tables.count else {
        if let cost = cost(in: slots) { least = min(least ?? cost, cost) }
        return
      }
      for slot in ticks.indices where tables[slots.count][slot] < SlotModel.never {
        choose(slots + [slot])
      }
    }
    choose([])
    return least
  }

  private func cost(in slots: [Int]) -> Int? {
    var cost = constant
    for member in slots.indices { cost += tables[member][slots[member]] }
    for bond in bonds {
      guard let own = price(of: bond, slots) else { return nil }
      cost += own
    }
    for pack in packs {
      let weight = zip(pack.members, pack.weights).reduce(0) {
        pack.positions.contains(slots[$1.0]) ? $0 + $1.1 : $0
      }
      if weight > pack.limit { return nil }
    }
    guard let left = leftByTrails(slots) else { return nil }
    return leastWork(from: 0, slots, left, []).map { cost + $0 }
  }

  /// The capacities that are left after slots; nil where there is not enough.
  private func leftByTrails(_ slots: [Int]) -> [[Int]]? {
    var left = capacities
    for trail in trails {
      for (place, amount) in trail.profile.enumerated() {
        let tick = ticks[slots[trail.member]] + place
        guard tick < left[0].count else { continue }
        left[0][tick] -= min(amount, capacities[0][tick])
        if left[0][tick] < 0 { return nil }
      }
    }
    return left
  }

  private func price(of bond: SlotBond, _ slots: [Int]) -> Int? {
    let own = bond.members.map { slots[$0] }
    guard let first = own.min(), let last = own.max() else { return 0 }
    switch bond.kind {
    case .last(let table): return table[last]
    case .first(let table): return table[first]
    case .apart(let setup): return first == last ? 0 : setup
    case .pair(let setup, let paid, _):
      return first == last ? 0 : setup + paid[last] - paid[first]
    case .order(let lag): return ticks[own[0]] + lag <= ticks[own[1]] ? 0 : nil
    }
  }

  private func leastWork(
    from index: Int, _ slots: [Int], _ left: [[Int]], _ ends: [Int]
  ) -> Int? {
    guard index < works.count else { return 0 }
    let work = works[index]
    let deadline = work.waits.map { Int($0.deadlines[slots[$0.member]]) }.min() ?? 0
    var least: Int?
    for start in work.release..<max(work.release, deadline) {
      let days = capacities[0].indices.filter { $0 >= start && capacities[0][$0] >= work.amount }
        .prefix(work.length)
      guard days.count == work.length, days.first == start, let end = days.last.map({ $0 + 1 }),
        end <= deadline, isInOrder(index, start, ends),
        days.allSatisfy({ left[0][$0] >= work.amount })
      else { continue }
      var rest = left
      for day in days { rest[0][day] -= work.amount }
      if let others = leastWork(from: index + 1, slots, rest, ends + [end]) {
        let cost = others - work.gain * end
        least = min(least ?? cost, cost)
      }
    }
    return least
  }

  private func isInOrder(_ work: Int, _ start: Int, _ ends: [Int]) -> Bool {
    orders.allSatisfy { $0.second != work || ends[$0.first] + $0.lag <= start }
  }
}
