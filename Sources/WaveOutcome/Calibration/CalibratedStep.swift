public import WaveCore
public import WaveScenario

/// A runbook step before and after rehearsals, with the rows that moved it.
public struct CalibratedStep: Hashable, Sendable, Codable {
  /// The group whose cutover it is part of.
  public var group: Identifier
  /// The step.
  public var step: Identifier
  /// What is done, in words.
  public var title: String
  /// Its length by formula and blanks alone.
  public var before: LengthRange
  /// Its length as planned and simulated.
  public var after: LengthRange
  /// What was measured.
  public var rehearsals: [Measured]
  /// What the length before counts, 0…1.
  public var priorWeight: Double

  /// A rehearsal of the step.
  public struct Measured: Hashable, Sendable, Codable {
    /// Which rehearsal of the asset it was, from 1.
    public var number: Int
    /// What was measured, scaled to this cutover, in minutes.
    public var minutes: Double
    /// What it counts, 0…1.
    public var weight: Double
    /// Its row.
    public var row: SourceSpan
  }

  /// A step of a group's runbook; nil where no rehearsal counts for it.
  init?(_ step: RunbookStep, of group: Identifier) {
    guard let calibration = step.calibration else { return nil }
    self.group = group
    self.step = step.id
    title = step.title
    before = LengthRange(calibration.before)
    after = LengthRange(step.estimate)
    priorWeight = calibration.priorWeight
    rehearsals = calibration.rehearsals.map {
      Measured(number: $0.number, minutes: $0.minutes, weight: $0.weight, row: $0.row)
    }
  }
}
