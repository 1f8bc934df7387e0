import Foundation
import GRDB

/// Bytes as a database keeps them.
struct Blob: DatabaseValueConvertible, Sendable {
  var bytes: [UInt8]

  var databaseValue: DatabaseValue { Data(bytes).databaseValue }

  init(bytes: [UInt8]) { self.bytes = bytes }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Blob? {
    Data.fromDatabaseValue(value).map { Blob(bytes: [UInt8]($0)) }
  }
}
