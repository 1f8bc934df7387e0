import WaveCore
import WaveLandscape

/// When a counterpart is re-pointed, relative to the cutovers it belongs to.
struct RepointPlan: Hashable, Sendable {
  /// Whether it comes before the first of them or after the last.
  enum Side: Hashable, Sendable {
    case before, after
  }

  /// The side.
  var side: Side
  /// Calendar days to keep.
  var leadDays: Int

  /// Days from a slot's first day to the Monday after its weekend, when partners are back.
  static let mondayAfter = 5

  /// The plan of an integration; nil where the counterpart moves in the cutover itself.
  ///
  /// A counterpart that moves with the plant but has windows of its own, on weekdays, is taken
  /// over behind its bridge on the partner's first day after the cutover.
  init?(_ integration: Integration) {
    let lead = max(0, integration.repointLead.value.daysRoundedUp)
    switch integration.repoint {
    case .before: self.init(side: .before, leadDays: lead)
    case .after: self.init(side: .after, leadDays: max(lead, Self.mondayAfter))
    case .withPlant:
      guard !integration.partnerWindows.isEmpty, Self.isCarried(integration) else { return nil }
      self.init(side: .after, leadDays: Self.mondayAfter)
    }
  }

  /// A plan.
  init(side: Side, leadDays: Int) {
    self.side = side
    self.leadDays = leadDays
  }

  /// Whether something carries the messages between re-pointing and cutover.
  static func isCarried(_ integration: Integration) -> Bool {
    integration.relay.value || integration.bridgeable.value
  }

  /// The activities that re-point an integration: one for all its groups, or one for each where
  /// it is cut over plant by plant.
  static func activities(
    of integration: Index<Integration>, in ground: Groundwork
  ) -> [(id: Identifier, groups: [Index<MoveGroup>])] {
    let row = ground.landscape.integrations[integration]
    let groups = ground.groupsOfIntegration[integration.offset]
    guard !groups.isEmpty, RepointPlan(row) != nil else { return [] }
    guard row.perPlant.value, groups.count > 1 else {
      return [(.activity("repoint", row.id), groups)]
    }
    return groups.map { group in
      (Identifier("repoint:\(row.id.text)/\(ground.groups[group].id.text)"), [group])
    }
  }
}
