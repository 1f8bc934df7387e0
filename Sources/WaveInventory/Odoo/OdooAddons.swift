import Foundation
public import WaveCore

/// The Odoo modules under one or several folders.
public struct OdooAddons: Sendable {
  /// The modules, by name.
  public var modules: [OdooModule]
  /// Everything found, by place.
  public var findings: [Finding]

  /// Whether anything could not be read as it was meant.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Collects the modules under folders, in the order of the addons path.
  ///
  /// A module that lies behind several links counts once; of two modules of one name the first
  /// counts, as it does in Odoo.
  /// - Throws: `InventoryFilesFailure` where one of the folders is missing or none.
  public static func collect(_ folders: [String]) throws(InventoryFilesFailure) -> OdooAddons {
    let log = FindingLog()
    var walk = AddonsWalk(log: log)
    for folder in folders {
      guard let identity = FileIdentity(path: folder) else { throw .missing(folder) }
      guard identity.isFolder else { throw .notAFolder(folder) }
      let root = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
      if !walk.enter(root: root) {
        log.add("ODO016", file: folder, "no module is under '\(folder)'")
      }
    }
    let modules = read(walk.places, log).sorted {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
    ModuleCircles.report(in: modules, into: log)
    return OdooAddons(modules: modules, findings: log.sorted)
  }
}

extension OdooAddons {
  private static func read(_ places: [AddonsWalk.Place], _ log: FindingLog) -> [OdooModule] {
    let ownFolders = Set(places.filter { ["base", "web"].contains($0.name) }.map(\.parent))
    var seen: [String: AddonsWalk.Place] = [:]
    var modules: [OdooModule] = []
    for place in places {
      let file = "\(place.folder)/\(place.manifest)"
      if let first = seen[place.name] {
        log.add(
          "ODO007", at: SourceSpan(file: file, line: 1),
          "module '\(place.name)' is already in '\(first.folder)'")
        continue
      }
      guard let bytes = RegularFile.bytes(at: file) else {
        log.add("ODO009", file: file, "the manifest cannot be read")
        continue
      }
      seen[place.name] = place
      guard let manifest = OdooManifestReader.read(bytes, of: file, into: log) else { continue }
      guard manifest.isInstallable else {
        log.add("ODO008", file: file, "module '\(place.name)' cannot be installed")
        continue
      }
      modules.append(
        module(place, manifest, file, isInOdoosOwnFolder: ownFolders.contains(place.parent), log))
    }
    return modules
  }

  private static func module(
    _ place: AddonsWalk.Place, _ manifest: OdooManifest, _ file: String, isInOdoosOwnFolder: Bool,
    _ log: FindingLog
  ) -> OdooModule {
    if manifest.authors.isEmpty, !isInOdoosOwnFolder {
      log.add("ODO014", file: file, "module '\(place.name)' names no author")
    }
    var manifest = manifest
    for (index, dependency) in manifest.depends.enumerated() where dependency.name == place.name {
      log.add(
        "ODO018", at: dependency.span, excerpt: dependency.excerpt,
        "module '\(place.name)' depends on itself", label: "its own name")
      manifest.depends.remove(at: index)
      break
    }
    return OdooModule(
      name: place.name, folder: place.folder, manifest: manifest,
      facts: AddonReader.facts(of: place.folder, manifest: manifest, into: log),
      kind: OdooModule.kind(
        authors: manifest.authors, hasPrice: manifest.hasPrice,
        isInOdoosOwnFolder: isInOdoosOwnFolder))
  }
}
