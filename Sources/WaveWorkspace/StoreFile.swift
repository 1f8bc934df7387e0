import Foundation

/// The file of a store, and whether it can be written.
struct StoreFile {
  /// The file's path.
  let path: String

  /// Whether there is a file.
  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// What cannot be written, file or folder; nil where all can.
  ///
  /// A missing folder is made. SQLite keeps a log beside the file, so the folder must be writable too.
  var obstacleToWriting: WorkspaceFailure? {
    let folder = URL(filePath: path).deletingLastPathComponent().relativePath
    if !exists {
      do {
        try OutputFolder.make(forFileAt: path)
        return nil
      } catch WorkspaceFailure.unwritable(let text) {
        return .store("there is none at \(path), and \(text)")
      } catch {
        return .store("there is none at \(path)")
      }
    }
    if !FileManager.default.isWritableFile(atPath: path) {
      return .store(
        "you may not write the file '\(path)'; what it keeps can be read, to keep more name another "
          + "--store")
    }
    if !FileManager.default.isWritableFile(atPath: folder) {
      return .store(
        "you may not write the folder '\(folder)' that it lies in; what it keeps can be read, to keep "
          + "more name another --store")
    }
    return nil
  }
}
