/// Sets of small numbers, one a row, as bits in one flat array.
struct BitRows: Sendable {
  /// How many words a row takes.
  let width: Int

  /// The words of all rows behind each other.
  var words: [UInt64]

  /// Empty rows over the numbers `0..<count`.
  init(rows: Int, count: Int) {
    width = max(1, (count + 63) / 64)
    words = Array(repeating: 0, count: rows * width)
  }

  /// Whether a row holds a number.
  func contains(_ number: Int, in row: Int) -> Bool {
    words[row * width + number >> 6] >> UInt64(number & 63) & 1 == 1
  }

  /// Puts a number into a row.
  mutating func insert(_ number: Int, into row: Int) {
    words[row * width + number >> 6] |= 1 << UInt64(number & 63)
  }

  /// Puts all numbers of a row into another row.
  mutating func formUnion(_ row: Int, into target: Int) {
    for word in 0..<width { words[target * width + word] |= words[row * width + word] }
  }

  /// Whether all numbers of a row are in another.
  func isSubset(_ row: Int, of other: Int) -> Bool {
    for word in 0..<width where words[row * width + word] & ~words[other * width + word] != 0 {
      return false
    }
    return true
  }

  /// The numbers of a row, ascending.
  func numbers(in row: Int) -> [Int] {
    (0..<width).flatMap { word -> [Int] in
      var rest = words[row * width + word]
      var found: [Int] = []
      while rest != 0 {
        found.append(word << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
      return found
    }
  }
}
