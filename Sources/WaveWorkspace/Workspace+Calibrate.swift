public import WaveOutcome

extension Workspace {
  /// What the inventory's rehearsals make of the lengths of a question's cutovers.
  public func calibration(of question: Question) -> CalibrationResult {
    CalibrationResult(of: question.scenario)
  }
}
