extension World {
  /// Every named world, by name, for tests that hold in all of them.
  public static var all: [(name: String, world: World)] {
    [
      ("onePlant", onePlant), ("twoPlants", twoPlants), ("sharedDatabase", sharedDatabase),
      ("splitDatabase", splitDatabase), ("chain(3)", chain(3)), ("apart", apart),
      ("pilot", pilot), ("tightWindow", tightWindow), ("fullTeam", fullTeam),
      ("twoLanes", twoLanes), ("partner", partner), ("customModule", customModule),
      ("policed", policed),
    ]
  }
}
