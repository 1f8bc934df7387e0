/// Reads what `ShardWriter` writes; whatever the bytes are, it takes no more memory than they do.
struct ShardReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  /// A reader at the beginning of bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  /// Whether everything was read.
  var isAtEnd: Bool { place == bytes.endIndex }

  /// The next word.
  mutating func word() throws(ShardFailure) -> UInt64 {
    try hold(8)
    var word: UInt64 = 0
    for shift in 0..<8 { word |= UInt64(bytes[place + shift]) << UInt64(8 * shift) }
    place += 8
    return word
  }

  /// The next word as a number below a limit.
  mutating func count(below limit: Int) throws(ShardFailure) -> Int {
    let word = try word()
    guard word < UInt64(limit) else { throw .malformed("it holds a number that is too large") }
    return Int(word)
  }

  /// A text.
  mutating func text() throws(ShardFailure) -> String {
    let length = try count(below: bytes.count + 1)
    try hold(length)
    defer { place += length }
    return String(decoding: bytes[place..<(place + length)], as: UTF8.self)
  }

  /// Numbers.
  mutating func numbers() throws(ShardFailure) -> [Int] {
    let count = try count(below: bytes.count + 1)
    try hold(8 * count)
    var numbers: [Int] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count { numbers.append(Int(Int64(bitPattern: try word()))) }
    return numbers
  }

  /// Numbers of half the size.
  mutating func halves() throws(ShardFailure) -> [Int32] {
    let count = try count(below: bytes.count + 1)
    try hold(4 * count)
    var numbers: [Int32] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count {
      var number: UInt32 = 0
      for shift in 0..<4 { number |= UInt32(bytes[place + shift]) << UInt32(8 * shift) }
      numbers.append(Int32(bitPattern: number))
      place += 4
    }
    return numbers
  }

  /// Lists of numbers.
  mutating func lists() throws(ShardFailure) -> [[Int]] {
    var lists: [[Int]] = []
    for _ in 0..<(try count(below: bytes.count + 1)) { lists.append(try numbers()) }
    return lists
  }

  /// Lists of numbers of half the size.
  mutating func listsOfHalves() throws(ShardFailure) -> [[Int32]] {
    var lists: [[Int32]] = []
    for _ in 0..<(try count(below: bytes.count + 1)) { lists.append(try halves()) }
    return lists
  }

  private func hold(_ length: Int) throws(ShardFailure) {
    guard length <= bytes.endIndex - place else { throw .malformed("it ends too early") }
  }
}
