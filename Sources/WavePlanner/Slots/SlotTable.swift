import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// In which slots each group may cut over as far as it alone is concerned, and why not in others.
///
/// Reasons are worked out when they are asked for: of 2,000 plants they would take more memory than
/// the search.
struct SlotTable: Sendable {
  private let scenario: Scenario
  private let gates: [any SlotGate]
  private let ignored: HardRule?
  private let isLenient: Bool
  /// By group then slot.
  private var openSlots: [[Bool]] = []
  /// The slot each group is given by the user, by group; nil where it is free.
  let fixed: [Index<Slot>?]
  /// The slot in which each group has cut over already, by group.
  private let past: [Index<Slot>?]

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
    self.scenario = scenario
    self.fixed = fixed
    past = scenario.pastSlots
    self.isLenient = isLenient
    self.ignored = ignored
    gates = Self.gates(scenario, hosting)
    openSlots = scenario.groups.indices.map { group in
      let open = scenario.calendar.slots.indices.map { reason(against: $0, for: group) == nil }
      return isLenient && !open.contains(true) ? open.map { _ in true } : open
    }
  }

  /// What the group alone has against a slot.
  private func reason(
    against slot: Index<Slot>, for group: Index<MoveGroup>
  ) -> SlotObstacle? {
    if let done = past[group.offset] {
      return done == slot
        ? nil
        : SlotObstacle(
          rule: .pins, row: scenario.settings.row("changes.frozen_before"),
          text: "has cut over in the week of \(scenario.calendar.slots[done].firstDay)")
    }
    if let decided = fixed[group.offset] {
      guard decided == slot || ignored == .pins else {
        return SlotObstacle(
          rule: .pins, row: scenario.settings.file,
          text: "is decided for the week of \(scenario.calendar.slots[decided].firstDay)")
      }
      if isLenient { return nil }
    }
    return gates.lazy.compactMap { $0.obstacle(to: group, in: slot) }.first {
      $0.rule != ignored
    }
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
    openSlots[group.offset][slot.offset]
  }

  /// What is in a group's way to a slot; nil where nothing is.
  func obstacle(to group: Index<MoveGroup>, in slot: Index<Slot>) -> SlotObstacle? {
    isOpen(group, in: slot) ? nil : reason(against: slot, for: group)
  }

  /// Everything that is in a group's way to a slot by itself, in the order of the gates.
  func everyObstacle(to group: Index<MoveGroup>, in slot: Index<Slot>) -> [SlotObstacle] {
    guard !isOpen(group, in: slot), let first = reason(against: slot, for: group) else { return [] }
    guard past[group.offset] == nil, fixed[group.offset].map({ $0 == slot }) ?? true else {
      return [first]
    }
    return gates.compactMap { $0.obstacle(to: group, in: slot) }.filter { $0.rule != ignored }
  }

  /// What is in a group's way, slot by slot in order of time; nil where nothing is.
  func obstacles(to group: Index<MoveGroup>) -> [SlotObstacle?] {
    scenario.calendar.slots.indices.map { obstacle(to: group, in: $0) }
  }

  /// The slots in which a group may cut over, in order of time.
  func open(_ group: Index<MoveGroup>) -> [Index<Slot>] {
    openSlots[group.offset].indices.filter { openSlots[group.offset][$0] }.map { Index($0) }
  }
}
