public import WaveCore

/// The contingency at P80, given to the waves whose lateness moves the cost.
///
/// What is set aside belongs to the plan as a whole; the split says where its uncertainty comes
/// from. Each wave gets the part of the variance of cost that goes with what is new in its own
/// lateness, once the lateness of all earlier waves is known: what a wave hands on to later ones
/// is its own. The rest goes with no wave's date: prices, efforts, outages, the money of risks.
public struct ContingencySplit: Hashable, Sendable, Codable {
  /// What a wave is given.
  public struct Part: Hashable, Sendable, Codable {
    /// The wave's number.
    public var wave: Int
    /// Its share of the variance of cost, 0…1.
    public var share: Double
    /// Its part of the contingency.
    public var amount: Money

    /// A record with these values.
    public init(wave: Int, share: Double, amount: Money) {
      (self.wave, self.share, self.amount) = (wave, share, amount)
    }
  }

  /// The waves' parts, in the order of waves.
  public var waves: [Part]
  /// The part that goes with no wave's date; with the waves' parts it adds up to the contingency.
  public var rest: Money

  /// A record with these values.
  public init(waves: [Part], rest: Money) { (self.waves, self.rest) = (waves, rest) }
}
