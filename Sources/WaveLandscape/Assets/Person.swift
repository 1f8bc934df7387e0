public import WaveCore

/// Someone with a role in the programme.
public struct Person: Sendable {
  /// The person's identifier.
  public var id: Identifier
  /// The person's name.
  public var name: String
  /// What they may sign, in lower case.
  public var roles: [String]
  /// The team they belong to.
  public var team: Index<Team>?
  /// Their address.
  public var email: String?
  /// The person's row.
  public var row: SourceSpan

  /// A row of the table.
  public init(
    id: Identifier, name: String, roles: [String], team: Index<Team>?, email: String?,
    row:
      SourceSpan
  ) {
    self.id = id
    self.name = name
    self.roles = roles
    self.team = team
    self.email = email
    self.row = row
  }
}
