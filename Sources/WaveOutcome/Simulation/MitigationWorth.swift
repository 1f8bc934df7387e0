public import WaveCore

/// What it is worth to lower a risk: the same trials with the probability before mitigation and
/// with the residual one.
public struct MitigationWorth: Hashable, Sendable, Codable {
  /// The first so many trials were played both ways.
  public var trials: Int
  /// The probability without mitigation.
  public var before: Double
  /// The probability with it.
  public var residual: Double
  /// What it saves of the cost at P80, its own cost not counted.
  public var saving: Money
  /// Days by which it brings the finish forward at P80.
  public var finishDays: Double
  /// What it costs.
  public var cost: Money

  /// A record with these values.
  public init(
    trials: Int, before: Double, residual: Double, saving: Money, finishDays: Double, cost: Money
  ) {
    (self.trials, self.before, self.residual) = (trials, before, residual)
    (self.saving, self.finishDays, self.cost) = (saving, finishDays, cost)
  }

  /// What is left of the saving once the mitigation is paid; negative where it does not pay.
  public var worth: Money { saving - cost }
}
