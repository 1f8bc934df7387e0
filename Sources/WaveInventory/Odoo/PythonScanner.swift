/// A place in a Python text that moves on over what has no meaning, and over texts and numbers.
///
/// - Complexity: every byte is passed once, apart from a look ahead of three bytes.
struct PythonScanner {
  /// The text as UTF-8.
  let bytes: [UInt8]

  /// The next byte.
  var place = 0

  /// A scanner at the beginning of a text; a byte order mark is passed.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The byte at a distance from the place; 0 beyond the end.
  func peek(_ distance: Int = 0) -> UInt8 {
    place + distance < bytes.count ? bytes[place + distance] : 0
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { place >= bytes.count }

  /// Passes blanks, line ends, comments and joined lines.
  mutating func skipBlanks() {
    while place < bytes.count {
      switch bytes[place] {
      case 32, 9, 10, 12, 13: place += 1
      case 35:
        while place < bytes.count, bytes[place] != 10, bytes[place] != 13 { place += 1 }
      case 92 where peek(1) == 10 || peek(1) == 13: place += 2
      default: return
      }
    }
  }

  /// Takes the next byte where it is the one asked for.
  mutating func take(_ byte: UInt8) -> Bool {
    guard !isAtEnd, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  /// Takes a name; empty where none begins here.
  mutating func name() -> String {
    let start = place
    while place < bytes.count, Self.belongsToName(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// Whether a byte can stand in a name or number.
  static func belongsToName(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == 95 || byte >= 0x80 || (97...122).contains(byte | 32)
  }

  /// Whether a byte is a digit.
  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// Whether a quote begins here, letters such as `u` or `rb` before it included.
  var isAtText: Bool {
    let length = prefixLength
    return Self.isQuote(peek(length))
  }

  /// Takes a text from its letters to its closing quote.
  ///
  /// - Returns: the bytes between the quotes, whether escapes hold in them, and whether the text
  ///   is built when it is run, as with the letter `f`.
  /// - Throws: `PythonFault` where the text never closes.
  mutating func quoted() throws(PythonFault) -> (content: Range<Int>, isRaw: Bool, isBuilt: Bool) {
    let start = place
    let letters = bytes[place..<place + prefixLength].map { $0 | 32 }
    place += letters.count
    let quote = peek()
    let isTriple = peek(1) == quote && peek(2) == quote
    place += isTriple ? 3 : 1
    let first = place
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 92 {
        place += peek(1) == 13 && peek(2) == 10 ? 3 : 2
      } else if !isTriple, byte == 10 || byte == 13 {
        break
      } else if byte == quote, !isTriple || (peek(1) == quote && peek(2) == quote) {
        let content = first..<place
        place += isTriple ? 3 : 1
        return (content, letters.contains(114), letters.contains(102) || letters.contains(116))
      } else {
        place += 1
      }
    }
    place = min(place, bytes.count)
    throw PythonFault(
      isComputation: false, range: start..<min(first, bytes.count),
      headline: "a quote is never closed",
      label: "it opens here", fix: "close the text with the quote it opened with")
  }

  /// Passes an expression up to a comma or closing bracket that belongs to what is around it.
  ///
  /// - Parameter stopsAtColon: whether a colon ends it too, as behind a key.
  mutating func skipExpression(stopsAtColon: Bool) {
    var depth = 0
    while place < bytes.count {
      if isAtText {
        if (try? quoted()) == nil { return }
        continue
      }
      switch bytes[place] {
      case 35: skipBlanks()
      case 40, 91, 123:
        depth += 1
        place += 1
      case 41, 93, 125:
        guard depth > 0 else { return }
        depth -= 1
        place += 1
      case 44 where depth == 0: return
      case 58 where depth == 0 && stopsAtColon: return
      default:
        if Self.belongsToName(bytes[place]) { _ = passName() } else { place += 1 }
      }
    }
  }
}

extension PythonScanner {
  private static func isQuote(_ byte: UInt8) -> Bool { byte == 34 || byte == 39 }

  /// How many letters stand before a quote: at most two of b, f, r, t, u.
  private var prefixLength: Int {
    var length = 0
    while length < 2, [98, 102, 114, 116, 117].contains(peek(length) | 32), peek(length) > 64 {
      length += 1
    }
    if length == 2, !Self.isQuote(peek(2)) { length = Self.isQuote(peek(1)) ? 1 : 2 }
    return Self.isQuote(peek(length)) ? length : 0
  }

  private mutating func passName() -> Int {
    while place < bytes.count, Self.belongsToName(bytes[place]) { place += 1 }
    return place
  }
}
