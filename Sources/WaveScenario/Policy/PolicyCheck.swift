/// The demands of the policy that are checked.
public enum PolicyCheck: String, CaseIterable, Sendable, Codable {
  case approvers
  case leadDays = "lead_days"
  case evidence, windows
  case maxPerWave = "max_per_wave"
  case minDaysFromClose = "min_days_from_close"
  case inPeak = "in_peak"
  case rollbackCriteria = "rollback_criteria"
}
