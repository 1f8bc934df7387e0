import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// A made-up platform under a plan: each pool fills in equal steps.
struct SampleCapacity {
  /// The question.
  let scenario: Scenario
  /// The answer.
  let plan: Plan

  /// The result.
  var result: CapacityResult {
    let pools = scenario.landscape.pools
    return CapacityResult(
      steps: pools.flatMap { steps(of: $0) },
      saturations: pools.prefix(1).map { pool in
        Saturation(
          pool: pool.id, wave: waves.count, date: waves.last?.slot ?? scenario.calendar.firstDay,
          loadCase: "node lost", what: "needs 22 workers, has 20", row: pool.row)
      },
      sizes: pools.map { pool in
        PoolSize(
          pool: pool.id, workersNow: 20, workersNeeded: 22, nodesNow: 3, nodesNeeded: 4,
          postgresVCPUNeeded: 12, storageNeededGB: 1_450, monthlyPrice: Money(minor: 412_000),
          monthlyPriceRightSized: Money(minor: 388_500), text: "add one node, halve the storage")
      },
      hosting: plan.hosting.map { place in
        HostingAdvice(
          plant: place.plant, pool: place.pool, hosting: "shared",
          reasons: [
            ReasonedText(
              text: "low criticality, tolerance of a day",
              row: scenario.landscape.plants.first { $0.id == place.plant }?.row)
          ])
      },
      rounds: [
        FeedbackRound(round: 1, limits: [], cost: Money(minor: 91_000_000), saturations: 2),
        FeedbackRound(
          round: 2, limits: ["SHARED: at most 20 workers"], cost: Money(minor: 92_400_000),
          saturations: 1),
      ])
  }

  private var waves: [(wave: Int, slot: CivilDate)] {
    let slots = Dictionary(plan.cutovers.map { ($0.wave, $0.slot) }, uniquingKeysWith: max)
    return slots.sorted { $0.key < $1.key }.map { (wave: $0.key, slot: $0.value) }
  }

  private func steps(of pool: Pool) -> [PoolStep] {
    let cases: [(String, Double)] = [("usual", 1), ("peak", 1.3), ("node lost", 1.45)]
    let all = [(wave: 0, slot: scenario.calendar.firstDay)] + waves
    return all.flatMap { step in
      cases.map { name, load in
        let share = Double(step.wave) / Double(max(1, waves.count)) * 0.76 * load
        return PoolStep(
          pool: pool.id, wave: step.wave, date: step.slot, loadCase: name, plants: step.wave,
          users: 60 * share, requestsPerSecond: 14 * share, workers: 20,
          workersNeeded: Int((20 * share).rounded(.up)), utilisation: share,
          responseP95Seconds: share > 1 ? nil : 0.4 + share, memoryShare: share * 0.8,
          connections: Int(300 * share), connectionShare: share * 0.4, storageShare: share * 0.55,
          databaseUtilisation: share * 0.6, restore: Minutes(Int(400 * share)))
      }
    }
  }
}
