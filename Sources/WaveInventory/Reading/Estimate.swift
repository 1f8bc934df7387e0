/// A better stand-in for a blank than the default book's own value, from other cells.
struct Estimate {
  /// The value in the unit of the book's entry.
  var value: Double
  /// What it follows from.
  var because: String

  /// An estimate with its reason.
  init(_ value: Double, _ because: String) {
    self.value = value
    self.because = because
  }
}
