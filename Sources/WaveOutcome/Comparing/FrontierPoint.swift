public import WaveCore

/// A plan that no other plan of its frontier beats in both objectives.
public struct FrontierPoint: Hashable, Sendable, Codable {
  /// Its number in the store; nil where it was not stored.
  public var number: Int?
  /// Its hash.
  public var hash: String
  /// What it costs.
  public var cost: Money
  /// The first day of its last cutover's slot.
  public var finish: CivilDate
  /// How many waves it has.
  public var waves: Int
  /// Its expected losses from downtime and rollbacks.
  public var risk: Money
  /// Under which limit it was found, in words.
  public var limit: String
  /// No plan under that limit costs less: proven; nil where cost was not made small.
  public var bound: Money?
  /// Whether no plan under that limit is better in what was made small: proven.
  public var isOptimal: Bool

  /// A record with these values.
  public init(
    number: Int?, hash: String, cost: Money, finish: CivilDate, waves: Int, risk: Money,
    limit: String, bound: Money?, isOptimal: Bool
  ) {
    self.number = number
    self.hash = hash
    self.cost = cost
    self.finish = finish
    self.waves = waves
    self.risk = risk
    self.limit = limit
    self.bound = bound
    self.isOptimal = isOptimal
  }
}
