import WaveCore

/// How much failure and overrun are left after a number of earlier cutovers.
///
/// `0.87^log2(n + 1)`: the 87 % learning curve, an inferred default, as `WaveCost` prices it.
enum Experience {
  /// The share left at each doubling of experience.
  static let shareAtDoubling = 0.87

  /// The share left by the number of earlier cutovers, from none to twice `count` and 64 more, so
  /// that a group's own tries count too.
  static func factors(count: Int) -> [Double] {
    let slope = DeterministicMath.log(shareAtDoubling) / DeterministicMath.log(2)
    return (0...(2 * count + 64)).map { DeterministicMath.pow(Double($0 + 1), slope) }
  }
}
