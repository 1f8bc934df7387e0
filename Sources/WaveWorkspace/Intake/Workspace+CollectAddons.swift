public import WaveCore
import WaveInventory
import WaveLandscape
public import WaveOutcome

extension Workspace {
  /// Writes `modules.csv` and `dependencies.csv` of the Odoo modules under folders, in the order of
  /// the addons path, and what else was counted below `collected/`.
  ///
  /// Modules that cannot be read are left out, with a finding.
  /// - Throws: `WorkspaceFailure.unreadable` where one of the folders is missing, `.findings` where
  ///   no module is left or tables cannot be merged, `.unwritable` where a table is already there
  ///   or cannot be written.
  public func collectAddons(
    _ folders: [String], into out: String, _ way: CollectedWriting = .fresh
  ) throws(WorkspaceFailure) -> AddonsOutcome {
    let addons: OdooAddons
    do {
      addons = try OdooAddons.collect(folders)
    } catch {
      throw Self.failure(error)
    }
    guard !addons.modules.isEmpty else { throw .findings(addons.findings) }
    var files = addons.tables
    files["collected/addons.csv"] = addons.factsTable
    let folder = try InventoryFolder(path: out)
    let written = try folder.write(files, way)
    return AddonsOutcome(
      folder: out, written: written, hasPlants: folder.holds("plants.csv"), of: addons)
  }

  /// What a folder or file that cannot be read means to a use case.
  static func failure(_ failure: InventoryFilesFailure) -> WorkspaceFailure {
    switch failure {
    case .missing(let name): .unreadable("there is no '\(name)'")
    case .notAFolder(let name): .unreadable("'\(name)' is a file; name a folder")
    case .unreadable(let name): .unreadable("'\(name)' cannot be read")
    }
  }
}

/// What was collected from folders of Odoo modules.
public struct AddonsOutcome: Sendable, Codable {
  /// The inventory's folder.
  public let folder: String
  /// The files written into it.
  public let files: [String]
  /// What became of each table, where they were merged; else none.
  public let merges: [TableMerge]
  /// Whether the inventory has its plants.
  public let hasPlants: Bool
  /// What was counted, by where modules come from.
  public let kinds: [Kind]
  /// How many dependencies were written.
  public let dependencies: Int
  /// How many of them are on modules that were not collected, as Odoo's own mostly are.
  public let outside: Int
  /// The Python packages and programs the modules need.
  public let external: [String]
  /// Everything found, by place.
  public let findings: [Finding]

  /// The modules of one origin.
  public struct Kind: Sendable, Codable {
    /// Where they come from.
    public let kind: String
    /// How many they are.
    public let modules: Int
    /// Their lines of code.
    public let linesOfCode: Int
    /// Functions that run as tests.
    public let tests: Int
    /// Jobs that their data files schedule.
    public let scheduledJobs: Int
    /// Their migration scripts.
    public let migrationScripts: Int
  }

  /// Whether a module could not be read as it was meant.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  init(
    folder: String, written: InventoryFolder.Written, hasPlants: Bool, of addons: OdooAddons
  ) {
    self.folder = folder
    files = written.files
    merges = written.merges
    self.hasPlants = hasPlants
    let names = Set(addons.modules.map(\.name))
    let edges = addons.modules.flatMap(\.manifest.depends)
    kinds = ModuleKind.allCases.compactMap { kind in
      let own = addons.modules.filter { $0.kind == kind }
      return own.isEmpty ? nil : Kind(kind.rawValue, own)
    }
    dependencies = edges.count
    outside = edges.count { !names.contains($0.name) }
    external = Set(
      addons.modules.flatMap { $0.manifest.pythonPackages + $0.manifest.programs }
    ).sorted()
    findings = (addons.findings + written.findings).sorted()
  }
}

extension AddonsOutcome.Kind {
  fileprivate init(_ kind: String, _ modules: [OdooModule]) {
    func sum(_ count: (AddonFacts) -> Int) -> Int { modules.reduce(0) { $0 + count($1.facts) } }
    self.init(
      kind: kind, modules: modules.count, linesOfCode: sum(\.linesOfCode), tests: sum(\.tests),
      scheduledJobs: sum(\.scheduledJobs), migrationScripts: sum(\.migrationScripts))
  }
}
