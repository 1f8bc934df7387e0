/// What a dependency of a kind means between two kinds of ends, by one public table.
///
/// A combination without an entry makes no sense and is refused where it is read.
public struct DependencyMeaning: Hashable, Sendable {
  /// The kind of the end that needs the other.
  public var from: AssetKind
  /// The kind of the end needed.
  public var to: AssetKind
  /// How it needs it.
  public var kind: DependencyKind
  /// What the plan makes of it.
  public var effect: Effect
  /// The meaning in a sentence.
  public var sentence: String

  /// What the plan makes of a dependency.
  public enum Effect: String, CaseIterable, Sendable, Codable {
    /// Porting of the one comes after porting of the other.
    case ordersPorting = "orders_porting"
    /// Porting of the module comes before the cutover.
    case portingBeforeCutover = "porting_before_cutover"
    /// One cutover comes after the other.
    case ordersCutovers = "orders_cutovers"
    /// Both cut over at one event.
    case joinsGroups = "joins_groups"
    /// Never in the same wave.
    case keepsApart = "keeps_apart"
    /// A bridge is paid while the ends are split.
    case bridges
  }

  /// The meaning of a combination, or nil where it makes no sense.
  public static func meaning(
    from: AssetKind, to: AssetKind, kind: DependencyKind
  ) -> DependencyMeaning? {
    table.first { $0.from == from && $0.to == to && $0.kind == kind }
  }

  /// All combinations that make sense.
  public static let table: [DependencyMeaning] = moduleMeanings + cutoverMeanings
}

extension DependencyMeaning {
  private static let cutting: [AssetKind] = [.plant, .database, .integration]

  private static let moduleMeanings: [DependencyMeaning] =
    [
      DependencyMeaning(
        from: .module, to: .module, kind: .requires, effect: .ordersPorting,
        sentence: "the module is ported after the module it requires"),
      DependencyMeaning(
        from: .module, to: .module, kind: .together, effect: .ordersPorting,
        sentence: "the two modules are ported as one piece of work"),
    ]
    + cutting.map { end in
      DependencyMeaning(
        from: end, to: .module, kind: .requires, effect: .portingBeforeCutover,
        sentence: "the module is ported before the \(end.rawValue) cuts over")
    }

  private static let cutoverMeanings: [DependencyMeaning] = cutting.flatMap { from in
    cutting.flatMap { to in
      [
        DependencyMeaning(
          from: from, to: to, kind: .requires, effect: .ordersCutovers,
          sentence: "the \(from.rawValue) cuts over no earlier than the \(to.rawValue)"),
        DependencyMeaning(
          from: from, to: to, kind: .together, effect: .joinsGroups,
          sentence: "the \(from.rawValue) and the \(to.rawValue) cut over at the same event"),
        DependencyMeaning(
          from: from, to: to, kind: .apart, effect: .keepsApart,
          sentence: "the \(from.rawValue) and the \(to.rawValue) are never in the same wave"),
        DependencyMeaning(
          from: from, to: to, kind: .talksTo, effect: .bridges,
          sentence: "a bridge is paid while the \(from.rawValue) and the \(to.rawValue) are split"),
      ]
    }
  }
}
