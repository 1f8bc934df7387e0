import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario
import WaveWorlds

extension RuleWorld {
  /// Rules over who agrees, and at what price.
  static var agreements: [RuleWorld] {
    [
      RuleWorld(.policy, "one change of a class in a wave", changed) { world in
        demand(of: &world) { $0.maxPerWave = 1 }
      },
      RuleWorld(.policy, "changes use shutdowns only", stopping) { world in
        demand(of: &world) { $0.windows = ["shutdown"] }
      },
      RuleWorld(.policy, "a role that nobody has", changed, outcome: .proven) { world in
        demand(of: &world) { $0.approvers = ["auditor"] }
      },
      RuleWorld(.recovery, "a restore drill of the last fortnight", drilled) { world in
        demand(of: &world) { $0.evidence = [EvidenceDemand(gate: .restoreDrill, validDays: 14)] }
      },
      RuleWorld(.budget, "the first year may cost less than the cheapest plan", costly) {
        $0.settings.cost.budget = [2027: ninetyPercent]
        $0.settings.rows["cost.budget.2027"] = SourceSpan(file: "tiny.yaml", line: 40)
      },
      RuleWorld(
        .budget, "the first year may cost less than any plan", costly, outcome: .proven
      ) {
        $0.settings.cost.budget = [2027: Money(minor: 1_000_000)]
        $0.settings.rows["cost.budget.2027"] = SourceSpan(file: "tiny.yaml", line: 40)
      },
    ]
  }

  /// Two plants under a policy that demands nothing yet but has its rules.
  private static var changed: World {
    var world = World.plants(2).eager
    world.addPerson("anna", roles: ["change_board"])
    world.policy.rules = PolicyCheck.allCases.enumerated().map { place, check in
      PolicyRule(
        id: "POL-0\(place + 1)", check: check, severity: .error,
        row: SourceSpan(file: "policy.yaml", line: 20 + place))
    }
    demand(of: &world) { _ in }
    return world
  }

  /// The same, with a fortnight's stop of both plants in July.
  private static var stopping: World {
    var world = changed
    for plant in ["P1", "P2"] {
      world.addEntry(
        .plant(Identifier(plant)), .shutdown, from: .on(2027, 7, 17), through: .on(2027, 8, 1))
    }
    return world
  }

  /// The same with a restore drill that is valid for long, and a late pin.
  private static var drilled: World {
    var world = changed
    demand(of: &world) { $0.evidence = [EvidenceDemand(gate: .restoreDrill, validDays: 300)] }
    world.settings.pins = [pin("P1", .notBefore(.on(2027, 9, 1)), line: 30)]
    return world
  }

  /// Changes what every class demands.
  private static func demand(of world: inout World, _ edit: (inout ClassDemands) -> Void) {
    for changeClass in ChangeClass.allCases {
      var demands = world.policy.classes[changeClass] ?? ClassDemands()
      demands.row = SourceSpan(file: "policy.yaml", line: 2)
      edit(&demands)
      world.policy.classes[changeClass] = demands
    }
  }

  /// Nine tenths of what the plan of the costly world pays out in its first year.
  private static var ninetyPercent: Money {
    guard let free = try? planned(costly, iterations: 60) else { return .zero }
    let paid = CostModel(free.scenario).spendingByFiscalYear(free.plan)[2027] ?? .zero
    return Money(minor: paid.minor * 9 / 10)
  }

  /// Two plants in a hurry at the end of a year that have until spring.
  private static var costly: World {
    var world = World.plants(2).eager
    world.settings.start.value = .on(2027, 10, 4)
    world.settings.finishBy.value = .on(2028, 3, 31)
    return world
  }
}
