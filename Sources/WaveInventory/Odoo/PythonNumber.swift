/// The value of a number as Python writes it.
enum PythonNumber {
  /// The value of digits without `_`: decimal, `0x`, `0o`, `0b`, a zero that once meant octal, a
  /// long number's `L`, an imaginary one's `j`; not a number where it is none of them.
  static func value(_ digits: [UInt8]) -> Double {
    var text = String(decoding: digits, as: UTF8.self).lowercased()
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where text.hasPrefix(prefix) {
      return whole(text.dropFirst(2), radix: radix)
    }
    if let last = text.last, last == "l" || last == "j" { text.removeLast() }
    if text.count > 1, text.first == "0", text.allSatisfy(\.isNumber) {
      return whole(Substring(text), radix: text.contains { $0 > "7" } ? 10 : 8)
    }
    return Double(text) ?? .nan
  }

  private static func whole(_ digits: Substring, radix: Int) -> Double {
    guard !digits.isEmpty else { return .nan }
    var value = 0.0
    for digit in digits {
      guard let place = digit.hexDigitValue, place < radix else { return .nan }
      value = value * Double(radix) + Double(place)
    }
    return value
  }
}
