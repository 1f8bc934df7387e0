public import WaveCore

/// What rehearsals made of a step's length, with the rows that say so.
public struct StepCalibration: Hashable, Sendable {
  /// The length in minutes without any rehearsal.
  public var before: ThreePointEstimate
  /// The rehearsals that count, in the order of the rows; at least one.
  public var rehearsals: [Measured]
  /// What the length before counts, 0…1: half of the first rehearsal.
  public var priorWeight: Double

  /// One rehearsal of the step.
  public struct Measured: Hashable, Sendable {
    /// Which rehearsal of the asset it was, from 1.
    public var number: Int
    /// How long this cutover would have taken by it, in minutes: what was measured, scaled to the
    /// part of the asset's length that this cutover takes by the formula.
    public var minutes: Double
    /// What it counts, 0…1: the asset's last rehearsal 1, each one before it half as much.
    public var weight: Double
    /// Its row.
    public var row: SourceSpan

    /// A rehearsal with these values.
    public init(number: Int, minutes: Double, weight: Double, row: SourceSpan) {
      (self.number, self.minutes) = (number, minutes)
      (self.weight, self.row) = (weight, row)
    }
  }

  /// The calibration by rehearsals; nil where there are none.
  ///
  /// Of what they say the length before counts, the least holds.
  init?(
    before: ThreePointEstimate, _ measured: [(rehearsal: Measured, priorWeight: Double)]
  ) {
    guard let weight = measured.map(\.priorWeight).min() else { return nil }
    (self.before, rehearsals, priorWeight) = (before, measured.map(\.rehearsal), weight)
  }
}
