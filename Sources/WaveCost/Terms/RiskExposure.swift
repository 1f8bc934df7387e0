public import WaveCore
public import WaveLandscape
public import WaveScenario

/// Which risks hit which group, and how probable they are once the plan's gates are passed.
public struct RiskExposure: Sendable {
  private let scenario: Scenario
  private let modulesOfGroup: [Set<Index<Module>>]
  private let plannedGates: Set<Gate>

  /// The exposure of a scenario's groups.
  public init(_ scenario: Scenario) {
    self.scenario = scenario
    var groupOfPlant: [Index<Plant>: Int] = [:]
    for (row, group) in scenario.groups.enumerated() {
      for plant in group.plants { groupOfPlant[plant] = row }
    }
    var modules = [Set<Index<Module>>](repeating: [], count: scenario.groups.count)
    for usage in scenario.landscape.moduleUsage {
      if let group = groupOfPlant[usage.plant] { modules[group].insert(usage.module) }
    }
    modulesOfGroup = modules
    plannedGates = RiskExposure.gates(scenario)
  }

  /// Whether a risk hits a group.
  public func applies(_ risk: Risk, to group: Index<MoveGroup>) -> Bool {
    let members = scenario.groups[group]
    switch risk.appliesTo {
    case .all: return true
    case .asset(let asset): return isHit(asset, members, group)
    case .modules(let kind):
      return modulesOfGroup[group.offset].contains { scenario.landscape.modules[$0].kind == kind }
    case .integrations(let kind):
      return members.integrations.contains { scenario.landscape.integrations[$0].kind == kind }
    }
  }

  /// Whether the gate that lowers a risk is passed: an activity of the plan passes it, or a good
  /// record of it stands in evidence.csv.
  public func isLowered(_ risk: Risk) -> Bool {
    guard let gate = risk.loweredBy else { return false }
    return plannedGates.contains(gate)
  }

  /// The probability of a risk: the residual one where its gate is passed.
  public func probability(_ risk: Risk) -> Double {
    let value = isLowered(risk) ? risk.residualProbability.value : risk.probability.value
    return min(1, max(0, value))
  }

  /// The probability that at least one rollback risk of a group happens:
  /// `1 − Π (1 − pᵢ)`, the risks being independent.
  public func rollbackProbability(of group: Index<MoveGroup>) -> Double {
    var none = 1.0
    for risk in scenario.landscape.risks where applies(risk, to: group) {
      if case .rollback = risk.impact { none *= 1 - probability(risk) }
    }
    return 1 - none
  }
}

extension RiskExposure {
  private func isHit(
    _ asset: AssetReference, _ members: MoveGroup, _ group: Index<MoveGroup>
  ) -> Bool {
    let plants = scenario.landscape.plants
    switch asset {
    case .plant(let plant): return members.plants.contains(plant)
    case .company(let company): return members.plants.contains { plants[$0].company == company }
    case .database(let database):
      return members.databases.contains(database)
        || members.plants.contains { plants[$0].database == database }
    case .module(let module): return modulesOfGroup[group.offset].contains(module)
    case .integration(let integration): return members.integrations.contains(integration)
    case .unlistedModule: return false
    }
  }

  /// The gates that activities of the kinds below pass, and those proven by good records.
  private static func gates(_ scenario: Scenario) -> Set<Gate> {
    var gates = Set(scenario.landscape.evidence.filter(\.passed).map(\.kind))
    for activity in scenario.activities {
      switch activity.kind {
      case .nonproduction: gates.insert(.testReport)
      case .rehearsal: gates.insert(.rehearsal)
      case .approval: gates.formUnion([.approval, .review])
      case .drill: gates.formUnion([.restoreDrill, .rollbackDrill])
      default: break
      }
    }
    return gates
  }
}
