public import WaveCore

/// An inventory made up from a seed, with the question that fits it and the proof that it can be
/// answered.
public struct GeneratedInventory: Sendable {
  /// The files of the inventory by name.
  public var files: [String: [UInt8]]

  /// A scenario of fitting size; it lies beside the files as `scenario.yaml`.
  public var scenario: [UInt8]

  /// The waves the inventory was built around.
  public var witness: [WitnessWave]

  /// A wave that is feasible by construction.
  public struct WitnessWave: Hashable, Sendable {
    /// The lane it belongs to, by the region's name or `all`.
    public var lane: String
    /// The Saturday of its weekend.
    public var saturday: CivilDate
    /// The plants that cut over.
    public var plants: [Identifier]
  }
}
