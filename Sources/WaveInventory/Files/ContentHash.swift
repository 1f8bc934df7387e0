import Crypto

/// The SHA-256 of a set of named files: equal bytes under equal names give the same hash.
public struct ContentHash: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The hash as 64 hexadecimal digits in lower case.
  public let hexadecimal: String

  /// The hash with those 64 hexadecimal digits, or nil for any other text.
  public init?(hexadecimal: String) {
    let digits = Array("0123456789abcdef".utf8)
    guard hexadecimal.utf8.count == 64, hexadecimal.utf8.allSatisfy(digits.contains) else {
      return nil
    }
    self.hexadecimal = hexadecimal
  }

  /// The hash of files by name, whatever order they come in.
  ///
  /// Each file is hashed as the length of its name, the name, the length of its bytes, the bytes;
  /// lengths are eight bytes, lowest first, so that no byte can move from one file to the next.
  public init(of files: [String: [UInt8]]) {
    var hasher = SHA256()
    for (name, bytes) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      hasher.update(data: Self.lengthBytes(name.utf8.count))
      hasher.update(data: Array(name.utf8))
      hasher.update(data: Self.lengthBytes(bytes.count))
      hasher.update(data: bytes)
    }
    hexadecimal = Self.text(hasher.finalize())
  }

  /// The first twelve digits, enough to name a snapshot on a screen.
  public var short: String { String(hexadecimal.prefix(12)) }

  /// All digits.
  public var description: String { hexadecimal }

  /// Whether the left hash comes first as text.
  public static func < (left: ContentHash, right: ContentHash) -> Bool {
    left.hexadecimal < right.hexadecimal
  }
}

extension ContentHash {
  private static func lengthBytes(_ count: Int) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: count &>> ($0 * 8)) }
  }

  private static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(text)
  }
}
