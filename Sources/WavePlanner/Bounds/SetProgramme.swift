import WaveScheduling

/// The least cost of a reduced problem, by dynamic programming over the sets of groups that have
/// cut over.
///
/// A state is the set of groups that have moved and the last slot used; what is paid between slots
/// depends on the set alone, so it is paid when a span opens and closes and when a set ends.
///
/// - Complexity: sets × waves × slots.
struct SetProgramme {
  private let master: MasterProblem
  private let ready: (Int) -> Int
  private let slots: Int
  private var cost: [Int]
  /// The wave that led to each state, and the slot of the one before it; −1 for none.
  private var waveOf: [Int32]
  private var slotBefore: [Int32]

  /// What came of it.
  struct Answer {
    /// The least cost; nil where the groups cannot all cut over.
    var cost: Int?
    /// The first day by which all can have cut over.
    var finish: Int?
    /// The slots of the groups where the cost is least, by place.
    var slots: [Int] = []
  }

  /// The answer to a reduced problem, where a set of groups can all have cut over from the day
  /// `ready(set)` on.
  static func solve(_ master: MasterProblem, ready: @escaping (Int) -> Int) -> Answer {
    guard !master.groups.isEmpty else { return Answer(cost: master.constant, finish: 0) }
    var programme = SetProgramme(master, ready)
    programme.run()
    return programme.answer
  }

  private init(_ master: MasterProblem, _ ready: @escaping (Int) -> Int) {
    self.master = master
    self.ready = ready
    slots = master.days.count
    cost = Array(repeating: MasterProblem.never, count: slots << master.groups.count)
    waveOf = Array(repeating: -1, count: cost.count)
    slotBefore = waveOf
  }

  private var full: Int { (1 << master.groups.count) - 1 }

  private mutating func run() {
    let waveTables = master.waves.map(table)
    let firsts = (0...full).map { set in slot(from: set == 0 ? 0 : ready(set)) }
    for set in 0..<full {
      let reached = reached(set)
      guard reached.costs.contains(where: { $0 < MasterProblem.never }) else { continue }
      for (number, wave) in master.waves.enumerated() where wave & set == 0 {
        guard mayFollow(wave, set) else { continue }
        let next = set | wave
        let base = price(of: wave, after: set)
        let target = next * slots
        var place = firsts[next]
        while place < slots {
          let total = reached.costs[place] + base + waveTables[number][place]
          if total < cost[target + place] {
            cost[target + place] = total
            waveOf[target + place] = Int32(number)
            slotBefore[target + place] = reached.slots[place]
          }
          place += 1
        }
      }
    }
    settle(full, balance(full))
  }

  private var answer: Answer {
    let last = cost[(full * slots)...]
    guard let least = last.min(), least < SlotModel.never / 2 else {
      return Answer(cost: nil, finish: nil)
    }
    let first = last.firstIndex { $0 < SlotModel.never / 2 } ?? last.startIndex
    let best = last.firstIndex(of: least) ?? last.startIndex
    return Answer(
      cost: master.constant + least, finish: master.days[first - last.startIndex],
      slots: slots(endingAt: best - last.startIndex))
  }

  /// The slot of each group where all have moved with the last wave in a slot.
  private func slots(endingAt last: Int) -> [Int] {
    var places = [Int](repeating: last, count: master.groups.count)
    var (set, slot) = (full, last)
    while set > 0, slot >= 0 {
      let state = set * slots + slot
      let wave = master.waves[Int(waveOf[state])]
      for group in places.indices where wave >> group & 1 == 1 { places[group] = slot }
      (set, slot) = (set & ~wave, Int(slotBefore[state]))
    }
    return places
  }
}

extension SetProgramme {
  /// What a wave's groups cost by themselves, by slot.
  private func table(of wave: Int) -> [Int] {
    var sums = [Int](repeating: 0, count: slots)
    for group in master.groups.indices where wave >> group & 1 == 1 {
      for place in 0..<slots {
        sums[place] = min(MasterProblem.never, sums[place] + master.tables[group][place])
      }
    }
    return sums
  }

  private func slot(from day: Int) -> Int {
    master.days.firstIndex { $0 >= day } ?? slots
  }

  private func mayFollow(_ wave: Int, _ set: Int) -> Bool {
    if set == 0 && wave & ~master.pilots != 0 { return false }
    for group in master.groups.indices where wave >> group & 1 == 1 {
      if master.earlier[group] & ~set != 0 || master.notLater[group] & ~(set | wave) != 0 {
        return false
      }
    }
    return true
  }

  /// What a wave costs after a set wherever it lies: losses that fall with experience, and the
  /// setups of spans that it closes.
  private func price(of wave: Int, after set: Int) -> Int {
    let earlier = set.nonzeroBitCount
    var price = 0
    for group in master.groups.indices where wave >> group & 1 == 1 {
      price += master.experience[group][earlier]
    }
    for span in master.spans where span.setup != 0 && isOpen(span, set) {
      if span.members & ~(set | wave) == 0 { price += span.setup }
    }
    return price
  }

  private func isOpen(_ span: MasterProblem.Span, _ set: Int) -> Bool {
    span.members & set != 0 && span.members & ~set != 0
  }

  /// Takes what open spans have been paid up to each slot, and adds what ended
  /// and begun sets cost.
  private mutating func settle(_ set: Int, _ balance: [Int]) {
    for (place, open) in balance.enumerated()
    where cost[set * slots + place] < MasterProblem.never {
      cost[set * slots + place] -= open
    }
  }

  private func isReached(_ set: Int) -> Bool {
    cost[(set * slots)..<((set + 1) * slots)].contains { $0 < MasterProblem.never }
  }

  /// The least cost with which a set has moved before each slot, what is open in it being paid up
  /// to there, and the last slot used then.
  private mutating func reached(_ set: Int) -> (costs: [Int], slots: [Int32]) {
    guard set > 0 else {
      return (Array(repeating: 0, count: slots), Array(repeating: -1, count: slots))
    }
    guard isReached(set) else { return ([], []) }
    let balance = balance(set)
    settle(set, balance)
    var least = MasterProblem.never
    var (last, best) = (0, Int32(-1))
    var before: [Int32] = []
    let costs = (0..<slots).map { place in
      while last < place, master.days[last] + master.gap <= master.days[place] {
        if cost[set * slots + last] < least {
          (least, best) = (cost[set * slots + last], Int32(last))
        }
        last += 1
      }
      before.append(best)
      return least < MasterProblem.never ? least + balance[place] : MasterProblem.never
    }
    return (costs, before)
  }

  /// What open spans have been paid up to each slot, less what ended and begun sets cost
  /// there.
  private func balance(_ set: Int) -> [Int] {
    var sums = [Int](repeating: 0, count: slots)
    for span in master.spans where isOpen(span, set) {
      for place in 0..<slots { sums[place] += span.paid[place] }
    }
    for end in master.ends where end.members & ~set == 0 {
      for place in 0..<slots { sums[place] -= end.table[place] }
    }
    for first in master.firsts where first.members & set != 0 {
      for place in 0..<slots { sums[place] -= first.table[place] }
    }
    return sums
  }
}
