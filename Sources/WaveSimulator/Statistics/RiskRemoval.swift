import WaveCore

/// Which trials must be played again to know what a risk adds.
///
/// With common random numbers a trial in which a risk did not happen is the same without it, so
/// only those in which it did are played again: the removal is exact on all trials considered.
struct RiskRemoval: Sendable {
  /// A stretch of trials to be played without a risk.
  struct Job: Sendable {
    /// The risk, by row.
    var risk: Int
    /// The trials.
    var trials: [UInt32]
  }

  /// How many trials the comparison rests on, from the first.
  let trials: Int
  /// What must be played, by risk, then trial.
  let jobs: [Job]

  /// How many trials may be played again, as a multiple of those of the run.
  static let effort = 1.5
  /// How many trials a job has at most.
  static let jobLength = 256

  /// The jobs of a run; where risks are many, fewer trials are compared.
  init(_ risks: RiskTable, seed: UInt64, trials: Int) {
    let expected = risks.probabilities.reduce(0, +)
    let share = expected > Self.effort ? Self.effort / expected : 1
    let compared = max(1, Int(Double(trials) * share))
    var jobs: [Job] = []
    for risk in 0..<risks.count {
      let hit = (0..<compared).map { UInt32($0) }.filter {
        RiskStrokes.happens(risk, TrialRandom(seed: seed, trial: $0), risks)
      }
      jobs += stride(from: 0, to: hit.count, by: Self.jobLength).map {
        Job(risk: risk, trials: Array(hit[$0..<min(hit.count, $0 + Self.jobLength)]))
      }
    }
    self.trials = compared
    self.jobs = jobs
  }

  /// What the trials of a job came to without its risk.
  struct Outcome: Sendable {
    /// The axis day of the last cutover, by trial of the job.
    var finishDays: [Int32]
    /// The cost in minor units, by trial of the job.
    var costs: [Int]
  }

  /// Plays a job.
  static func outcome(of job: Job, seed: UInt64, _ model: PlayModel) -> Outcome {
    var player = TrialPlayer(model)
    var outcome = Outcome(finishDays: [], costs: [])
    outcome.finishDays.reserveCapacity(job.trials.count)
    outcome.costs.reserveCapacity(job.trials.count)
    for trial in job.trials {
      player.play(TrialRandom(seed: seed, trial: trial), without: job.risk)
      outcome.finishDays.append(Int32(player.finishDay))
      outcome.costs.append(player.cost)
    }
    return outcome
  }
}
