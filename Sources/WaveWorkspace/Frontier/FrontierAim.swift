import WaveCalendar
import WaveCore
import WaveInventory
import WaveScenario

/// What one plan of a frontier is to be.
enum FrontierAim: Hashable {
  /// The least of one objective, whatever the other is.
  case least(Objective)
  /// The least of one objective with the other no more than a limit: an axis day or a number of
  /// waves.
  case within(Int)
  /// The least of cost and risk with losses counted so many times.
  case weighing(Int)
}

extension FrontierAim {
  /// Whether the other objective is not limited.
  var isFree: Bool {
    if case .within = self { false } else { true }
  }

  /// The aim in words.
  func words(_ axes: FrontierAxes, in scenario: Scenario) -> String {
    switch self {
    case .least(let objective): "least \(objective.rawValue)"
    case .within(let limit) where axes.limited == .finish:
      "least \(axes.minimised.rawValue), last slot \(scenario.calendar.date(limit)) at the latest"
    case .within(let limit): "least \(axes.minimised.rawValue), \(limit) waves at the most"
    case .weighing(let times): "least cost, losses counted \(times) times"
    }
  }

  /// Writes the aim into a scenario of its own.
  func write(_ axes: FrontierAxes, of scenario: Scenario, into overlay: inout ScenarioOverlay) {
    let name = scenario.settings.name
    switch self {
    case .least(let objective):
      overlay.objective = objective
      overlay.name = "\(name)-\(objective.rawValue)"
    case .within(let limit) where axes.limited == .finish:
      let day = scenario.calendar.date(limit)
      overlay.objective = axes.minimised
      overlay.name = "\(name)-\(axes.minimised.rawValue)-by-\(day)"
      overlay.pins = MemberNames(scenario).all.map {
        Pin(asset: $0, kind: .notAfter(day + 6), row: scenario.settings.file)
      }
    case .within(let limit):
      overlay.objective = axes.minimised
      overlay.name = "\(name)-\(axes.minimised.rawValue)-in-\(limit)-waves"
      overlay.maxWaves = limit
    case .weighing(let times):
      overlay.objective = .cost
      overlay.name = "\(name)-losses-\(times)-times"
      overlay.riskWeight = times
    }
  }
}
