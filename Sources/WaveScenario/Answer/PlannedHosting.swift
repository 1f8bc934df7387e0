public import WaveCore

/// Where a plant will run.
public struct PlannedHosting: Hashable, Sendable, Codable {
  /// The plant.
  public var plant: Identifier
  /// The pool.
  public var pool: Identifier

  /// A plant's pool.
  public init(plant: Identifier, pool: Identifier) {
    self.plant = plant
    self.pool = pool
  }
}
