import WaveCore

/// The slot rules, flat, with the part each choice has in them.
struct RuleTable: Sendable {
  /// A rule as numbers.
  struct Rule: Sendable {
    /// The row of the rule.
    let row: Int32
    /// The greatest weight on one tick, or `Int32.max`.
    var slotLimit = Int32.max
    /// The least distance of two used ticks; 0 or 1 for none.
    var distance: Int32 = 0
    /// The greatest number of used ticks, or `Int32.max`.
    var slots = Int32.max
    /// The rule whose used ticks count together with this one's: itself, or the first of a row.
    var budget: Int32 = 0
    /// The greatest number of members on the first used tick, or −1 where any may be there.
    var pilots: Int32 = -1
    /// The ticks whose weights count together.
    var ticks: Range<Int32> = 0..<0
    /// The greatest weight within `ticks`.
    var intervalLimit = Int32.max
  }

  /// What a choice adds to a rule.
  struct Share: Sendable {
    /// The rule.
    let rule: Int32
    /// The weight.
    let weight: Int32
    /// The number of members.
    let count: Int32
    /// How many of them may be first.
    let pilots: Int32
  }

  /// The rules that are not dropped.
  let rules: [Rule]

  /// The shares of each choice.
  let shares: Ragged<Share>

  /// The units that may be first in each rule, ascending; empty in rules without pilots.
  let pilotUnits: Ragged<Int32>

  /// Lays out the slot rules of a description.
  init(_ description: SchedulingDescription, _ units: Contraction, _ choices: ChoiceTable) {
    var rules: [Rule] = []
    var shares = [[Share]](repeating: [], count: choices.cost.count)
    var pilotUnits: [[Int32]] = []
    for index in description.slotRules.indices {
      if description.dropped.contains(.slotRule(index)) { continue }
      let budget = Int32(rules.count)
      for row in Self.streams(of: description.slotRules[index]) {
        let number = Int32(rules.count)
        var rule = Self.rule(index.rawValue, row.kind)
        rule.budget = budget
        rules.append(rule)
        pilotUnits.append(Self.addShares(of: row, number, units, choices, to: &shares))
      }
    }
    self.rules = rules
    self.shares = Ragged(shares)
    self.pilotUnits = Ragged(pilotUnits)
  }
}

extension RuleTable {
  /// A rule as it is, or one for each of its streams.
  private static func streams(of rule: SlotRule) -> [SlotRule] {
    guard case .maximumSlotsByStream(let slots, let streams) = rule.kind else { return [rule] }
    return Set(streams).sorted().map { stream in
      SlotRule(
        zip(rule.members, streams).filter { $0.1 == stream }.map { $0.0 }, .maximumSlots(slots))
    }
  }

  /// Adds what each choice has in a rule; returns the units that may be first in it.
  private static func addShares(
    of row: SlotRule, _ number: Int32, _ units: Contraction, _ choices: ChoiceTable,
    to shares: inout [[Share]]
  ) -> [Int32] {
    let roles = roles(row)
    var pilots: [Int32] = []
    for unit in Set(roles.keys.map({ units.unitOf[Int($0)] })).sorted() {
      var mayBeFirst = false
      for choice in choices.ofUnit[Int(unit)] {
        var share = (weight: Int32(0), count: Int32(0), pilots: Int32(0))
        for part in choices.parts[choice] {
          guard let role = roles[part.activity] else { continue }
          share = (share.weight + role.weight, share.count + 1, share.pilots + role.pilot)
        }
        guard share.count > 0 else { continue }
        mayBeFirst = mayBeFirst || share.pilots == share.count
        shares[choice].append(
          Share(rule: number, weight: share.weight, count: share.count, pilots: share.pilots))
      }
      if mayBeFirst { pilots.append(unit) }
    }
    if case .pilot = row.kind { return pilots }
    return []
  }

  private static func rule(_ row: Int32, _ kind: SlotRule.Kind) -> Rule {
    var rule = Rule(row: row)
    switch kind {
    case .capacity(_, let limit): rule.slotLimit = Int32(limit)
    case .minimumDistance(let ticks): rule.distance = Int32(ticks)
    case .maximumSlots(let slots), .maximumSlotsByStream(let slots, _):
      rule.slots = Int32(slots)
    case .pilot(_, let most): rule.pilots = Int32(most)
    case .intervalCapacity(_, let ticks, let limit):
      rule.ticks = Int32(ticks.lowerBound)..<Int32(ticks.upperBound)
      rule.intervalLimit = Int32(limit)
    }
    return rule
  }

  /// Weight and pilot flag of each member; only looked up, never walked in an order that counts.
  private static func roles(_ row: SlotRule) -> [Int32: (weight: Int32, pilot: Int32)] {
    var roles: [Int32: (weight: Int32, pilot: Int32)] = [:]
    var weights = [Int](repeating: 1, count: row.members.count)
    var pilots: Set<Index<Activity>> = []
    switch row.kind {
    case .capacity(let given, _), .intervalCapacity(let given, _, _): weights = given
    case .pilot(let given, _): pilots = Set(given)
    case .minimumDistance, .maximumSlots, .maximumSlotsByStream: break
    }
    for (member, weight) in zip(row.members, weights) {
      roles[member.rawValue] = (Int32(weight), pilots.contains(member) ? 1 : 0)
    }
    return roles
  }
}
