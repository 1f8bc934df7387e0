import WaveCore
import WaveScenario

extension Workspace {
  /// What a hard rule or a rule of the shipped policy asks, by its name or id in any case of
  /// letters; nil where no rule is called so.
  public static func describe(rule name: String) -> CodeDescription? {
    let wanted = name.lowercased().replacing(" ", with: "_")
    if let rule = HardRule.allCases.first(where: { $0.rawValue == wanted }) {
      return CodeDescription(
        rule.rawValue, rule.sentence,
        [
          "rule": "a hard rule: a plan that breaks it cannot be approved",
          "next": "waveplan explain PLAN shows where it binds, "
            + "waveplan explain PLAN ASSET for whom",
        ])
    }
    guard let rule = Policy.standard.rules.first(where: { $0.id.lowercased() == wanted }) else {
      return nil
    }
    return CodeDescription(
      rule.id, rule.check.sentence,
      [
        "rule": "a rule of the shipped policy, severity \(rule.severity.rawValue); an inventory's "
          + "own policy.yaml may say otherwise",
        "checks": rule.check.rawValue,
        "waive": "a waiver in policy.yaml for '\(rule.id)' with owner, reason and expiry",
      ])
  }
}

extension HardRule {
  /// What the rule asks, as a sentence without its full stop.
  var sentence: String {
    switch self {
    case .wellFormed: "a plan says everything once, in known names"
    case .requires: "what a thing requires is live before it, with the lag asked for"
    case .together: "what belongs together cuts over at one event"
    case .apart: "what is to be kept apart is never in the same wave"
    case .window: "a cutover lies in a window of every plant it stops"
    case .blackout: "no cutover lies in a blackout"
    case .partnerWindow: "a partner is re-pointed in the partner's own windows, with notice"
    case .downtime: "the runbook fits the window, the outage fits tolerance and workaround"
    case .teamCapacity: "a team is never asked for more people than it has"
    case .waveSize: "a wave holds no more plants than waves.max_plants"
    case .cutoversPerSlot: "a slot holds no more cutovers than waves.max_cutovers_per_slot"
    case .gap: "waves of a lane keep waves.min_gap, and are no more than waves.max_waves"
    case .pilotFirst: "the first wave holds only plants that waves.pilot_max_criticality lets"
    case .foundationFirst: "the foundation stands before any production wave"
    case .nonproductionFirst: "every group passes non-production and rehearsal before it cuts over"
    case .poolCapacity: "a pool holds what is put into it, and is ordered in time"
    case .residency: "data lies only in a plant's allowed_regions"
    case .maintenanceWindow: "plants that share a pool share a maintenance window that suits all"
    case .recovery: "a pool restores within a plant's rto and rpo, proven by a drill"
    case .policy: "the change-control policy is kept, or waived"
    case .coexistence: "nothing is split for longer than max_coexistence"
    case .budget: "no fiscal year costs more than cost.budget"
    case .finishBy: "the last cutover is done by finish_by"
    case .pins: "the user's own decisions stand"
    }
  }
}

extension PolicyCheck {
  /// What the check asks, as a sentence without its full stop.
  var sentence: String {
    switch self {
    case .approvers: "the roles that a change's class asks for have approved it"
    case .leadDays: "so many working days lie between approval and cutover"
    case .evidence: "the evidence that a change's class asks for is there, passed and still valid"
    case .windows: "a change uses only windows of the kinds its class allows"
    case .maxPerWave: "a wave holds no more changes of a class than it allows"
    case .minDaysFromClose: "a change keeps its working days from a close"
    case .inPeak: "a change whose class forbids it does not happen in a peak"
    case .rollbackCriteria: "the runbook says when to roll back and keeps the time for it"
    }
  }
}
