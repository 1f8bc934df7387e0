/// A set of files kept as they were, named by the hash of their names and bytes.
public struct Snapshot: Hashable, Sendable {
  /// What a snapshot holds.
  public enum Kind: String, Sendable {
    /// The files of an inventory.
    case inventory
    /// A scenario file and those it extends.
    case scenario
  }

  /// The hash of names and bytes, in lower-case hexadecimal.
  public var hash: String
  /// What it holds.
  public var kind: Kind
  /// What people call it.
  public var name: String
  /// The bytes by path, relative to the inventory's folder.
  public var files: [String: [UInt8]]

  /// A set of files.
  public init(hash: String, kind: Kind, name: String, files: [String: [UInt8]]) {
    self.hash = hash
    self.kind = kind
    self.name = name
    self.files = files
  }
}

/// What a store knows of a snapshot without reading its files.
public struct SnapshotSummary: Hashable, Sendable {
  /// The number by which people call it.
  public var number: Int
  /// The hash of names and bytes.
  public var hash: String
  /// What people call it.
  public var name: String
  /// How many files it has.
  public var files: Int
}
