import WaveCore

/// A scheduling problem that can be solved: checked, contracted, and laid out in flat arrays.
public struct SchedulingProblem: Sendable {
  /// The rows it was made from.
  public let description: SchedulingDescription

  /// The number of ticks.
  public var horizon: Int { description.horizon }

  /// The activities that start together.
  let units: Contraction

  /// The capacity of each resource on each tick, one resource after another.
  let capacity: [Int32]

  /// The ways to carry out each unit.
  let choices: ChoiceTable

  /// What binds units to each other.
  let links: LinkTable

  /// The slot rules.
  let rules: RuleTable

  /// The objectives in their order.
  let objectives: [CostTable]

  /// Whether the start of each unit matters for a cost.
  let isPriced: [Bool]

  /// Whether each unit has slots of its own: allowed starts, or a slot rule.
  let isEvent: [Bool]

  /// Whether each unit costs nothing itself but waits on work that does, so that it is better late
  /// than early.
  let yields: [Bool]

  /// The preparations that must stay near each event.
  let escorts: EscortTable

  /// The units that can be first in each rule with pilots: they wait on no member that cannot.
  let leaders: Ragged<Int32>

  /// Checks and lays out a description.
  ///
  /// - Throws: `ProblemFailure` for the first row that is wrong, before any search.
  public init(_ description: SchedulingDescription) throws(ProblemFailure) {
    try description.validate()
    self.description = description
    units = Contraction(description)
    capacity = Self.capacity(of: description)
    choices = try ChoiceTable(description, units, capacity: capacity)
    links = try LinkTable(description, units)
    rules = RuleTable(description, units, choices)
    let tables = description.objectives.map { CostTable($0, of: description) }
    objectives = tables
    let members = units.members
    isPriced = (0..<units.count).map { unit in
      members[unit].contains { activity in
        tables.contains { $0.touches(Int(activity)) }
      }
    }
    let table = rules
    let ranges = choices.ofUnit
    let isEvent = (0..<units.count).map { unit in
      ranges[unit].contains { !table.shares.range($0).isEmpty }
        || members[unit].contains { activity in
          description.activities.elements[Int(activity)].allowedStarts != nil
        }
    }
    self.isEvent = isEvent
    yields = Self.yields(links, isPriced: isPriced, isEvent: isEvent)
    escorts = EscortTable(links, units: units, isEvent: isEvent)
    leaders = Self.leaders(links, rules, choices)
  }

  /// The same problem with some constraints ignored.
  ///
  /// - Throws: `ProblemFailure` where the rest is no problem.
  public func dropping(
    _ constraints: [Constraint]
  ) throws(ProblemFailure) -> SchedulingProblem {
    let areDistances = constraints.allSatisfy {
      if case .distance = $0 { true } else { false }
    }
    guard areDistances else {
      return try SchedulingProblem(description.dropping(constraints))
    }
    return constraints.isEmpty ? self : SchedulingProblem(self, droppingDistances: constraints)
  }

  /// Distances bind units to each other and nothing else: all other tables are those of `whole`.
  private init(_ whole: SchedulingProblem, droppingDistances distances: [Constraint]) {
    description = whole.description.dropping(distances)
    units = whole.units
    capacity = whole.capacity
    choices = whole.choices
    links = whole.links.limited(to: description, whole.units)
    rules = whole.rules
    objectives = whole.objectives
    isPriced = whole.isPriced
    isEvent = whole.isEvent
    yields = whole.yields
    escorts = EscortTable(links, units: units, isEvent: isEvent)
    leaders = whole.leaders
  }

  private static func yields(
    _ links: LinkTable, isPriced: [Bool], isEvent: [Bool]
  ) -> [Bool] {
    var yields = [Bool](repeating: false, count: isPriced.count)
    for unit in links.order where !isPriced[Int(unit)] && !isEvent[Int(unit)] {
      yields[Int(unit)] = links.incoming[Int(unit)].contains { edge in
        let other = Int(edge.other)
        return yields[other] || (isPriced[other] && !isEvent[other])
      }
    }
    return yields
  }

  private static func leaders(
    _ links: LinkTable, _ rules: RuleTable, _ choices: ChoiceTable
  ) -> Ragged<Int32> {
    var rows: [[Int32]] = []
    for rule in rules.rules.indices {
      let pilots = rules.pilotUnits[rule]
      let canLead = Set(pilots)
      rows.append(
        pilots.filter { pilot in
          !links.ancestors(of: Int(pilot)).contains { unit in
            !canLead.contains(Int32(unit))
              && choices.ofUnit[unit].contains { choice in
                rules.shares[choice].contains { Int($0.rule) == rule }
              }
          }
        })
    }
    return Ragged(rows)
  }

  private static func capacity(of description: SchedulingDescription) -> [Int32] {
    var capacity: [Int32] = []
    for index in description.resources.indices {
      if description.dropped.contains(.capacity(index)) {
        capacity.append(contentsOf: repeatElement(1_000_000_000, count: description.horizon))
      } else {
        capacity.append(contentsOf: description.resources[index].capacity.map { Int32($0) })
      }
    }
    return capacity
  }
}
