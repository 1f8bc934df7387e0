/// How the plan is played.
public struct SimulationSettings: Sendable {
  /// What a slipped group does.
  public enum Slip: String, CaseIterable, Sendable, Codable {
    /// It takes its next allowed window alone.
    case nextWindow = "next_window"
    /// Its whole wave waits with it.
    case wholeWave = "whole_wave"
  }

  /// How many trials.
  public var trials = 10_000
  /// The seed of all random numbers.
  public var seed: UInt64 = 1
  /// What a slipped group does.
  public var slip = Slip.nextWindow

  /// The default settings.
  public init() {}
}
