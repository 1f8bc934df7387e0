import WaveCore

/// Walks folders for Odoo modules: folders that hold a manifest, and are not searched further.
///
/// Links are followed after all folders proper, so that a module reached by both has its own path;
/// no folder is entered twice, which ends circles of links.
struct AddonsWalk {
  /// The modules' places in the order found.
  private(set) var places: [Place] = []

  private let log: FindingLog
  private var entered: Set<FileIdentity> = []
  private var modules: Set<FileIdentity> = []
  private var isReached = false

  /// Where a module lies.
  struct Place {
    /// Its name: that of its folder.
    var name: String
    /// Its folder, as the user named it.
    var folder: String
    /// The folder around it.
    var parent: String
    /// The name of its manifest.
    var manifest: String
  }

  /// Folders beside modules that never hold any.
  private static let passed: Set<String> = ["node_modules", "__pycache__"]

  /// Modules that their makers left behind.
  private static let unported = "__unported__"

  /// The deepest folder below a root that is searched.
  private static let depthLimit = 32

  /// A walk that has not begun.
  init(log: FindingLog) { self.log = log }

  /// Walks a folder and all below it.
  ///
  /// - Returns: whether a module is there, be it one that was reached before.
  mutating func enter(root: String) -> Bool {
    isReached = false
    var links: [(path: String, name: String, depth: Int)] = []
    let name = root.split(separator: "/").last.map(String.init) ?? root
    enter(root, name, depth: 0, &links)
    var next = 0
    while next < links.count {
      let link = links[next]
      next += 1
      guard FileIdentity(path: link.path)?.isFolder == true else { continue }
      enter(link.path, link.name, depth: link.depth, &links)
    }
    return isReached
  }

  private mutating func enter(
    _ folder: String, _ name: String, depth: Int,
    _ links: inout [(path: String, name: String, depth: Int)]
  ) {
    guard let identity = FileIdentity(path: folder) else { return }
    guard entered.insert(identity).inserted else {
      isReached = isReached || depth == 0 || modules.contains(identity)
      return
    }
    guard let entries = FolderEntry.all(in: folder) else {
      log.add("ODO009", file: folder, "the folder cannot be read")
      return
    }
    if let manifest = Self.manifest(among: entries) {
      isReached = true
      modules.insert(identity)
      add(name, folder, manifest)
      return
    }
    guard depth < Self.depthLimit else {
      log.add("ODO009", file: folder, "the folder lies more than \(Self.depthLimit) deep")
      return
    }
    for entry in entries where !Self.passed.contains(entry.name) {
      let path = "\(folder)/\(entry.name)"
      switch entry.kind {
      case .folder where entry.name == Self.unported:
        log.add("ODO017", file: path, "the folder '\(Self.unported)' was skipped")
      case .folder: enter(path, entry.name, depth: depth + 1, &links)
      case .link: links.append((path, entry.name, depth + 1))
      default: break
      }
    }
  }

  private mutating func add(_ name: String, _ folder: String, _ manifest: String) {
    guard Self.isModuleName(name) else {
      log.add("ODO015", file: "\(folder)/\(manifest)", "'\(name)' is no name of a module")
      return
    }
    places.append(
      Place(
        name: name, folder: folder, parent: String(folder.dropLast(name.count + 1)),
        manifest: manifest))
  }

  private static func manifest(among entries: [FolderEntry]) -> String? {
    OdooManifestReader.fileNames.first { wanted in
      entries.contains { $0.name == wanted && $0.kind != .folder }
    }
  }

  /// Whether Python can import a folder by its name.
  private static func isModuleName(_ name: String) -> Bool {
    guard let first = name.utf8.first, !PythonScanner.isDigit(first) else { return false }
    return name.utf8.allSatisfy { PythonScanner.isDigit($0) || $0 == 95 || isLetter($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) }
}
