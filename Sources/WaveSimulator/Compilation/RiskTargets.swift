import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario

/// What a risk hits, in the tables of a trial.
///
/// | applies to | delay | duration_factor |
/// |---|---|---|
/// | everything | non-production of every group | all team work but hypercare, every step |
/// | plant, company | non-production of its groups | team work of its groups, their steps |
/// | database | data preparation | data preparation, rehearsals, its own steps |
/// | module(s) | their porting | their porting, module updates where they are used |
/// | integration(s) | their preparation | their preparation, their own steps |
///
/// Cost is paid once; a rollback hits every group that holds or uses what it applies to.
struct RiskTargets: Sendable {
  /// Activities by row.
  private(set) var activities: [Int] = []
  /// Steps by place in the runbook table.
  private(set) var steps: [Int] = []
  /// Groups by row.
  private(set) var groups: [Int] = []

  /// What a risk of a scenario hits.
  init(
    _ risk: Risk, _ exposure: RiskExposure, _ scenario: Scenario, _ runbooks: RunbookTable
  ) {
    groups = scenario.groups.indices.filter { exposure.applies(risk, to: $0) }.map(\.offset)
    let reach = Reach(risk.appliesTo, scenario)
    switch risk.impact {
    case .delay: activities = delayed(reach, scenario)
    case .durationFactor:
      activities = stretched(reach, scenario)
      steps = stretchedSteps(reach, scenario, runbooks)
    case .cost, .rollback: break
    }
  }
}

extension RiskTargets {
  /// The kind of thing a risk applies to, with the identifiers of those things.
  private enum Reach {
    case everything
    case sites
    case databases(Identifier)
    case modules(Set<Identifier>)
    case integrations(Set<Identifier>)

    init(_ scope: RiskScope, _ scenario: Scenario) {
      let landscape = scenario.landscape
      switch scope {
      case .all: self = .everything
      case .modules(let kind):
        self = .modules(Set(landscape.modules.filter { $0.kind == kind }.map(\.id)))
      case .integrations(let kind):
        self = .integrations(Set(landscape.integrations.filter { $0.kind == kind }.map(\.id)))
      case .asset(let asset):
        switch asset {
        case .plant, .company: self = .sites
        case .database: self = .databases(landscape.id(of: asset))
        case .module, .unlistedModule: self = .modules([landscape.id(of: asset)])
        case .integration: self = .integrations([landscape.id(of: asset)])
        }
      }
    }
  }

  private func delayed(_ reach: Reach, _ scenario: Scenario) -> [Int] {
    select(scenario) { activity, isInGroup in
      switch reach {
      case .everything: activity.kind == .nonproduction
      case .sites: isInGroup && activity.kind == .nonproduction
      case .databases: isInGroup && activity.kind == .dataPreparation
      case .modules(let ids): activity.kind == .porting && ids.contains(activity.subject)
      case .integrations(let ids):
        activity.kind == .integrationPreparation && ids.contains(activity.subject)
      }
    }
  }

  private func stretched(_ reach: Reach, _ scenario: Scenario) -> [Int] {
    select(scenario) { activity, isInGroup in
      let isWork = activity.demand != nil && activity.kind != .hypercare
      return switch reach {
      case .everything: isWork
      case .sites: isWork && isInGroup
      case .databases:
        isInGroup && (activity.kind == .dataPreparation || activity.kind == .rehearsal)
      case .modules(let ids): activity.kind == .porting && ids.contains(activity.subject)
      case .integrations(let ids):
        activity.kind == .integrationPreparation && ids.contains(activity.subject)
      }
    }
  }

  private func stretchedSteps(
    _ reach: Reach, _ scenario: Scenario, _ runbooks: RunbookTable
  ) -> [Int] {
    groups.flatMap { group in
      let rows = scenario.runbooks[group].steps
      return rows.indices.filter { isHit(rows[$0], reach) }.map {
        runbooks.steps[group].lowerBound + $0
      }
    }
  }

  private func isHit(_ step: RunbookStep, _ reach: Reach) -> Bool {
    switch reach {
    case .everything, .sites: true
    case .databases(let id):
      ![.freeze, .drain, .goNoGo].contains(step.kind) && Self.names(step, id)
    case .modules: step.kind == .moduleUpdate
    case .integrations(let ids):
      [.integration, .devices].contains(step.kind) && ids.contains { Self.names(step, $0) }
    }
  }

  /// Whether a step's identifier, such as `version_step:DB_EU:15-16`, names an asset.
  private static func names(_ step: RunbookStep, _ asset: Identifier) -> Bool {
    step.id.text.split { $0 == ":" || $0 == "/" }.contains { $0 == asset.text }
  }

  private func select(
    _ scenario: Scenario, _ isHit: (Activity, _ isInGroup: Bool) -> Bool
  ) -> [Int] {
    let hit = Set(groups)
    return scenario.activities.enumerated().filter { _, activity in
      isHit(activity, activity.group.map { hit.contains($0.offset) } ?? false)
    }.map(\.offset)
  }
}
