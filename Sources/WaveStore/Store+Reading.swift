import Foundation
import GRDB

extension Store {
  /// The store in a file that exists, for reading alone: nothing in its folder is made or changed.
  ///
  /// Without a write-ahead log beside it the file is read as one that nobody changes meanwhile;
  /// otherwise SQLite must be able to read the log, and its index too.
  ///
  /// - Throws: `StoreFailure.otherLayout` where another version laid it out, `.hiddenLog` where its
  ///   log cannot be read; an error of SQLite where the file cannot be read or is no database.
  public static func readOnly(
    at path: String, digest: @escaping @Sendable ([UInt8]) -> String
  ) throws -> Store {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.label = "waveplan"
    let database: DatabaseQueue
    if hasLog(path) {
      do {
        database = try DatabaseQueue(path: path, configuration: configuration)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
        throw StoreFailure.hiddenLog(path + "-wal")
      }
    } else {
      let address = URL(filePath: path).absoluteString + "?immutable=1"
      database = try DatabaseQueue(path: address, configuration: configuration)
    }
    guard try database.read(StoreLayout.migrator.hasCompletedMigrations) else {
      throw StoreFailure.otherLayout(path)
    }
    return Store(reading: database, digest: digest)
  }

  /// Whether changes lie in a write-ahead log that the file itself does not have yet.
  private static func hasLog(_ path: String) -> Bool {
    let size = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
    return size ?? 0 > 0
  }
}
