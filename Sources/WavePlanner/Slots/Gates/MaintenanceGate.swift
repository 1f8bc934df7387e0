import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// The maintenance window of a plant's pool suits the plant in the week it cuts over.
struct MaintenanceGate: SlotGate {
  /// The question.
  let scenario: Scenario
  /// Where plants run.
  let hosting: HostingPlan

  func obstacle(to group: Index<MoveGroup>, in slot: Index<Slot>) -> SlotObstacle? {
    for index in scenario.groups[group].plants {
      guard let pool = hosting.pool(of: index) else { continue }
      let work = MaintenanceLoad(scenario).worst(of: pool, for: index, in: slot)
      let plant = scenario.landscape.plants[index]
      let borne = plant.downtimeTolerance.value + plant.manualWorkaround.value
      if work > borne {
        let row = scenario.landscape.pools[pool]
        return SlotObstacle(
          rule: .maintenanceWindow, row: row.maintenanceWindow?.span ?? row.row,
          text: "has \(plant.id) stopped for \(work) by the maintenance of pool \(row.id), "
            + "it bears \(borne)")
      }
    }
    return nil
  }
}
