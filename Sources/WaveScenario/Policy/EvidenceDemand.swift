public import WaveLandscape

/// A kind of evidence a class needs.
public struct EvidenceDemand: Hashable, Sendable {
  /// The gate it must have passed.
  public var gate: Gate
  /// How many days before the cutover it may date from.
  public var validDays: Int

  /// A demand.
  public init(gate: Gate, validDays: Int) {
    self.gate = gate
    self.validDays = validDays
  }
}
