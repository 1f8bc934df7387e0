/// Resolves the escapes of Python's texts.
enum PythonEscapes {
  /// The text of bytes between quotes; what is no escape stays as it is written.
  ///
  /// - Complexity: O(*n*).
  static func resolved(_ content: ArraySlice<UInt8>) -> String {
    guard content.contains(92) else { return String(decoding: content, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var place = content.startIndex
    while place < content.endIndex {
      guard content[place] == 92, place + 1 < content.endIndex else {
        result.append(content[place])
        place += 1
        continue
      }
      place = append(escapeAt: place, of: content, to: &result)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Resolves one escape, and returns the place behind it.
  private static func append(
    escapeAt place: Int, of content: ArraySlice<UInt8>, to result: inout [UInt8]
  ) -> Int {
    let letter = content[place + 1]
    if let byte = single[letter] {
      result.append(byte)
      return place + 2
    }
    switch letter {
    case 10: return place + 2
    case 13:
      return place + 2 < content.endIndex && content[place + 2] == 10 ? place + 3 : place + 2
    case 48...55:
      return append(digitsFrom: place + 1, upTo: 3, radix: 8, else: place, of: content, to: &result)
    case 120:
      return append(digits: 2, escapeAt: place, of: content, to: &result)
    case 117:
      return append(digits: 4, escapeAt: place, of: content, to: &result)
    case 85:
      return append(digits: 8, escapeAt: place, of: content, to: &result)
    default:
      result.append(92)
      return place + 1
    }
  }

  /// What a letter behind a backslash stands for.
  private static let single: [UInt8: UInt8] = [
    92: 92, 39: 39, 34: 34, 97: 7, 98: 8, 102: 12, 110: 10, 114: 13, 116: 9, 118: 11,
  ]

  /// Resolves an escape that needs all of its hexadecimal digits.
  private static func append(
    digits count: Int, escapeAt place: Int, of content: ArraySlice<UInt8>, to result: inout [UInt8]
  ) -> Int {
    let first = place + 2
    let isWhole =
      first + count <= content.endIndex
      && content[first..<first + count].allSatisfy { digit($0) != nil }
    guard isWhole else {
      result.append(92)
      return place + 1
    }
    return append(
      digitsFrom: first, upTo: count, radix: 16, else: place, of: content, to: &result)
  }

  private static func append(
    digitsFrom first: Int, upTo most: Int, radix: UInt32, else place: Int,
    of content: ArraySlice<UInt8>, to result: inout [UInt8]
  ) -> Int {
    var code: UInt32 = 0
    var end = first
    while end < content.endIndex, end - first < most, let value = digit(content[end]),
      value < radix
    {
      code = code &* radix &+ value
      end += 1
    }
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    result.append(contentsOf: Array(String(Character(scalar)).utf8))
    return end
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 48...57: UInt32(byte - 48)
    case 65...70: UInt32(byte - 55)
    case 97...102: UInt32(byte - 87)
    default: nil
    }
  }
}
