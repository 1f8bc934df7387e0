public import WaveCore

/// One of two plans that are compared.
public struct ComparedPlanSummary: Hashable, Sendable, Codable {
  /// Its number in the store; nil where it was not stored.
  public var number: Int?
  /// Its hash.
  public var hash: String
  /// Its scenario's name.
  public var scenario: String
  /// How many waves it has.
  public var waves: Int
  /// The first day of its last cutover's slot.
  public var finish: CivilDate
  /// What it costs.
  public var cost: Money
  /// How many hard rules it breaks.
  public var rulesBroken: Int

  /// A record with these values.
  public init(
    number: Int?, hash: String, scenario: String, waves: Int, finish: CivilDate, cost: Money,
    rulesBroken: Int
  ) {
    self.number = number
    self.hash = hash
    self.scenario = scenario
    self.waves = waves
    self.finish = finish
    self.cost = cost
    self.rulesBroken = rulesBroken
  }
}
