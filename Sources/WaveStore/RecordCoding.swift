import Foundation

/// The one way records become bytes: JSON with sorted keys, so that equal records are equal bytes.
public enum RecordCoding {
  /// A record's bytes.
  ///
  /// - Throws: `EncodingError` where a number is not finite.
  public static func bytes(of record: some Encodable, pretty: Bool = false) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return [UInt8](try encoder.encode(record))
  }

  /// The record that bytes stand for.
  ///
  /// - Throws: `DecodingError` where the bytes are not such a record.
  public static func record<Record: Decodable>(_ type: Record.Type, from bytes: [UInt8]) throws
    -> Record
  {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}
