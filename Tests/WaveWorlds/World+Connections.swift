public import WaveCalendar
public import WaveCore
public import WaveLandscape

extension World {
  /// Adds a row that says how two things hang together.
  ///
  /// - Parameter edit: Changes the row before it is added.
  @discardableResult
  public mutating func connect(
    _ from: AssetReference, _ kind: DependencyKind, _ to: AssetReference, lag: Minutes = .zero,
    maxCoexistence: Minutes? = nil
  ) -> SourceSpan {
    let cell = RowWriter("dependencies.csv", line: landscape.dependencies.count + 2)
    landscape.dependencies.append(
      Dependency(
        from: from, to: to, kind: kind, lag: cell("lag", lag),
        bridgeSetupCost: cell("bridge_setup_cost", Money(minor: 200_000)),
        bridgeCostPerWeek: cell("bridge_cost_per_week", Money(minor: 30_000)),
        maxCoexistence: maxCoexistence, note: nil, row: cell.row))
    return cell.row
  }

  /// Adds a connection that cuts over with the plants it serves, of a slow trickle of messages.
  ///
  /// - Parameter edit: Changes the connection before it is added.
  @discardableResult
  public mutating func addIntegration(
    _ id: Identifier, _ kind: IntegrationKind = .edi, serving plants: [Index<Plant>],
    _ edit: (inout Integration) -> Void = { _ in }
  ) -> Index<Integration> {
    let cell = RowWriter("integrations.csv", line: landscape.integrations.count + 2)
    var integration = Integration(
      id: id, kind: kind, plants: plants, partner: "Partner", protocolName: "AS2",
      direction: "both", messagesPerHour: cell("messages_per_hour", 10),
      buffer: cell("buffer", .hours(72)), drainPerHour: cell("drain_per_hour", 1_000),
      devices: cell("devices", 0), repoint: .withPlant, repointLead: cell("repoint_lead", .zero),
      relay: cell("relay", false), perPlant: cell("per_plant", false),
      partnerNotice: cell("partner_notice", .zero), partnerWindows: [],
      bridgeable: cell("bridgeable", true),
      bridgeSetupCost: cell("bridge_setup_cost", Money(minor: 100_000)),
      bridgeCostPerWeek: cell("bridge_cost_per_week", Money(minor: 10_000)),
      effort: cell("effort_days", Effort(days: 2)), team: nil,
      cutoverDuration: cell("cutover_duration", .hours(1)), owner: "Owner", row: cell.row)
    edit(&integration)
    return landscape.integrations.append(integration)
  }

  /// Adds a row of the calendar over whole days, the last one included.
  @discardableResult
  public mutating func addEntry(
    _ scope: CalendarScope, _ kind: CalendarKind, from first: CivilDate, through last: CivilDate,
    repeats: Repetition = .none, capacity: Double? = nil
  ) -> SourceSpan {
    addEntry(
      scope, kind, from: CivilDateTime(first), to: CivilDateTime(last + 1), repeats: repeats,
      capacity: capacity)
  }

  /// Adds a row of the calendar from one wall time to another.
  @discardableResult
  public mutating func addEntry(
    _ scope: CalendarScope, _ kind: CalendarKind, from start: CivilDateTime,
    to end: CivilDateTime, repeats: Repetition = .none, capacity: Double? = nil
  ) -> SourceSpan {
    let row = SourceSpan(file: "calendar.csv", line: entries.count + 2)
    entries.append(
      CalendarEntry(
        scope: scope, kind: kind, start: start, end: end, repeats: repeats, capacity: capacity,
        reason: "as told", row: row))
    return row
  }
}
