public import WaveCore

/// A step of the foundation.
public struct FoundationStep: Hashable, Sendable {
  /// The step's identifier.
  public var id: Identifier
  /// Its effort.
  public var effort: Effort
  /// The team that does it, or a skill by which a team is found.
  public var team: Identifier
  /// Steps that come before it.
  public var after: [Identifier]
  /// Where it is written; nil for the shipped steps.
  public var row: SourceSpan?

  /// A step.
  public init(
    id: Identifier, effort: Effort, team: Identifier, after: [Identifier], row: SourceSpan? = nil
  ) {
    self.id = id
    self.effort = effort
    self.team = team
    self.after = after
    self.row = row
  }

  /// The shipped foundation: control before scale.
  ///
  /// Efforts are editable defaults, not constants.
  public static let standard = [
    FoundationStep(
      id: "governance", effort: Effort(days: 15), team: "programme", after: []),
    FoundationStep(
      id: "landing_zone", effort: Effort(days: 60), team: "platform", after: ["governance"]),
    FoundationStep(
      id: "pipelines", effort: Effort(days: 40), team: "platform", after: ["landing_zone"]),
    FoundationStep(
      id: "nonproduction", effort: Effort(days: 25), team: "platform", after: ["pipelines"]),
  ]
}
