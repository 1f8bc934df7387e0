import Foundation
import WaveCore

/// A JSON value that is written in one way only: keys sorted, short parts on one line.
indirect enum JSONValue {
  case null
  case boolean(Bool)
  case integer(Int)
  case real(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// What a record encodes to, with keys in `snake_case` and rows as `file:line:column`.
  ///
  /// - Throws: `EncodingError` where the record cannot be encoded.
  init(encoding record: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "infinity", negativeInfinity: "-infinity", nan: "undefined")
    self = try JSONDecoder().decode(JSONValue.self, from: encoder.encode(record))
  }

  /// The text of an optional, or null.
  static func text(_ optional: String?) -> JSONValue { optional.map { .text($0) } ?? .null }
}

extension JSONValue: Decodable {
  /// Reads any JSON value.
  ///
  /// - Throws: `DecodingError` where the input is no JSON value.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .real(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      let members = try container.decode([String: JSONValue].self)
      self = JSONValue.row(members) ?? .object(members)
    }
  }

  /// A source span as the text `plants.csv:7:3`, which takes a fifth of the room.
  private static func row(_ members: [String: JSONValue]) -> JSONValue? {
    guard case .text(let file) = members["file"], case .integer(let line) = members["line"],
      case .integer(let column) = members["column"], case .integer(let length) = members["length"]
    else { return nil }
    var span = SourceSpan(file: file, line: line, column: column, length: length)
    if case .text(let sheet) = members["sheet"] { span.sheet = sheet }
    return .text(span.short)
  }
}

extension JSONValue {
  /// The value as text, two blanks for each level.
  func written(indent: String = "") -> String {
    let line = compact
    if line.utf8.count + indent.utf8.count <= Self.longestLine || isScalar { return line }
    let inner = indent + "  "
    switch self {
    case .list(let items):
      let lines = items.map { inner + $0.written(indent: inner) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let members):
      let lines = members.sorted { $0.key < $1.key }.map { key, value in
        inner + Self.quoted(key) + ": " + value.written(indent: inner)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    default: return line
    }
  }

  /// A record of a few members stands on one line, so that a difference shows as one line.
  private static let longestLine = 320

  private var isScalar: Bool {
    switch self {
    case .list(let items): items.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }

  private var compact: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .real(let value):
      value.isFinite ? DecimalFigure.text(value, decimals: 6, keepsZeros: false) : "null"
    case .text(let value): Self.quoted(value)
    case .list(let items): "[" + items.map(\.compact).joined(separator: ", ") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { Self.quoted($0.key) + ": " + $0.value.compact }
        .joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 32:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
