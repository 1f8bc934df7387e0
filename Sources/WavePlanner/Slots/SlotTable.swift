import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// In which slots each group may cut over as far as it alone is concerned, and why not in others.
struct SlotTable: Sendable {
  /// What is in the way, by group then slot; nil where nothing is.
  let obstacles: [[SlotObstacle?]]
  /// The slot each group is given by the user, by group; nil where it is free.
  let fixed: [Index<Slot>?]

  /// The slots of a scenario whose plants run in those pools.
  ///
  /// - Parameters:
  ///   - fixed: The slot of each group that is decided, by group.
  ///   - isLenient: Whether a decided slot is open even where rules forbid it, and so is every
  ///     slot of a group that would have none.
  ///   - ignored: A rule that is out of force, to see what it is worth.
  init(
    _ scenario: Scenario, hosting: HostingPlan, fixed: [Index<Slot>?], isLenient: Bool,
    ignoring ignored: HardRule? = nil
  ) {
    let gates = Self.gates(scenario, hosting)
    let slots = scenario.calendar.slots
    self.fixed = fixed
    var obstacles = scenario.groups.indices.map { group in
      slots.indices.map { slot -> SlotObstacle? in
        if let decided = fixed[group.offset] {
          guard decided == slot || ignored == .pins else {
            return SlotObstacle(
              rule: .pins, row: scenario.settings.file,
              text: "is decided for the week of \(slots[decided].firstDay)")
          }
          if isLenient { return nil }
        }
        return gates.lazy.compactMap { $0.obstacle(to: group, in: slot) }.first {
          $0.rule != ignored
        }
      }
    }
    for group in obstacles.indices where isLenient && !obstacles[group].contains(nil) {
      obstacles[group] = obstacles[group].map { _ in nil }
    }
    self.obstacles = obstacles
  }

  /// Every gate, in the order in which reasons are given.
  private static func gates(_ scenario: Scenario, _ hosting: HostingPlan) -> [any SlotGate] {
    let waivers = WaiverBook(scenario, hosting: hosting)
    return [
      WindowGate(scenario: scenario),
      DowntimeGate(scenario: scenario),
      PinGate(scenario),
      FinishGate(scenario: scenario),
      PolicyGate(scenario: scenario, waivers: waivers),
      EvidenceGate(scenario: scenario, waivers: waivers),
      MaintenanceGate(scenario: scenario, hosting: hosting),
    ]
  }

  /// Whether a group may cut over in a slot.
  func isOpen(_ group: Index<MoveGroup>, in slot: Index<Slot>) -> Bool {
    obstacles[group.offset][slot.offset] == nil
  }

  /// The slots in which a group may cut over, in order of time.
  func open(_ group: Index<MoveGroup>) -> [Index<Slot>] {
    obstacles[group.offset].indices.filter { obstacles[group.offset][$0] == nil }.map {
      Index($0)
    }
  }
}
