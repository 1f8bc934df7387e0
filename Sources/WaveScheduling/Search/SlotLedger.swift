import WaveCore

/// Which slots the members of each rule use, and how full they are.
struct SlotLedger {
  private let stride: Int
  private let words: Int
  private var weight: [Int32]
  private var count: [Int32]
  private var pilots: [Int32]
  private var used: [UInt64]
  private var usedSlots: [Int32]
  private var budgetUsed: [Int32]
  private var intervalWeight: [Int32]

  /// A ledger in which no slot is used.
  init(_ problem: SchedulingProblem) {
    let rules = problem.rules.rules.count
    stride = problem.horizon + 1
    words = problem.choices.words
    weight = Array(repeating: 0, count: rules * stride)
    count = weight
    pilots = weight
    used = Array(repeating: 0, count: rules * words)
    usedSlots = Array(repeating: 0, count: rules)
    budgetUsed = usedSlots
    intervalWeight = usedSlots
  }

  /// Adds a choice to the slot of a tick, or takes it out with sign −1.
  mutating func add(_ choice: Int, at tick: Int, sign: Int32, _ table: RuleTable) {
    for place in table.shares.range(choice) {
      let share = table.shares.values[place]
      let rule = Int(share.rule)
      let slot = rule * stride + tick
      let before = count[slot]
      weight[slot] += sign * share.weight
      count[slot] += sign * share.count
      pilots[slot] += sign * share.pilots
      if (before == 0) != (count[slot] == 0) {
        used[rule * words + tick >> 6] ^= 1 << UInt64(tick & 63)
        usedSlots[rule] += sign
        budgetUsed[Int(table.rules[rule].budget)] += sign
      }
      if table.rules[rule].ticks.contains(Int32(tick)) {
        intervalWeight[rule] += sign * share.weight
      }
    }
  }

  /// Whether all rules let a choice start on a tick; `ignoringPilots` leaves out the rules about
  /// who is first, which depend on the order of placing.
  func admits(
    _ choice: Int, at tick: Int, _ table: RuleTable, ignoringPilots: Bool = false
  ) -> Bool {
    for place in table.shares.range(choice) {
      let share = table.shares.values[place]
      let number = Int(share.rule)
      let rule = table.rules[number]
      let slot = number * stride + tick
      if weight[slot] + share.weight > rule.slotLimit { return false }
      if count[slot] == 0 {
        if budgetUsed[Int(rule.budget)] >= rule.slots { return false }
        if rule.distance > 1 && hasUsed(number, near: tick, Int(rule.distance)) { return false }
      }
      if rule.pilots >= 0 && !ignoringPilots && !admitsFirst(share, rule, tick) { return false }
      if rule.ticks.contains(Int32(tick))
        && intervalWeight[number] + share.weight > rule.intervalLimit
      {
        return false
      }
    }
    return true
  }

  /// Whether the first slot of each rule holds what may be there; placing keeps this, removing
  /// may not.
  func firstSlotsHold(_ table: RuleTable) -> Bool {
    for (number, rule) in table.rules.enumerated() where rule.pilots >= 0 {
      guard let first = firstUsed(number) else { continue }
      let slot = number * stride + first
      if count[slot] > rule.pilots || count[slot] > pilots[slot] { return false }
    }
    return true
  }

  /// The rule that keeps a choice from a tick, those about who is first left out; nil for none.
  func refusal(of choice: Int, at tick: Int, _ table: RuleTable) -> Constraint? {
    guard !admits(choice, at: tick, table, ignoringPilots: true) else { return nil }
    for share in table.shares[choice] {
      let rule = table.rules[Int(share.rule)]
      let slot = Int(share.rule) * stride + tick
      let isNew = count[slot] == 0
      if weight[slot] + share.weight > rule.slotLimit
        || (isNew && budgetUsed[Int(rule.budget)] >= rule.slots)
        || (isNew && rule.distance > 1
          && hasUsed(Int(share.rule), near: tick, Int(rule.distance)))
        || (rule.ticks.contains(Int32(tick))
          && intervalWeight[Int(share.rule)] + share.weight > rule.intervalLimit)
      {
        return .slotRule(Index(Int(rule.row)))
      }
    }
    return nil
  }

  /// The first rule whose first slot holds what may not be there; nil for none.
  func firstSlotBreach(_ table: RuleTable) -> Constraint? {
    for (number, rule) in table.rules.enumerated() where rule.pilots >= 0 {
      guard let first = firstUsed(number) else { continue }
      let slot = number * stride + first
      if count[slot] > rule.pilots || count[slot] > pilots[slot] {
        return .slotRule(Index(Int(rule.row)))
      }
    }
    return nil
  }

  /// Whether no slot of a rule is used.
  func isUnused(_ rule: Int) -> Bool { usedSlots[rule] == 0 }

  private func admitsFirst(_ share: RuleTable.Share, _ rule: RuleTable.Rule, _ tick: Int) -> Bool {
    let first = firstUsed(Int(share.rule)) ?? Int.max
    guard tick <= first else { return true }
    let there = tick == first ? count[Int(share.rule) * stride + tick] : 0
    return share.pilots == share.count && there + share.count <= rule.pilots
  }

  private func firstUsed(_ rule: Int) -> Int? {
    for word in 0..<words where used[rule * words + word] != 0 {
      return word << 6 + used[rule * words + word].trailingZeroBitCount
    }
    return nil
  }

  /// Whether another used slot lies nearer than `distance`.
  private func hasUsed(_ rule: Int, near tick: Int, _ distance: Int) -> Bool {
    let first = max(0, tick - distance + 1)
    let last = min(stride - 1, tick + distance - 1)
    for word in (first >> 6)...(last >> 6) {
      var bits = used[rule * words + word]
      if word == first >> 6 { bits &= ~0 << UInt64(first & 63) }
      if word == last >> 6 { bits &= ~0 >> UInt64(63 - last & 63) }
      if bits != 0 { return true }
    }
    return false
  }
}
