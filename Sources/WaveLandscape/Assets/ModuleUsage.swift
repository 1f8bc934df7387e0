public import WaveCore

/// A module's use by a plant.
public struct ModuleUsage: Sendable {
  /// The module.
  public var module: Index<Module>
  /// The plant that uses it.
  public var plant: Index<Plant>
  /// The row that says so.
  public var row: SourceSpan

  /// A row of the table.
  public init(
    module: Index<Module>, plant: Index<Plant>, row: SourceSpan
  ) {
    self.module = module
    self.plant = plant
    self.row = row
  }
}
