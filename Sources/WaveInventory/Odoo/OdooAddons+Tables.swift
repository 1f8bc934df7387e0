import WaveLandscape

extension OdooAddons {
  /// The tables of an inventory that follow from the modules: `modules.csv`, `dependencies.csv`.
  ///
  /// A cell stays blank where the modules do not say, so that its default is taken and listed.
  public var tables: [String: [UInt8]] {
    ["modules.csv": modulesTable.bytes, "dependencies.csv": dependenciesTable.bytes]
  }

  /// What was found beyond the columns of an inventory, a row for each module.
  public var factsTable: [UInt8] {
    var text = CSVText([
      "module_id", "folder", "version", "authors", "license", "category", "kind", "application",
      "auto_install", "python_lines", "xml_lines", "javascript_lines", "style_lines", "test_lines",
      "tests", "own_models", "extended_models", "transient_models", "fields", "scheduled_jobs",
      "migrations", "migration_scripts", "python_packages", "programs", "excludes",
    ])
    for module in modules { text.add(Self.facts(of: module)) }
    return text.bytes
  }

  private var modulesTable: CSVText {
    var text = CSVText([
      "module_id", "name", "kind", "version", "lines_of_code", "porting", "porting_days",
      "schema_change", "test_coverage", "team_id", "disposition",
    ])
    for module in modules {
      let facts = module.facts
      text.add([
        module.name, module.manifest.title ?? "", module.kind.rawValue,
        module.manifest.version ?? "", "\(facts.linesOfCode)", "", "",
        facts.models.touchesTables ? "" : "no", facts.tests == 0 ? "0" : "",
      ])
    }
    return text
  }

  private var dependenciesTable: CSVText {
    var text = CSVText([
      "from", "to", "kind", "lag", "bridge_setup_cost", "bridge_cost_per_week", "max_coexistence",
      "note",
    ])
    for module in modules {
      for dependency in module.manifest.depends {
        text.add([module.name, dependency.name, "requires"])
      }
    }
    return text
  }

  private static func facts(of module: OdooModule) -> [String] {
    let (manifest, facts) = (module.manifest, module.facts)
    let told = [
      module.name, module.folder, manifest.version ?? "", manifest.authors.joined(separator: "; "),
      manifest.license, manifest.category ?? "", module.kind.rawValue,
      manifest.isApplication ? "yes" : "no", manifest.installsItself ? "yes" : "no",
    ]
    let counted = [
      facts.pythonLines, facts.xmlLines, facts.scriptLines, facts.styleLines, facts.testLines,
      facts.tests, facts.models.own, facts.models.extended, facts.models.transient,
      facts.models.fields, facts.scheduledJobs,
    ].map(String.init)
    let listed = [
      facts.migrations.sorted().joined(separator: "; "), "\(facts.migrationScripts)",
      manifest.pythonPackages.joined(separator: "; "), manifest.programs.joined(separator: "; "),
      manifest.excludes.joined(separator: "; "),
    ]
    return told + counted + listed
  }
}
