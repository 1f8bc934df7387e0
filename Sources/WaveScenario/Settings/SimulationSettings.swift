public import WaveCore

/// How the plan is played.
public struct SimulationSettings: Sendable {
  /// What a slipped group does.
  public enum Slip: String, CaseIterable, Sendable, Codable {
    /// It takes its next allowed window alone.
    case nextWindow = "next_window"
    /// Its whole wave waits with it.
    case wholeWave = "whole_wave"
    /// It joins a later wave of its lane; behind the last one it takes its next allowed window.
    case laterWave = "later_wave"
  }

  /// How many trials.
  public var trials = 10_000
  /// The seed of all random numbers.
  public var seed: UInt64 = 1
  /// What a slipped group does.
  public var slip = Slip.nextWindow
  /// How long before its slot a cutover is decided on: where something is late then that was to be
  /// done by that day, the slot is given up, whether or not it could still be made.
  public var decisionLead = Minutes.zero

  /// The default settings.
  public init() {}
}
