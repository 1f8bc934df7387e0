/// Why files could not be read from disk.
public enum InventoryFilesFailure: Error, Hashable, Sendable {
  /// Nothing is there.
  case missing(String)
  /// The path names a file.
  case notAFolder(String)
  /// It is there and cannot be read.
  case unreadable(String)
}
