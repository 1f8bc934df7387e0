/// Finds the first byte that does not belong to well-formed UTF-8 (RFC 3629).
enum UTF8Validation {
  /// The place of the first ill-formed byte, or nil where all bytes are well-formed.
  ///
  /// - Complexity: O(*n*); runs of ASCII are skipped byte by byte without decoding.
  static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var place = 0
    while place < bytes.count {
      if bytes[place] < 0x80 {
        place += 1
        continue
      }
      guard let length = sequenceLength(at: place, in: bytes) else { return place }
      place += length
    }
    return nil
  }

  private static func sequenceLength(at place: Int, in bytes: [UInt8]) -> Int? {
    let lead = bytes[place]
    let (length, secondRange): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0xC2...0xDF: (length, secondRange) = (2, 0x80...0xBF)
    case 0xE0: (length, secondRange) = (3, 0xA0...0xBF)
    case 0xED: (length, secondRange) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, secondRange) = (3, 0x80...0xBF)
    case 0xF0: (length, secondRange) = (4, 0x90...0xBF)
    case 0xF4: (length, secondRange) = (4, 0x80...0x8F)
    case 0xF1...0xF3: (length, secondRange) = (4, 0x80...0xBF)
    default: return nil
    }
    guard place + length <= bytes.count, secondRange.contains(bytes[place + 1]) else { return nil }
    for next in (place + 2)..<max(place + 2, place + length) where bytes[next] & 0xC0 != 0x80 {
      return nil
    }
    return length
  }
}
