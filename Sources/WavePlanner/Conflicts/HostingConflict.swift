import WaveOutcome
import WaveScenario

/// Says why plants find no pool.
struct HostingConflict {
  private let failure: HostingFailure

  /// The words for a failure.
  init(_ failure: HostingFailure) { self.failure = failure }

  /// Each pool's obstacle, then the contradiction.
  var report: ConflictReport {
    var steps = failure.obstacles.enumerated().map { place, obstacle in
      DerivationStep(
        number: place + 1, text: obstacle.text, rule: obstacle.rule, premises: [],
        row: obstacle.row)
    }
    steps.append(
      DerivationStep(
        number: steps.count + 1, text: "so \(failure.plant) finds no pool to run in",
        rule: .poolCapacity, premises: steps.map(\.number), row: nil))
    return ConflictReport(steps: steps, relaxations: [])
  }
}
