import WaveCore

/// The steps of a runbook while it is being put together.
struct RunbookDraft: Sendable {
  /// The steps so far.
  private(set) var steps: [RunbookStep] = []

  /// Adds a step behind those at `after`, and returns its place.
  mutating func add(
    _ id: String, _ title: String, _ kind: RunbookStep.Kind, owner: String?,
    _ length: StepEstimator.Length, after: [Int], origin: Origin
  ) -> Int {
    steps.append(
      RunbookStep(
        id: Identifier(id), title: title, kind: kind, owner: owner,
        estimate: length.estimate, after: after.sorted(), origin: origin,
        calibration: length.calibration))
    return steps.count - 1
  }
}
