public import WaveCore

/// What a lever on the target platform saves over the horizon.
public struct LeverSaving: Hashable, Sendable, Codable {
  /// The lever's name.
  public var lever: String
  /// Whether the scenario pulls it.
  public var isPulled: Bool
  /// What it saves over the horizon, after the levers before it.
  public var saving: Money
  /// How, in words with the numbers.
  public var text: String
  /// The price rows used.
  public var origins: [SourceSpan]

  /// A record with these values.
  public init(
    lever: String, isPulled: Bool, saving: Money, text: String, origins: [SourceSpan]
  ) {
    self.lever = lever
    self.isPulled = isPulled
    self.saving = saving
    self.text = text
    self.origins = origins
  }
}
