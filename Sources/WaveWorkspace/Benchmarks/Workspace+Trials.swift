import WaveCore
public import WaveOutcome
import WaveScenario
import WaveSimulator

extension Workspace {
  /// Plays trials of a plan on one thread and keeps nothing but their means.
  ///
  /// - Parameter isPlanted: takes memory once in each trial, to show that a counter of allocations
  ///   sees it.
  public func benchmark(
    trialsOf loaded: LoadedPlan, trials: Int, seed: UInt64, isPlanted: Bool = false
  ) -> TrialBenchmark {
    let scenario = loaded.outcome.scenario
    let simulation = Simulation(scenario, plan: loaded.outcome.plan)
    var (days, costs) = (0, 0.0)
    var planted: [[Int]] = [[]]
    let start = ContinuousClock.now
    simulation.forEachTrial(in: 0..<trials, seed: seed) { day, cost in
      days += day
      costs += Double(cost)
      if isPlanted { planted[0] = [day, cost] }
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    return TrialBenchmark(
      plan: loaded.outcome.planHash, activities: scenario.activities.count,
      cutovers: scenario.groups.count, trials: trials, seed: seed,
      meanFinishDay: Double(days) / Double(max(1, trials)),
      meanCost: costs / Double(max(1, trials)), seconds: planted.isEmpty ? 0 : seconds)
  }
}
