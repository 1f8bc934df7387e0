import WaveCore

/// Makes up inventories of any size that a plan exists for.
public enum InventoryGenerator {
  /// An inventory of that many plants; equal seeds give equal bytes.
  ///
  /// A witness plan is made first, and everything that limits plans is generated around it: closes,
  /// peaks, shutdowns, orders, teams and pools leave room for it and little more. About a tenth of
  /// the optional cells is blank.
  ///
  /// - Precondition: `plants` is at least 1.
  public static func generate(plants: Int, seed: UInt64) -> GeneratedInventory {
    precondition(plants >= 1, "an inventory has a plant")
    let world = WorldBuilder.world(plants: plants, seed: seed)
    var writer = WorldWriter(world: world, seed: seed)
    let files = writer.files()
    return GeneratedInventory(
      files: files, scenario: ScenarioWriter(world: world).bytes(), witness: world.witness)
  }
}
