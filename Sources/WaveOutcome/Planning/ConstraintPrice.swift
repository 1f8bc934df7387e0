public import WaveCore
public import WaveScenario

/// What one step more of something scarce would save, measured by planning anew.
public struct ConstraintPrice: Hashable, Sendable, Codable {
  /// The step, as an instruction: `give team T_INT one more person`.
  public var text: String
  /// The rule that is loosened.
  public var rule: HardRule
  /// The row that states it.
  public var row: SourceSpan
  /// What there is: `3 people`.
  public var has: String
  /// What there would be: `4 people`.
  public var would: String
  /// What the plan would cost less.
  public var saving: Money
  /// How many days earlier its last slot would be; negative for later.
  public var daysEarlier: Int
  /// How many waves fewer it would have; negative for more.
  public var wavesFewer: Int

  /// A record with these values.
  public init(
    text: String, rule: HardRule, row: SourceSpan, has: String, would: String, saving: Money,
    daysEarlier: Int, wavesFewer: Int
  ) {
    self.text = text
    self.rule = rule
    self.row = row
    self.has = has
    self.would = would
    self.saving = saving
    self.daysEarlier = daysEarlier
    self.wavesFewer = wavesFewer
  }
}
