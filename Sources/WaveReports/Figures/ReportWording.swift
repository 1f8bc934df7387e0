import WaveOutcome
import WaveScenario

extension CostTerm {
  /// The term as a reader calls it.
  var words: String {
    switch self {
    case .labour: "Labour"
    case .dualMaintenance: "Dual maintenance"
    case .bridges: "Bridges"
    case .legacyRun: "Legacy run"
    case .splitCloses: "Split closes"
    case .targetRun: "Target run"
    case .hypercare: "Hypercare"
    case .downtimeLoss: "Expected downtime loss"
    case .rollbackLoss: "Expected rollback loss"
    case .benefitDelay: "Benefit lost by delay"
    case .stability: "Moved groups"
    case .contingency: "Contingency"
    }
  }
}

extension HardRule {
  /// The rule's name in words: `team capacity`.
  var words: String { rawValue.replacing("_", with: " ") }
}

extension ChangeClass {
  /// The class's name in words: `high risk schema`.
  var words: String { rawValue.replacing("_", with: " ") }
}
