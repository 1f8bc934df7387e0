public import WaveCore

/// Dedicated or shared for a plant.
public struct HostingAdvice: Hashable, Sendable, Codable {
  /// The plant.
  public var plant: Identifier
  /// The pool it was put into.
  public var pool: Identifier
  /// `dedicated` or `shared`.
  public var hosting: String
  /// What speaks for it.
  public var reasons: [ReasonedText]

  /// A record with these values.
  public init(
    plant: Identifier, pool: Identifier, hosting: String, reasons: [ReasonedText]
  ) {
    self.plant = plant
    self.pool = pool
    self.hosting = hosting
    self.reasons = reasons
  }
}
