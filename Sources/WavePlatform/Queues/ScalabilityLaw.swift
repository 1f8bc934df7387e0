/// How throughput grows with parallel parts when they contend and must agree:
/// `X(N) = γN / (1 + α(N − 1) + βN(N − 1))`.
///
/// Source: Gunther's universal scalability law (1993).
public struct ScalabilityLaw: Hashable, Sendable {
  /// Throughput of one part, γ.
  public let single: Double
  /// The share of work that only one part can do at a time, α, 0…1.
  public let contention: Double
  /// The cost of every pair of parts agreeing, β.
  public let coherence: Double

  /// A law.
  public init(single: Double, contention: Double, coherence: Double) {
    self.single = single
    self.contention = contention
    self.coherence = coherence
  }

  /// The throughput of that many parts.
  public func throughput(_ parts: Double) -> Double {
    single * parts / (1 + contention * (parts - 1) + coherence * parts * (parts - 1))
  }

  /// The number of parts at which throughput is largest, `√((1 − α)/β)`; nil where it never falls.
  public var knee: Double? {
    coherence > 0 ? (max(0, 1 - contention) / coherence).squareRoot() : nil
  }
}
