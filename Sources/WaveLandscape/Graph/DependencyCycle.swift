public import WaveCore

/// A way through the dependencies that ends where it began.
public struct DependencyCycle: Hashable, Sendable {
  /// The steps, each from where the one before it led.
  public var steps: [Step]
  /// Everything that lies on this or another cycle with it, by identifier.
  public var members: [Identifier]

  /// One step of a cycle.
  public struct Step: Hashable, Sendable {
    /// How a step leads on.
    public enum Kind: Hashable, Sendable {
      /// A row of `requires`.
      case requires
      /// The two cut over at one event anyway.
      case movesWith
    }

    /// Where it begins.
    public var from: Identifier
    /// Where it leads.
    public var to: Identifier
    /// How.
    public var kind: Kind
    /// The row that says so.
    public var row: SourceSpan
  }

  /// The rows of the steps, in their order.
  public var rows: [SourceSpan] { steps.map(\.row) }

  /// The path in words: `P01 requires P02 (dependencies.csv:3), P02 requires P01 (…)`.
  public var path: String {
    steps.map { step in
      let verb = step.kind == .requires ? "requires" : "moves with"
      return "\(step.from) \(verb) \(step.to) (\(step.row.row))"
    }.joined(separator: ", ")
  }
}
