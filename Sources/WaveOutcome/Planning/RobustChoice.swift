public import WaveCore

/// Which of several verified plans is preferred by its simulated cost, and what that costs.
///
/// All were played on common random numbers, so what sets them apart is the plans and not luck.
public struct RobustChoice: Hashable, Sendable, Codable {
  /// The probability at which simulated costs are compared, 0.5…0.99.
  public var confidence: Double
  /// How many trials each plan was played.
  public var trials: Int
  /// The seed of all random numbers.
  public var seed: UInt64
  /// The plans, the one that was searched for first, the others in the order they were looked for.
  public var candidates: [PlanCandidate]
  /// Which of them is kept: the one of lowest cost at the confidence.
  public var kept: Int
  /// Which of them is cheapest on average.
  public var cheapest: Int
  /// How many plans were wanted.
  public var wanted: Int
  /// How many searches led to no plan, to one found already, or to one that saturates a pool.
  public var unmet: Int
  /// Whether the search for other plans was stopped before it had ended.
  public var isCutShort = false

  /// A record with these values.
  public init(
    confidence: Double, trials: Int, seed: UInt64, candidates: [PlanCandidate], kept: Int,
    cheapest: Int, wanted: Int, unmet: Int
  ) {
    (self.confidence, self.trials, self.seed) = (confidence, trials, seed)
    (self.candidates, self.kept, self.cheapest) = (candidates, kept, cheapest)
    (self.wanted, self.unmet) = (wanted, unmet)
  }

  /// What robustness costs: the kept plan's mean cost less that of the one cheapest on average.
  public var price: Money { candidates[kept].meanCost - candidates[cheapest].meanCost }

  /// What it saves at the confidence: the cost there of the plan that is cheapest on average less
  /// the kept one's.
  public var saving: Money { candidates[cheapest].cost - candidates[kept].cost }

  /// Which of them is planned to cost least; the first of several.
  public var leastPlanned: Int {
    candidates.indices.min {
      (candidates[$0].plannedCost, $0) < (candidates[$1].plannedCost, $1)
    } ?? 0
  }
}
