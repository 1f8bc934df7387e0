/// A file's text as UTF-8 bytes, with what had to be done to get there.
struct DecodedText {
  /// The text without byte order mark and NUL bytes.
  var bytes: [UInt8]

  /// How the file was written.
  var encoding: TextEncoding

  /// The line with the first byte that is not UTF-8, where Windows-1252 was taken.
  var firstForeignLine: Int?

  /// The line with the first NUL byte that was dropped.
  var firstNULLine: Int?

  /// The text of a file, or what the file is instead of text.
  init(_ file: [UInt8]) throws(ForeignFormat) {
    if let format = ForeignFormat(file) { throw format }
    (bytes, encoding) = Self.decode(file)
    if encoding == .utf8, let place = UTF8Validation.firstInvalid(in: bytes) {
      firstForeignLine = Self.line(of: place, in: bytes)
      bytes = Windows1252.utf8(bytes)
      encoding = .windows1252
    }
    if let place = bytes.firstIndex(of: 0) {
      firstNULLine = Self.line(of: place, in: bytes)
      bytes.removeAll { $0 == 0 }
    }
  }
}

/// How a text file was written.
enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16 = "UTF-16"
  case windows1252 = "Windows-1252"
}

extension DecodedText {
  private static func decode(_ file: [UInt8]) -> ([UInt8], TextEncoding) {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) { return (Array(file.dropFirst(3)), .utf8) }
    if file.starts(with: [0xFF, 0xFE]) {
      return (utf8(fromUTF16: file, at: 2, big: false), .utf16)
    }
    if file.starts(with: [0xFE, 0xFF]) { return (utf8(fromUTF16: file, at: 2, big: true), .utf16) }
    let sample = file.prefix(200)
    let zeros = sample.indices.filter { sample[$0] == 0 }
    guard sample.count >= 4, zeros.count * 5 >= sample.count * 2 else { return (file, .utf8) }
    if zeros.allSatisfy({ $0 % 2 == 1 }) {
      return (utf8(fromUTF16: file, at: 0, big: false), .utf16)
    }
    if zeros.allSatisfy({ $0 % 2 == 0 }) {
      return (utf8(fromUTF16: file, at: 0, big: true), .utf16)
    }
    return (file, .utf8)
  }

  private static func utf8(fromUTF16 file: [UInt8], at start: Int, big: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(file.count / 2)
    var place = start
    while place + 1 < file.count {
      let (first, second) = (UInt16(file[place]), UInt16(file[place + 1]))
      units.append(big ? first << 8 | second : second << 8 | first)
      place += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The line of a byte; NUL bytes, which are dropped, part no line end in two.
  private static func line(of place: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    var before: UInt8 = 0
    for byte in bytes[..<place] where byte != 0 {
      if byte == 13 || (byte == 10 && before != 13) { line += 1 }
      before = byte
    }
    return line
  }
}
