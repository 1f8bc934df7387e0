/// Raises a bound by charging for what its cheapest answers use too much of.
///
/// Subgradients with momentum, steps by the gap to a known solution; after some steps without a
/// better bound they get shorter and begin again from the best worths (Held, Wolfe and Crowder 1974;
/// Camerini, Fratta and Maffioli 1975).
public struct PriceAscent: Sendable {
  /// What a whole supply of each thing is worth now.
  public private(set) var worths: [Double]
  /// The worths with the best bound.
  private var best: [Double]
  private var direction: [Double]
  private var factor: Double
  private var stale = 0
  private let memory: Double
  private let patience: Int

  /// An ascent from some worths.
  ///
  /// - Parameters:
  ///   - factor: The share of the gap that the first steps go for.
  ///   - memory: The share of a step's direction that comes from the step before.
  ///   - patience: Steps without a better bound after which they get shorter.
  public init(from worths: [Double], factor: Double, memory: Double, patience: Int) {
    self.worths = worths
    best = worths
    direction = worths.map { _ in 0 }
    self.factor = factor
    self.memory = memory
    self.patience = patience
  }

  /// Takes note of the bound at the present worths.
  public mutating func note(isBetter: Bool) {
    stale = isBetter ? 0 : stale + 1
    if isBetter { best = worths }
    guard stale >= patience else { return }
    (factor, stale, worths) = (factor / 2, 0, best)
    for place in direction.indices { direction[place] = 0 }
  }

  /// One step, for an excess of each thing as a share of its supply, and the gap that is left;
  /// false where nothing is overused.
  public mutating func step(_ excess: [Double], gap: Double) -> Bool {
    var norm = 0.0
    for place in worths.indices {
      direction[place] = memory * direction[place] + (1 - memory) * excess[place]
      if worths[place] > 0 || direction[place] > 0 { norm += direction[place] * direction[place] }
    }
    guard norm > 0 else { return false }
    let step = factor * gap / norm
    for place in worths.indices {
      worths[place] = max(0, worths[place] + step * direction[place])
    }
    return true
  }
}
