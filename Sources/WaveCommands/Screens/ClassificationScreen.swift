import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorkspace

/// Tier and change class of every asset, with what decided.
struct ClassificationScreen {
  var result: ClassificationOutcome

  /// The screen.
  var text: String {
    var table = TextTable([
      ("Asset", .left), ("Kind", .left), ("Tier", .right), ("Change class", .left),
      ("Because", .left), ("Row", .left),
    ])
    for asset in result.assets {
      let reasons = asset.classReasons.isEmpty ? asset.tierReasons : asset.classReasons
      table.rows.append([
        asset.id.text, asset.asset.kindName, String(asset.tier), asset.changeClass.rawValue,
        reasons.first?.text ?? "", reasons.first?.row.row ?? "",
      ])
    }
    return table.text
  }
}
