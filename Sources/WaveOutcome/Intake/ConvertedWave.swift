public import WaveCore

/// A wave of another tool.
public struct ConvertedWave: Hashable, Sendable, Codable {
  /// Its name there.
  public var name: String
  /// A day in its slot; nil where no wave has a date.
  public var date: CivilDate?
  /// How many applications are in it.
  public var applications: Int

  /// A wave.
  public init(name: String, date: CivilDate?, applications: Int) {
    self.name = name
    self.date = date
    self.applications = applications
  }
}
