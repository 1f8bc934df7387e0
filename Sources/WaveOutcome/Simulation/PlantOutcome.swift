public import WaveCore

/// A plant's outage against what it tolerates.
public struct PlantOutcome: Hashable, Sendable, Codable {
  /// The plant.
  public var plant: Identifier
  /// Tolerance plus manual workaround.
  public var tolerance: Minutes
  /// Minutes from freeze until caught up.
  public var outage: Sample
  /// Minutes of it in which production runs.
  public var productionOutage: Sample
  /// Share of trials over the tolerance.
  public var probabilityOverTolerance: Double
  /// Mean minutes over the tolerance.
  public var expectedExcess: Double
  /// Share of trials in which it cuts over later than planned; nil where that was not counted.
  public var probabilitySlip: Double?
  /// How many windows it lets pass on average, from its planned slot on; nil where that was not
  /// counted.
  public var missedWindows: Double?

  /// A record with these values.
  public init(
    plant: Identifier, tolerance: Minutes, outage: Sample, productionOutage: Sample,
    probabilityOverTolerance: Double, expectedExcess: Double
  ) {
    self.plant = plant
    self.tolerance = tolerance
    self.outage = outage
    self.productionOutage = productionOutage
    self.probabilityOverTolerance = probabilityOverTolerance
    self.expectedExcess = expectedExcess
  }
}
