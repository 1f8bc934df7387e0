import WaveCore

/// Reads the files of one Odoo module's folder.
struct AddonReader {
  private let root: String
  private let demoFiles: Set<String>
  private let log: FindingLog
  private var facts = AddonFacts()
  private var entered: Set<FileIdentity> = []

  /// What a module's folder holds; what cannot be read is logged.
  ///
  /// Links are followed, each folder once.
  static func facts(of folder: String, manifest: OdooManifest, into log: FindingLog) -> AddonFacts {
    var reader = AddonReader(root: folder, demoFiles: manifest.demoFiles, log: log)
    reader.enter("", Purpose.code)
    return reader.facts
  }

  private init(root: String, demoFiles: Set<String>, log: FindingLog) {
    self.root = root
    self.demoFiles = demoFiles
    self.log = log
  }

  /// What the files of a folder are for.
  private enum Purpose {
    case code, tests, migrations(version: String?)
  }

  private mutating func enter(_ path: String, _ purpose: Purpose) {
    let folder = path.isEmpty ? root : "\(root)/\(path)"
    if let identity = FileIdentity(path: folder), !entered.insert(identity).inserted { return }
    guard let entries = FolderEntry.all(in: folder) else {
      log.add("ODO009", file: folder, "the folder cannot be read")
      return
    }
    for entry in entries {
      let inner = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
      switch entry.kind {
      case .folder: enterFolder(inner, entry.name, purpose)
      case .file: readFile(inner, entry.name, purpose)
      case .link:
        let isFolder = FileIdentity(path: "\(root)/\(inner)")?.isFolder ?? false
        if isFolder {
          enterFolder(inner, entry.name, purpose)
        } else {
          readFile(inner, entry.name, purpose)
        }
      case .other: break
      }
    }
  }

  private mutating func enterFolder(_ path: String, _ name: String, _ purpose: Purpose) {
    switch purpose {
    case .migrations(nil):
      enter(path, .migrations(version: name))
    case .code:
      switch name {
      case "tests": enter(path, .tests)
      case "migrations" where path == name, "upgrades" where path == name:
        enter(path, .migrations(version: nil))
      case "demo", "__pycache__", "node_modules", "i18n", "i18n_extra": break
      case "lib" where path == "static/lib": break
      default: enter(path, .code)
      }
    default: enter(path, purpose)
    }
  }

  private mutating func readFile(_ path: String, _ name: String, _ purpose: Purpose) {
    guard let kind = SourceKind(name) else { return }
    if case .migrations(let version) = purpose {
      guard kind == .python, name != "__init__.py" else { return }
      facts.migrationScripts += 1
      if let version { facts.migrations.insert(version) }
      return
    }
    guard !OdooManifestReader.fileNames.contains(path), !demoFiles.contains(path) else { return }
    guard let bytes = RegularFile.bytes(at: "\(root)/\(path)") else {
      log.add("ODO009", file: "\(root)/\(path)", "the file cannot be read")
      return
    }
    count(bytes, kind, purpose)
  }

  private mutating func count(_ bytes: [UInt8], _ kind: SourceKind, _ purpose: Purpose) {
    let lines = SourceLines.filled(in: bytes)
    if case .tests = purpose {
      facts.testLines += lines
      if kind == .python { facts.tests += PythonModels(source: bytes).tests }
      return
    }
    switch kind {
    case .python:
      facts.pythonLines += lines
      facts.models.add(PythonModels(source: bytes))
    case .xml:
      facts.xmlLines += lines
      facts.scheduledJobs += XMLRecords.scheduledJobs(in: bytes)
    case .script: facts.scriptLines += lines
    case .style: facts.styleLines += lines
    }
  }
}

/// The kinds of files whose lines count.
private enum SourceKind {
  case python, xml, script, style

  init?(_ name: String) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...] {
    case "py": self = .python
    case "xml": self = .xml
    case "js": self = .script
    case "css", "scss": self = .style
    default: return nil
    }
  }
}
