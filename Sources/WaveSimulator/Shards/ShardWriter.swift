import WaveCore

/// Writes whole numbers, lowest byte first.
struct ShardWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Writes a word.
  mutating func write(_ word: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }

  /// Writes a text as its length and its UTF-8.
  mutating func write(text: String) {
    write(UInt64(text.utf8.count))
    bytes += text.utf8
  }

  /// Writes numbers as how many there are and each of them.
  mutating func write(_ numbers: [Int]) {
    write(UInt64(numbers.count))
    for number in numbers { write(UInt64(bitPattern: Int64(number))) }
  }

  /// Writes numbers of half the size.
  mutating func write(_ numbers: [Int32]) {
    write(UInt64(numbers.count))
    for number in numbers {
      for shift in stride(from: Int32(0), to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
  }

  /// Writes lists as how many there are and each of them.
  mutating func write(_ lists: [[Int]]) {
    write(UInt64(lists.count))
    for list in lists { write(list) }
  }

  /// Writes lists of numbers of half the size.
  mutating func write(_ lists: [[Int32]]) {
    write(UInt64(lists.count))
    for list in lists { write(list) }
  }

  /// Eight bytes that change where any of the others does.
  ///
  /// It tells a damaged file, not a forged one.
  static func checksum(of bytes: [UInt8]) -> [UInt8] {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var writer = ShardWriter()
    writer.write(StableHash(value: sum).combining(bytes.count).value)
    return writer.bytes
  }
}
