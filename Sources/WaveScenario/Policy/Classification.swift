public import WaveCore
public import WaveLandscape

/// The tier and the change class of every asset, with the rows that decided.
public struct Classification: Sendable {
  /// Plants, databases, modules, integrations, each by row.
  public let assets: [ClassifiedAsset]

  /// Classifies the assets of a landscape.
  ///
  /// A plant's tier is its criticality, one tier higher where it is regulated; what serves plants
  /// has the tier of the highest of them, and 4 where it serves none.
  public init(of landscape: Landscape) {
    let tiers = PlantTiers(landscape)
    assets =
      landscape.plants.indices.map { tiers.plant($0) }
      + landscape.databases.indices.map { tiers.database($0) }
      + landscape.modules.indices.map { tiers.module($0) }
      + landscape.integrations.indices.map { tiers.integration($0) }
  }
}

/// An asset's tier and change class.
public struct ClassifiedAsset: Sendable {
  /// The asset.
  public let asset: AssetReference
  /// Its identifier.
  public let id: Identifier
  /// How much hangs on it: 1 highest … 4 lowest.
  public let tier: Int
  /// The facts that decided the tier, each with its row.
  public let tierReasons: [ClassifiedChange.Reason]
  /// The class of a change to it.
  public let changeClass: ChangeClass
  /// The facts that decided the class, each with its row.
  public let classReasons: [ClassifiedChange.Reason]
}

private struct PlantTiers {
  let landscape: Landscape
  var tiers: [(tier: Int, reason: ClassifiedChange.Reason)]
  var plantsOfDatabase: [[Index<Plant>]]
  var plantsOfModule: [[Index<Plant>]]

  init(_ landscape: Landscape) {
    self.landscape = landscape
    tiers = landscape.plants.map(Self.tier)
    plantsOfDatabase = [[Index<Plant>]](repeating: [], count: landscape.databases.count)
    for plant in landscape.plants.indices {
      guard let database = landscape.plants[plant].database else { continue }
      plantsOfDatabase[database.offset].append(plant)
    }
    plantsOfModule = [[Index<Plant>]](repeating: [], count: landscape.modules.count)
    for use in landscape.moduleUsage { plantsOfModule[use.module.offset].append(use.plant) }
  }

  func plant(_ index: Index<Plant>) -> ClassifiedAsset {
    let plant = landscape.plants[index]
    let text = "a production cutover replaces the platform of plant '\(plant.id)'"
    return ClassifiedAsset(
      asset: .plant(index), id: plant.id, tier: tiers[index.offset].tier,
      tierReasons: [tiers[index.offset].reason], changeClass: .highRiskInfrastructure,
      classReasons: [.init(text: text, row: plant.row)])
  }

  func database(_ index: Index<Database>) -> ClassifiedAsset {
    let database = landscape.databases[index]
    let fact =
      ChangeClassifier.fact(of: database)
      ?? .init(.highRiskInfrastructure, "database '\(database.id)' is switched", database.row)
    return asset(.database(index), plantsOfDatabase[index.offset], fact, database.row)
  }

  func module(_ index: Index<Module>) -> ClassifiedAsset {
    let module = landscape.modules[index]
    let fact =
      ChangeClassifier.fact(of: module)
      ?? .init(.standard, "nothing in its row asks for more", module.row)
    return asset(.module(index), plantsOfModule[index.offset], fact, module.row)
  }

  func integration(_ index: Index<Integration>) -> ClassifiedAsset {
    let integration = landscape.integrations[index]
    return asset(
      .integration(index), integration.plants, ChangeClassifier.fact(of: integration),
      integration.row)
  }

  private func asset(
    _ asset: AssetReference, _ plants: [Index<Plant>], _ fact: ChangeClassifier.Fact,
    _ row: SourceSpan
  ) -> ClassifiedAsset {
    let highest = plants.map { tiers[$0.offset] }.min { $0.tier < $1.tier }
    let none = ClassifiedChange.Reason(text: "no plant uses it", row: row)
    return ClassifiedAsset(
      asset: asset, id: landscape.id(of: asset), tier: highest?.tier ?? 4,
      tierReasons: [highest?.reason ?? none], changeClass: fact.changeClass,
      classReasons: [fact.reason])
  }

  private static func tier(_ plant: Plant) -> (tier: Int, reason: ClassifiedChange.Reason) {
    let tier = min(4, max(1, plant.criticality.value))
    guard plant.regulated.value, tier > 1 else {
      let text = "plant '\(plant.id)' has criticality \(tier)"
      return (tier, .init(text: text, row: plant.criticality.origin.span))
    }
    let text = "plant '\(plant.id)' has criticality \(tier) and is regulated"
    return (tier - 1, .init(text: text, row: plant.regulated.origin.span))
  }
}
