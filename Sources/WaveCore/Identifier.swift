/// The name by which the user's rows call a thing; unique over all tables of an inventory.
public struct Identifier: Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The text as written, trimmed.
  public let text: String

  /// The identifier with that text.
  public init(_ text: some StringProtocol) { self.text = String(text) }

  /// The identifier with that text.
  public init(stringLiteral text: String) { self.text = text }

  /// Whether the left identifier comes first, by its UTF-8 bytes.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// The text.
  public var description: String { text }
}

extension Identifier: Codable, CodingKeyRepresentable {
  /// Reads the text.
  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// The text as a key.
  public var codingKey: any CodingKey { TextKey(stringValue: text) }

  /// Reads the identifier from a key.
  public init?(codingKey: some CodingKey) { text = codingKey.stringValue }

  private struct TextKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
