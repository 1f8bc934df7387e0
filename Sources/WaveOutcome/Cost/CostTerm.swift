/// A named part of a plan's cost.
public enum CostTerm: String, CaseIterable, Sendable, Codable, Hashable {
  case labour
  case dualMaintenance = "dual_maintenance"
  case bridges
  case legacyRun = "legacy_run"
  case splitCloses = "split_closes"
  case targetRun = "target_run"
  case hypercare
  case downtimeLoss = "downtime_loss"
  case rollbackLoss = "rollback_loss"
  case benefitDelay = "benefit_delay"
  /// What groups cost that leave the slot an earlier plan gave them.
  case stability
  /// Only after a simulation: the P80 of cost less the planned cost.
  case contingency
}
