public import GRDB

/// What waveplan remembers: snapshots, scenarios, plans, runs and an audit trail, in SQLite.
///
/// Snapshots, scenarios, plans and runs are immutable and named by the hash of their content, so
/// storing the same bytes twice changes nothing. The audit trail is only ever appended to.
public struct Store: Sendable {
  /// The database.
  let writer: any DatabaseWriter

  /// Whether nothing can be kept: the database was opened for reading alone.
  public let isReadOnly: Bool

  /// Turns bytes into the lower-case hexadecimal SHA-256 of them.
  let digest: @Sendable ([UInt8]) -> String

  /// A store over a database, brought up to the newest layout.
  ///
  /// - Throws: an error of SQLite where the database cannot be opened or brought up to date.
  public init(_ writer: any DatabaseWriter, digest: @escaping @Sendable ([UInt8]) -> String)
    throws
  {
    self.writer = writer
    self.digest = digest
    isReadOnly = false
    try StoreLayout.migrator.migrate(writer)
  }

  /// A store over a database that is only read, and has the newest layout.
  init(reading writer: any DatabaseWriter, digest: @escaping @Sendable ([UInt8]) -> String) {
    (self.writer, self.digest, isReadOnly) = (writer, digest, true)
  }

  /// The store in the file at a path, made where it is missing, in write-ahead mode.
  ///
  /// - Throws: an error of SQLite where the file cannot be opened or is no database.
  public static func file(
    at path: String, digest: @escaping @Sendable ([UInt8]) -> String
  ) throws -> Store {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.label = "waveplan"
    return try Store(DatabasePool(path: path, configuration: configuration), digest: digest)
  }

  /// An empty store in memory.
  public static func inMemory(
    digest: @escaping @Sendable ([UInt8]) -> String
  ) throws -> Store {
    try Store(DatabaseQueue(), digest: digest)
  }
}
