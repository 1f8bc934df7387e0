/// Why no plan exists: a small set of rows that conflict, as a numbered derivation.
public struct ConflictReport: Hashable, Sendable, Codable {
  /// The derivation; the last step is the contradiction.
  public var steps: [DerivationStep]
  /// The smallest changes that help, cheapest first, each re-solved.
  public var relaxations: [Relaxation]

  /// A record with these values.
  public init(
    steps: [DerivationStep], relaxations: [Relaxation]
  ) {
    self.steps = steps
    self.relaxations = relaxations
  }
}
