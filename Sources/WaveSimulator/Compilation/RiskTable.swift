import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario

/// The risks as parallel arrays, by risk row.
///
/// A risk has one draw a trial for whether it happens and one for its size, shared by all it hits:
/// that is where correlation comes from.
struct RiskTable: Sendable {
  /// What a risk does to what it hits.
  enum Effect: Sendable {
    /// Adds days to preparation; sizes are minutes of elapsed time.
    case delay
    /// Costs money once; sizes are minor units.
    case cost
    /// Multiplies lengths of work and of runbook steps.
    case factor
    /// Rolls the first try of a cutover back; sizes are minutes lost.
    case rollback
  }

  /// How probable each is, once the plan's gates have lowered it.
  var probabilities: [Double]
  /// What each does.
  let effects: [Effect]
  /// How much, in the unit of its effect.
  let sizes: SampleTable
  /// The address of its random numbers.
  let streams: [StableHash]
  /// The activities each delays or stretches, by row.
  let activities: Ragged<Int32>
  /// The runbook steps each stretches, by place in the runbook table.
  let steps: Ragged<Int32>
  /// The groups each hits, by row.
  let groups: Ragged<Int32>
  /// The risks that may roll each group back, by group row.
  let rollbacks: Ragged<Int32>

  /// The risks of a scenario.
  ///
  /// A cost risk that some cutover which stayed could have met has been met or not: it is no risk
  /// any more.
  init(_ scenario: Scenario, runbooks: RunbookTable, past: PastTable, isCertain: Bool) {
    let exposure = RiskExposure(scenario)
    let rows = scenario.landscape.risks.elements
    let targets = rows.map { RiskTargets($0, exposure, scenario, runbooks) }
    probabilities = zip(rows, targets).map { risk, targets in
      let isOver =
        Self.effect(risk.impact) == .cost && targets.groups.contains { past.doneSlots[$0] >= 0 }
      return isCertain || isOver ? 0 : exposure.probability(risk)
    }
    effects = rows.map { Self.effect($0.impact) }
    sizes = SampleTable(rows.map { Self.size($0.impact) })
    streams = rows.map { StableHash("risk", $0.id.text) }
    activities = Ragged(targets.map { $0.activities.map { Int32($0) } })
    steps = Ragged(targets.map { $0.steps.map { Int32($0) } })
    groups = Ragged(targets.map { $0.groups.map { Int32($0) } })
    rollbacks = Ragged(
      scenario.groups.indices.map { group in
        rows.indices.filter {
          Self.effect(rows[$0].impact) == .rollback && targets[$0].groups.contains(group.offset)
        }.map { Int32($0) }
      })
  }

  /// How many there are.
  var count: Int { probabilities.count }

  private static func effect(_ impact: RiskImpact) -> Effect {
    switch impact {
    case .delay: .delay
    case .cost: .cost
    case .durationFactor: .factor
    case .rollback: .rollback
    }
  }

  /// The size as a PERT estimate; values out of order count as their likely one.
  private static func size(_ impact: RiskImpact) -> ThreePointEstimate {
    let (low, likely, high) =
      switch impact {
      case .delay(let low, let likely, let high), .rollback(let low, let likely, let high):
        (Double(low.count), Double(likely.count), Double(high.count))
      case .cost(let low, let likely, let high):
        (Double(low.minor), Double(likely.minor), Double(high.minor))
      case .durationFactor(let low, let likely, let high): (low, likely, high)
      }
    let estimate = try? ThreePointEstimate(low: low, likely: likely, high: high, shape: .pert)
    return estimate ?? ThreePointEstimate(fixed: likely)
  }
}
