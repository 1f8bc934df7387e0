import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario

/// Plays trials with a risk as probable as before it is lowered, and as probable as after.
///
/// With common random numbers a risk's own draw says in which trials the two differ, so only those
/// are played again. What is told is exact on the trials considered.
struct MitigationTrials: Sendable {
  /// The plan as it is played.
  let model: PlayModel
  /// The risk, by row.
  let risk: Int
  /// Its probability before and after.
  let before: Double
  /// Its probability once it is lowered.
  let residual: Double
  /// What lowering it costs.
  let cost: Money

  /// The most trials considered.
  static let mostTrials = 1_000

  /// Risks that something lowers, by row: those whose probability a mitigation or gate changes.
  static func all(_ model: PlayModel, _ scenario: Scenario) -> [MitigationTrials] {
    scenario.landscape.risks.enumerated().compactMap { row, risk in
      let (before, residual) = (risk.probability.value, risk.residualProbability.value)
      guard before > residual, risk.mitigation != nil || risk.loweredBy != nil,
        [before, residual].contains(model.risks.probabilities[row])
      else { return nil }
      return MitigationTrials(
        model: model, risk: row, before: before, residual: residual,
        cost: risk.mitigationCost.value)
    }
  }

  /// What lowering the risk is worth by the first trials of records.
  func worth(_ records: TrialRecords, seed: UInt64) -> MitigationWorth {
    let trials = min(records.count, Self.mostTrials)
    let isLowered = model.risks.probabilities[risk] < before
    var other = model
    other.risks.probabilities[risk] = isLowered ? before : residual
    var (days, costs) = (
      records.finishDays[..<trials].map { Double($0) }, records.costs[..<trials].map { Double($0) }
    )
    let (knownDays, knownCosts) = (p80(days), p80(costs))
    var player = TrialPlayer(other)
    for trial in 0..<trials {
      let random = TrialRandom(seed: seed, trial: UInt32(trial))
      let draw = random.uniform(model.risks.streams[risk])
      // Experience lets a lowered rollback risk miss more often, so every trial in which the risk
      // happens before it is lowered may come out differently.
      guard draw < before, isRollback || draw >= residual else { continue }
      player.play(random)
      days[trial] = Double(player.finishDay)
      costs[trial] = Double(player.cost)
    }
    let sign = isLowered ? 1.0 : -1.0
    return MitigationWorth(
      trials: trials, before: before, residual: residual,
      saving: Money(roundingMinor: sign * (p80(costs) - knownCosts)),
      finishDays: sign * (p80(days) - knownDays), cost: cost)
  }

  private var isRollback: Bool {
    if case .rollback = model.risks.effects[risk] { true } else { false }
  }

  private func p80(_ values: [Double]) -> Double { RankSelection.quantile(0.8, of: values) }
}
