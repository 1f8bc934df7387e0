import Foundation

/// A name in a folder, and what it stands for.
struct FolderEntry {
  /// The name.
  var name: String
  /// What it stands for.
  var kind: Kind

  /// What a name stands for; a link is not followed.
  enum Kind {
    case file, folder, link, other
  }

  /// The entries of a folder sorted by the bytes of their names, hidden ones left out; nil where it
  /// cannot be read.
  static func all(in folder: String) -> [FolderEntry]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer)) {
          String(cString: $0)
        }
      }
      guard !name.hasPrefix(".") else { continue }
      entries.append(
        FolderEntry(name: name, kind: kind(Int(entry.pointee.d_type), at: "\(folder)/\(name)")))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func kind(_ type: Int, at path: String) -> Kind {
    switch type {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      // Some file systems do not say; only then is the entry itself asked.
      var status = stat()
      guard lstat(path, &status) == 0 else { return .other }
      switch status.st_mode & S_IFMT {
      case S_IFREG: return .file
      case S_IFDIR: return .folder
      case S_IFLNK: return .link
      default: return .other
      }
    default: return .other
    }
  }
}

/// Which file or folder of the machine a path leads to, whatever links lie between.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// Whether it is a folder.
  let isFolder: Bool

  /// What a path leads to; nil where it leads nowhere.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    isFolder = status.st_mode & S_IFMT == S_IFDIR
  }
}
