public import WaveCore

/// What is known of an activity's length and effort before it is done.
///
/// The plan gives an activity the length that it keeps with the scenario's confidence, and prices
/// the effort that is expected; the simulation draws both from here.
public struct ActivityEstimate: Hashable, Sendable {
  /// Its length where all goes as usual, in days of its span.
  public var likelyDays: Int
  /// Its effort where all goes as usual.
  public var likelyEffort: Effort
  /// Length and effort relative to the likely ones: one draw for both.
  public var spread: ThreePointEstimate

  /// An estimate around a likely length and effort.
  public init(likelyDays: Int, likelyEffort: Effort, spread: ThreePointEstimate) {
    self.likelyDays = likelyDays
    self.likelyEffort = likelyEffort
    self.spread = spread
  }

  /// The fewest whole days that suffice with that probability, but never fewer than the likely
  /// ones: a plan gains nothing by hoping.
  ///
  /// - Parameter confidence: a probability, 0…1; nil for the likely days.
  public func days(confidence: Double?) -> Int {
    guard let confidence, likelyDays > 0 else { return max(0, likelyDays) }
    let days = Double(likelyDays) * spread.quantile(confidence)
    // Less than a thousandth of a day over a whole number of days is not another day.
    return max(likelyDays, Int((days - 0.001).rounded(.up)))
  }

  /// The effort to be expected.
  public var expectedEffort: Effort {
    Effort(personMinutes: roundHalfEven(Double(likelyEffort.personMinutes) * spread.mean))
  }
}
