import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// Where a pool cannot serve its plants any more.
///
/// A pool saturates where workers or database processors are used beyond the case's limit, the
/// 95th percentile of responses or of queue waits is above the service's target, memory,
/// connections or storage are used up, or a restore of all its data takes longer than the
/// strictest of its plants allows.
struct SaturationSearch {
  private let scenario: Scenario

  /// A search by a scenario's targets.
  init(_ scenario: Scenario) { self.scenario = scenario }

  /// The first time each pool, case and cause is found, in order of time.
  func found(in steps: [AssessedStep]) -> [Saturation] {
    var seen: Set<String> = []
    var saturations: [Saturation] = []
    for step in steps {
      for excess in excesses(step) {
        let key = "\(step.step.pool)/\(step.step.loadCase)/\(excess.cause)"
        guard seen.insert(key).inserted else { continue }
        saturations.append(
          Saturation(
            pool: step.step.pool, wave: step.step.wave, date: step.step.date,
            loadCase: step.step.loadCase, what: excess.text,
            row: scenario.landscape.pools[step.pool].row))
      }
    }
    return saturations
  }

  /// A part of a pool that is asked for too much.
  struct Excess {
    /// The part.
    var cause: String
    /// The part in words, with both numbers.
    var text: String
    /// The share of the load that would fit, below 1.
    var fitting: Double
  }

  /// What a step asks for too much.
  func excesses(_ assessed: AssessedStep) -> [Excess] {
    let step = assessed.step
    let limit = assessed.loadCase.utilisationLimit
    return [
      share("workers", step.utilisation, limit),
      share("database processors", step.databaseUtilisation, limit),
      share("memory", step.memoryShare, 1),
      share("connections", step.connectionShare, 1),
      share("storage", step.storageShare, 1),
      response(assessed), queue(assessed), restore(assessed),
    ].compactMap(\.self)
  }
}

extension SaturationSearch {
  private func share(_ cause: String, _ used: Double, _ limit: Double) -> Excess? {
    guard used > limit else { return nil }
    return Excess(
      cause: cause,
      text: "\(cause): \(percent(used)) in use, \(percent(limit)) allowed", fitting: limit / used)
  }

  private func response(_ assessed: AssessedStep) -> Excess? {
    let target = scenario.settings.service.responseP95Seconds
    guard let seconds = assessed.step.responseP95Seconds else {
      guard assessed.step.users > 0 else { return nil }
      return Excess(cause: "response", text: "no worker is left to answer", fitting: 0)
    }
    guard seconds > target else { return nil }
    return Excess(
      cause: "response",
      text: "responses: P95 \(number(seconds)) s, \(number(target)) s allowed", fitting: 0.9)
  }

  private func queue(_ assessed: AssessedStep) -> Excess? {
    let target = scenario.settings.service.queueWaitP95Seconds
    let wait = assessed.jobWaitP95Seconds
    if let wait, wait <= target { return nil }
    let found = wait.map { "P95 \(number($0)) s" } ?? "they pile up without end"
    return Excess(
      cause: "queue", text: "queue jobs: \(found), \(number(target)) s allowed", fitting: 0.9)
  }

  private func restore(_ assessed: AssessedStep) -> Excess? {
    guard assessed.loadCase.name == "usual", let allowed = assessed.strictestRecovery,
      assessed.step.restore > allowed
    else { return nil }
    return Excess(
      cause: "restore", text: "restore: \(assessed.step.restore), \(allowed) allowed",
      fitting: allowed.hours / max(0.01, assessed.step.restore.hours))
  }

  private func percent(_ share: Double) -> String { "\(roundHalfEven(share * 100)) %" }

  private func number(_ value: Double) -> String {
    let tenths = roundHalfEven(value * 10)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
