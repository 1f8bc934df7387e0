import WaveInventory
import WaveLandscape

/// The reference as Markdown pages, written from the same tables that the code reads by.
enum ReferencePages {
  /// The pages by file name.
  static var all: [(name: String, text: String)] {
    [
      ("README.md", overview), ("tables.md", tables), ("scenario.md", scenario),
      ("dependencies.md", dependencies),
      ("findings.md", codes("Findings", Workspace.findingCodes)),
      ("defaults.md", codes("Defaults", Workspace.defaultCodes)),
      ("templates.md", codes("Efforts and runbook steps", Workspace.templateCodes)),
      ("prices.md", codes("Prices", Workspace.priceCodes)),
      ("platform.md", codes("Platform model", Workspace.platformCodes)),
    ]
  }

  private static let overview = """
    # Reference

    Written by `make docs` from the tables the program itself reads by; not to be edited.

    - [Tables](tables.md): every file of an inventory with its columns
    - [Scenario](scenario.md): every key of a scenario file
    - [Dependencies](dependencies.md): what a dependency means between two kinds of assets
    - [Findings](findings.md): every code that checking can lead to
    - [Defaults](defaults.md): what stands in for blank cells
    - [Efforts and runbook steps](templates.md): what stands in for efforts no row states
    - [Prices](prices.md): what stands in for prices no row states
    - [Platform model](platform.md): what the platform model takes for granted

    """

  private static var tables: String {
    let sections = InventorySchema.tables.map { table in
      let rows = table.columns.map { column in
        [
          column.isRequired ? "**\(column.name)**" : column.name, column.type.name,
          blank(column.blank), column.documentation, "`\(column.example)`",
        ]
      }
      return "## \(table.name.file)\n\n\(table.documentation)\n\n"
        + MarkdownTable(head: ["column", "type", "blank", "meaning", "example"], rows: rows).text
    }
    return "# Tables\n\n" + sections.joined(separator: "\n\n") + "\n"
  }

  private static var scenario: String {
    let rows = ScenarioSchema.keys.map { key in
      ["`\(key.path)`", key.kind, key.fallback, key.documentation, "`\(key.example)`"]
    }
    return "# Scenario\n\nEvery key has a default; an unknown key is an error.\n\n"
      + MarkdownTable(head: ["key", "type", "default", "meaning", "example"], rows: rows).text
      + "\n"
  }

  private static var dependencies: String {
    let rows = DependencyMeaning.table.map { meaning in
      [meaning.from.rawValue, meaning.kind.rawValue, meaning.to.rawValue, meaning.sentence]
    }
    return "# Dependencies\n\nA combination that is not listed is an error.\n\n"
      + MarkdownTable(head: ["from", "kind", "to", "meaning"], rows: rows).text + "\n"
  }

  private static func codes(_ title: String, _ codes: [CodeDescription]) -> String {
    let sections = codes.map { code in
      (["## \(code.code): \(code.title)", ""]
        + code.paragraphs.filter { !$0.text.isEmpty }.map { "- \($0.name): \($0.text)" })
        .joined(separator: "\n")
    }
    return "# \(title)\n\n" + sections.joined(separator: "\n\n") + "\n"
  }

  private static func blank(_ blank: ColumnSpecification.Blank) -> String {
    switch blank {
    case .refused: "refused"
    case .open(let meaning): meaning
    case .assumed(let code): "[\(code)](defaults.md)"
    }
  }
}

/// A table in Markdown.
struct MarkdownTable {
  var head: [String]
  var rows: [[String]]

  /// The table's text.
  var text: String {
    ([head, head.map { _ in "---" }] + rows).map { cells in
      "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }
}
