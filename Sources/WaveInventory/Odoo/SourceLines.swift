/// Counts lines as vendors of Odoo hosting and support count them.
enum SourceLines {
  /// How many lines hold anything but blanks.
  ///
  /// - Complexity: O(*n*).
  static func filled(in bytes: [UInt8]) -> Int {
    var count = 0
    var isFilled = false
    for byte in bytes {
      if byte == 10 || byte == 13 {
        if isFilled { count += 1 }
        isFilled = false
      } else if byte != 32, byte != 9, byte != 12 {
        isFilled = true
      }
    }
    return isFilled ? count + 1 : count
  }
}
