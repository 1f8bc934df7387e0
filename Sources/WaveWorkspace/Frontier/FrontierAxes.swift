public import WaveScenario

/// Two objectives: one to be made small, and one that it is traded against.
public struct FrontierAxes: Sendable {
  /// What is made small.
  public let minimised: Objective
  /// What limits are set on, or, for risk, what is counted ever more.
  public let limited: Objective

  /// The axes of two objectives in either order; nil where they are the same.
  ///
  /// Limits are set on dates and numbers of waves where one of the two is that; of cost and risk,
  /// risk is weighed against cost.
  public init?(_ first: Objective, _ second: Objective) {
    guard first != second else { return nil }
    let limitable: [Objective] = [.finish, .waves, .risk]
    let other = limitable.first { $0 == first || $0 == second } ?? second
    let isDateOrWaves = second == .finish || second == .waves
    limited = isDateOrWaves ? second : other
    minimised = limited == first ? second : first
  }

  /// How far two limits lie apart at the least: a week, or a wave.
  var step: Int { limited == .finish ? 7 : 1 }
}
