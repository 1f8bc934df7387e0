public import WaveCalendar
public import WaveCore
public import WaveLandscape
public import WaveOutcome
public import WaveScenario

/// What reading an inventory led to: typed records where all is well, and every finding.
public struct InventoryReading: Sendable {
  /// What there is to move; nil where any finding is an error.
  public var landscape: Landscape?
  /// What could be read, whatever the findings: only to look for further faults, never to plan.
  public var readable: Landscape
  /// The rows of the calendar, by place in their file.
  public var calendar: [CalendarEntry]
  /// The change-control policy: the inventory's own, or the shipped one.
  public var policy: Policy
  /// Every zone that the inventory names, resolved.
  public var zones: [String: ZoneTable]
  /// The version of the time zone database the zones were resolved by.
  public var zoneDatabaseVersion: String
  /// What `inventory.yaml` says.
  public var settings: InventorySettings
  /// How many cells of each column are filled.
  public var completeness: [ColumnCompleteness]
  /// The hash of all names and bytes that were read.
  public var hash: ContentHash
  /// Everything found, by place.
  public var findings: [Finding]
  /// The tables as they were read.
  var tables: TableSet

  /// Whether anything found is an error.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
