import Foundation

/// A folder that results are written into.
public struct OutputFolder: Sendable {
  /// The folder's path.
  public let path: String

  /// The folder at a path, made where it is missing.
  ///
  /// - Throws: `WorkspaceFailure.unwritable` where it cannot be made.
  public init(path: String) throws(WorkspaceFailure) {
    self.path = path
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .unwritable("the folder '\(path)' cannot be made; name another")
    }
    guard FileManager.default.isWritableFile(atPath: path) else {
      throw .unwritable("the folder '\(path)' cannot be written to; name another")
    }
  }

  /// Makes the folder of a file.
  ///
  /// - Throws: `WorkspaceFailure.unwritable` where it cannot be made.
  static func make(forFileAt path: String) throws(WorkspaceFailure) {
    let folder = URL(filePath: path).deletingLastPathComponent().relativePath
    _ = try OutputFolder(path: folder)
  }

  /// Writes a file into the folder, whole or not at all.
  ///
  /// - Throws: `WorkspaceFailure.unwritable` where it cannot be written.
  public func write(_ bytes: [UInt8], to name: String) throws(WorkspaceFailure) {
    let file = URL(filePath: path).appending(path: name)
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file, options: .atomic)
    } catch {
      throw .unwritable("\(file.path): \(error.localizedDescription)")
    }
  }
}
