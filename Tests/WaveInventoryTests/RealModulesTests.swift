import Foundation
import Testing
import WaveLandscape

@testable import WaveInventory

/// The tables of facts about real modules.
enum RealModules {
  /// The rows of a table of facts by column; nil where there is none.
  static func rows(_ name: String) -> [[String: String]]? {
    let path = RepositoryFolder.path + "/../shared/odoo/\(name).csv"
    guard let bytes = try? InventoryFiles.bytes(at: path) else { return nil }
    let document = CSVScanner.scan(bytes, of: name, separator: 44)
    let header = document.texts(of: 0)
    return (1..<document.rows.count).map { row in
      Dictionary(uniqueKeysWithValues: zip(header, document.texts(of: row)))
    }
  }
}

/// Facts about real modules of the Odoo Community Association, where they lie beside the project.
@Suite(
  "Real modules",
  .enabled(if: RealModules.rows("oca_modules") != nil, "../shared/odoo is not there"))
struct RealModulesTests {
  /// A text as manifests write it, in one of their ways.
  private static func written(_ text: String, _ way: Int) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
    switch way % 4 {
    case 0: return "'\(escaped)'"
    case 1: return "u'\(escaped)'"
    case 2: return "(''  # in parts\n    '\(escaped)')"
    default: return "'''\(escaped)'''"
    }
  }

  @Test("names, versions, licenses, dependencies and lines come back as they were written")
  func written() throws {
    let repository = "OCA/sale-workflow"
    let isWanted = { (row: [String: String]) in row["repo"] == repository && row["series"] == "14.0"
    }
    let modules = try #require(RealModules.rows("oca_modules")).filter(isWanted)
    let depends = Dictionary(
      grouping: try #require(RealModules.rows("oca_module_depends")).filter(isWanted),
      by: { $0["module"] ?? "" })
    let folder = try AddonsFolder()
    for (way, row) in modules.enumerated() {
      let name = row["module"] ?? ""
      let lines = ["name", "version", "license", "author"].compactMap { key in
        row[key].map { "    '\(key)': \(Self.written($0, way))," }
      }
      let list = (depends[name] ?? []).map { Self.written($0["depends_on"] ?? "", way) }
      let installable = row["installable"] == "1" ? "" : "\n    'installable': False,"
      try folder.write(
        "# -*- coding: utf-8 -*-\n{\n" + lines.joined(separator: "\n")
          + "\n    'depends': [\(list.joined(separator: ", ")),]," + installable + "\n}\n",
        to: "\(name)/\(row["manifest_file"] ?? "__manifest__.py")")
      let count = Int(row["loc_py"] ?? "") ?? 0
      try folder.write(String(repeating: "x = 1\n\n", count: count), to: "\(name)/models.py")
    }
    let addons = try OdooAddons.collect([folder.path])
    #expect(addons.findings == [])
    #expect(addons.modules.count == modules.count && addons.modules.count > 100)
    let read = Dictionary(uniqueKeysWithValues: addons.modules.map { ($0.name, $0) })
    for row in modules {
      let module = try #require(read[row["module"] ?? ""])
      #expect(module.manifest.version == row["version"])
      #expect(module.manifest.license == row["license"])
      #expect(module.kind == .community && "\(module.facts.linesOfCode)" == row["loc_py"])
      #expect(
        module.manifest.depends.map(\.name)
          == (depends[module.name] ?? []).compactMap { $0["depends_on"] })
    }
  }
}
