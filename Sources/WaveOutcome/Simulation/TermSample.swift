public import WaveCore

/// The simulated cost of one term.
public struct TermSample: Hashable, Sendable, Codable {
  /// The term.
  public var term: CostTerm
  /// As planned.
  public var planned: Money
  /// As simulated, in minor units.
  public var sample: Sample

  /// A record with these values.
  public init(
    term: CostTerm, planned: Money, sample: Sample
  ) {
    self.term = term
    self.planned = planned
    self.sample = sample
  }
}
