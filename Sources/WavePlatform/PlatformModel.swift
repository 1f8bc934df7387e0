public import WaveOutcome
public import WaveScenario
import WaveCore
import WaveLandscape

/// The target platform as a plan fills it: load, response, saturation, size, hosting.
///
/// ```swift
/// let result = PlatformModel.capacity(of: plan, in: scenario)
/// let limits = PlatformModel.limits(from: result, plan: plan, scenario: scenario)
/// ```
public struct PlatformModel: Sendable {
  /// The scenario.
  let scenario: Scenario
  /// What each plant asks for, by plant row.
  let activities: [PlantActivity]
  /// When each plant asks for more.
  let seasons: SeasonalLoad
  /// The usual case and the scenario's.
  let cases: [PoolCase]

  /// The platform model of a scenario.
  init(_ scenario: Scenario) {
    self.scenario = scenario
    activities = PlantActivity.all(scenario)
    seasons = SeasonalLoad(scenario)
    cases = PoolCase.all(scenario.settings)
  }

  /// The load of every pool after each wave in each load case, where it saturates, what size it
  /// needs, and why each plant is hosted as it is.
  public static func capacity(of plan: Plan, in scenario: Scenario) -> CapacityResult {
    let model = PlatformModel(scenario)
    let tenancy = Tenancy(plan, scenario)
    let steps = model.steps(tenancy)
    return CapacityResult(
      steps: steps.map(\.step), saturations: SaturationSearch(scenario).found(in: steps),
      sizes: model.sizes(tenancy), hosting: HostingReasons.advice(tenancy, scenario), rounds: [])
  }

  /// The load on a pool at its worst day of a range.
  func load(
    _ plants: [Index<Plant>], in days: Range<Int>, times factor: Double
  ) -> PoolState.Load {
    let candidates = seasons.candidates(plants, in: days)
    let worst = candidates.map { day in
      (day: day, users: plants.reduce(0.0) { $0 + activeUsers($1, day) })
    }.max { $0.users < $1.users }
    return load(plants, onDay: worst?.day ?? days.lowerBound, times: factor)
  }

  private func activeUsers(_ plant: Index<Plant>, _ day: Int) -> Double {
    activities[plant.offset].activeUsers * seasons.factor(plant, onDay: day) * growth(day)
  }

  private func load(
    _ plants: [Index<Plant>], onDay day: Int, times factor: Double
  ) -> PoolState.Load {
    var load = PoolState.Load()
    var squares = 0.0
    let growth = growth(day)
    for plant in plants {
      let activity = activities[plant.offset]
      let times = seasons.factor(plant, onDay: day) * growth * factor
      load.users += activity.users * times
      load.activeUsers += activity.activeUsers * times
      load.messagesPerSecond += activity.messagesPerSecond * times
      load.connections += Double(activity.demand.connections) * growth
      load.storageGB += Double(activity.demand.storageGB) * growth
      squares += activity.activeUsers * times * activity.activeUsers * times
    }
    let users = load.activeUsers
    load.mixture = users > 0 ? max(0, 1 - squares / (users * users)) : 0
    return load
  }

  /// How many times the first day's load there is on an axis day: `(1 + growth)^years`.
  private func growth(_ day: Int) -> Double {
    let rate = scenario.settings.hosting.growthPerYear
    return DeterministicMath.pow(1 + rate, Double(max(0, day)) / 365.25)
  }
}
