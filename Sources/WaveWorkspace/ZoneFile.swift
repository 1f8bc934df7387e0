import WaveCalendar
import WaveStore

/// The zone tables of a snapshot as one of its files, so that a plan can be made again from the
/// store when the machine's time zone database has changed.
enum ZoneFile {
  /// The file's name; no inventory has a file of that name.
  static let name = ".zones.json"

  /// The tables and the version of the database they were resolved by.
  private struct Record: Codable {
    var version: String
    var zones: [ZoneTable]
  }

  /// The tables as bytes.
  static func bytes(of zones: [String: ZoneTable], version: String) -> [UInt8] {
    let record = Record(version: version, zones: zones.values.sorted { $0.id < $1.id })
    return (try? RecordCoding.bytes(of: record)) ?? []
  }

  /// The tables that bytes stand for, by identifier; nil where they stand for none.
  static func zones(in bytes: [UInt8]) -> [String: ZoneTable]? {
    guard let record = try? RecordCoding.record(Record.self, from: bytes) else { return nil }
    return Dictionary(record.zones.map { ($0.id, $0) }) { first, _ in first }
  }
}
