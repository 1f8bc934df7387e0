public import WaveCore

/// What the dependency graph can find wrong: one entry for each code.
public enum GraphFindings {
  /// A kind of finding with what it does to a plan and what to do about it.
  public struct Entry: Hashable, Sendable {
    /// The code.
    public var code: FindingCode
    /// How bad it is.
    public var severity: Severity
    /// The fact in general.
    public var title: String
    /// What it would do to the plan.
    public var why: String
    /// What to do.
    public var fix: String
  }

  /// All kinds of findings of the graph, by code.
  public static let catalog = [
    Entry(
      code: "GRA001", severity: .error, title: "modules require each other in a cycle",
      why: "none of them can be ported first, so no plant that uses them can be planned",
      fix: "remove the row that is wrong, or list the modules as one"),
    Entry(
      code: "GRA002", severity: .error, title: "something must come after itself",
      why: "a cycle of 'requires' with a lag leaves no order in which its members can cut over",
      fix: "remove one of the rows, clear its lag, or turn it into 'talks_to', which is bridged"),
    Entry(
      code: "GRA003", severity: .warning,
      title: "a cycle of 'requires' without a lag makes one cutover of several",
      why: "all members cut over at one event, which makes it larger, longer and riskier",
      fix: "accept it, or turn the row that is cheapest to bridge into 'talks_to'"),
    Entry(
      code: "GRA004", severity: .error, title: "what is to be kept apart cuts over together",
      why: "no plan can keep two assets in different waves that must share one cutover",
      fix: "remove the 'apart' row, or one of the rows that join the two"),
    Entry(
      code: "GRA005", severity: .warning, title: "the row joins or orders nothing",
      why: "a database that is split by plant is never switched, so the row changes no plan",
      fix: "name the plants that are meant instead of their database"),
    Entry(
      code: "GRA006", severity: .note, title: "an integration makes one cutover of several",
      why: "the plants it serves move at one event, which makes it larger, longer and riskier",
      fix: "say 'per_plant' or 'bridgeable' in its row if it can be split"),
  ]

  /// How many weeks of its life a bridge is compared by.
  public static let weeksCompared = 12

  /// What a bridge over a row would cost if it lived for `weeksCompared`.
  public static func bridgePrice(_ dependency: Dependency) -> Money {
    dependency.bridgeSetupCost.value + dependency.bridgeCostPerWeek.value * weeksCompared
  }
}
