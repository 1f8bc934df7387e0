import WaveCore
import WaveLandscape
import WaveScenario

/// What a plant asks of the platform in its busiest hour, before growth and season.
struct PlantActivity: Hashable, Sendable {
  /// People working at once.
  var users: Double
  /// The same in users of usual activity: a user with twice the transactions counts twice.
  var activeUsers: Double
  /// Integration messages a second.
  var messagesPerSecond: Double
  /// The linear rule's demand.
  var demand: PoolDemand

  /// Nothing.
  static let none = PlantActivity(
    users: 0, activeUsers: 0, messagesPerSecond: 0, demand: .zero)

  /// The activity of every plant, by plant row.
  ///
  /// A user's activity is transactions an hour over the usual 36, within a half and two; an
  /// integration's messages are shared by its plants in equal parts.
  static func all(_ scenario: Scenario) -> [PlantActivity] {
    let landscape = scenario.landscape
    var activities = landscape.plants.enumerated().map { row, plant in
      guard plant.status != .retired else { return PlantActivity.none }
      let users = Double(max(0, plant.peakUsers.value))
      let each = Double(plant.peakTransactionsPerHour.value) / max(1, users)
      let factor = min(2, max(0.5, each / PlatformDefault.usualTransactions.value))
      let load = scenario.poolLoad.demands
      return PlantActivity(
        users: users, activeUsers: users * factor, messagesPerSecond: 0,
        demand: load.indices.contains(row) ? load[row] : .zero)
    }
    for integration in landscape.integrations {
      let plants = integration.plants.filter { landscape.plants[$0].status != .retired }
      let perSecond = max(0, integration.messagesPerHour.value) / 3600
      for plant in plants {
        activities[plant.offset].messagesPerSecond += perSecond / Double(plants.count)
      }
    }
    return activities
  }
}
