import WaveCore
import WaveLandscape
public import WaveScenario

extension Workspace {
  /// Tier and change class of every asset of an inventory, with the rows that decided.
  ///
  /// - Throws: `WorkspaceFailure.findings` where the inventory has errors, `.unreadable` where
  ///   there is no such folder.
  public func classify(inventory path: String) throws(WorkspaceFailure) -> ClassificationOutcome {
    let (landscape, _) = try landscape(at: path)
    return ClassificationOutcome(assets: Classification(of: landscape).assets)
  }
}

/// Tier and change class of every asset of an inventory.
public struct ClassificationOutcome: Sendable {
  /// The assets, by table and row.
  public let assets: [ClassifiedAsset]

  /// The classification as JSON.
  ///
  /// - Throws: `EncodingError` where it cannot be written.
  public func json() throws -> [UInt8] {
    try Workspace.json(
      assets.map { asset in
        ClassificationRecord(
          asset: asset.id, kind: asset.asset.kindName, tier: asset.tier,
          changeClass: asset.changeClass,
          reasons: (asset.tierReasons + asset.classReasons).map {
            ClassificationRecord.Reason(text: $0.text, row: $0.row)
          })
      })
  }
}

/// A classified asset as JSON has it.
struct ClassificationRecord: Codable {
  struct Reason: Codable {
    var text: String
    var row: SourceSpan
  }
  var asset: Identifier
  var kind: String
  var tier: Int
  var changeClass: ChangeClass
  var reasons: [Reason]
}
