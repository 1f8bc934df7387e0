import WaveCore
import WaveInventory

/// Inventories the tests share.
enum Sample {
  /// The files of an inventory of the repository.
  static func files(_ name: String) throws -> InventoryFiles {
    try InventoryFiles(folder: RepositoryFolder.path + "/inventories/" + name)
  }

  /// An inventory of texts, on the clock of UTC.
  static func inventory(_ texts: [String: String]) -> InventoryFiles {
    InventoryFiles(folder: "sample", files: texts.mapValues { Array($0.utf8) })
  }

  /// A finding as one line.
  static func shown(_ finding: Finding) -> String {
    let field = finding.span.field.map { " \($0)" } ?? ""
    return "\(finding.severity.rawValue) \(finding.code) \(finding.span.short)\(field) "
      + finding.headline
  }

  /// A folder with a wrong reference, an unknown word and a bad date.
  static let broken = inventory([
    "plants.csv": "plant_id,name\nP01,Hallstadt\nP104,Linz\n",
    "integrations.csv": "integration_id,kind,plants,partner\nIF-0042,mess,P01;P1O4,Siemens\n",
    "calendar.csv": "scope,kind,start,end\nplant:P01,blackout,2027-02-30,2027-03-02\n",
  ])
}
