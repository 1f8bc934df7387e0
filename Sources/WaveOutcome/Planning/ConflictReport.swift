/// Why no plan exists: a small set of rows that conflict, as a numbered derivation.
public struct ConflictReport: Hashable, Sendable, Codable {
  /// The derivation; the last step is the contradiction.
  public var steps: [DerivationStep]
  /// The smallest changes that help, cheapest first, each re-solved.
  public var relaxations: [Relaxation]
  /// The rows of the derivation, each taken out and planned anew.
  public var rows: [ConflictRow]
  /// How many changes were tried; those that are not listed did not help.
  public var changesTried: Int

  /// A record with these values.
  public init(
    steps: [DerivationStep], relaxations: [Relaxation], rows: [ConflictRow] = [],
    changesTried: Int? = nil
  ) {
    self.steps = steps
    self.relaxations = relaxations
    self.rows = rows
    self.changesTried = changesTried ?? relaxations.count
  }

  /// Whether a plan was found without each single row that can be taken out.
  public var isMinimal: Bool {
    let removable = rows.filter { $0.standing != .given }
    return !removable.isEmpty && removable.allSatisfy { $0.standing == .planned }
  }
}
