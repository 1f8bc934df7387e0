import WaveCore
import WaveLandscape
import WaveOutcome
public import WaveScenario

extension PlatformModel {
  /// Limits that keep each saturated pool below the load at which it saturates.
  ///
  /// The workers its plants ask for where it first saturates, times the share of the load that
  /// would fit, and at least one fewer; a plan that keeps these moves a plant elsewhere. Empty
  /// where nothing saturates.
  public static func limits(for plan: Plan, in scenario: Scenario) -> [SaturationLimit] {
    let model = PlatformModel(scenario)
    let tenancy = Tenancy(plan, scenario)
    let search = SaturationSearch(scenario)
    var limits: [Int: SaturationLimit] = [:]
    for step in model.steps(tenancy) {
      guard let stage = tenancy.stages.first(where: { $0.wave == step.step.wave }) else { continue }
      let asked = stage.tenants[step.pool.offset].reduce(0) {
        $0 + model.activities[$1.offset].demand.workers
      }
      for excess in search.excesses(step) {
        let most = max(0, min(asked - 1, Int((Double(asked) * excess.fitting).rounded(.down))))
        if let known = limits[step.pool.offset], known.maxWorkers <= most { continue }
        limits[step.pool.offset] = SaturationLimit(
          pool: step.step.pool, maxWorkers: most,
          reason: "\(step.step.loadCase) after wave \(step.step.wave): \(excess.text)")
      }
    }
    return limits.sorted { $0.key < $1.key }.map(\.value)
  }
}
