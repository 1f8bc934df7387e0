public import WaveCore
public import WaveLandscape

/// Something that could be done in several ways and is settled.
///
/// What an inventory and a scenario leave open has a rule of thumb: a database moves together, an
/// integration is re-pointed with its plant, rehearsals follow criticality, hosting follows the
/// recommendation. A decision takes the rule's place.
public struct Decision: Hashable, Sendable {
  /// The ways to do it.
  public enum Choice: Hashable, Sendable {
    /// Whether a database's plants move together or are extracted one by one.
    case split(DatabaseSplit)
    /// When an integration's counterpart is re-pointed.
    case repoint(Repoint)
    /// How often a group rehearses its cutover, 1…20.
    case rehearsals(Int)
    /// The pool in which a plant runs.
    case pool(Identifier)

    /// The key by which a scenario file states it.
    public var key: String {
      switch self {
      case .split: "split"
      case .repoint: "repoint"
      case .rehearsals: "rehearsals"
      case .pool: "pool"
      }
    }

    /// The value as a scenario file states it.
    public var value: String {
      switch self {
      case .split(let split): split.rawValue
      case .repoint(let side): side.rawValue
      case .rehearsals(let count): "\(count)"
      case .pool(let pool): pool.text
      }
    }
  }

  /// The database, integration or plant; for rehearsals any member of the group.
  public var asset: Identifier
  /// How it is done.
  public var choice: Choice
  /// Where it is decided.
  public var row: SourceSpan

  /// A decision.
  public init(asset: Identifier, choice: Choice, row: SourceSpan) {
    self.asset = asset
    self.choice = choice
    self.row = row
  }

  /// The decision in words: `DB_EU: split by_plant`.
  public var words: String { "\(asset): \(choice.key) \(choice.value)" }
}

extension Sequence<Decision> {
  /// The last decision of a kind about any of some assets; nil where there is none.
  ///
  /// - Parameter read: the value of a choice of the wanted kind, nil for other kinds.
  func value<Value>(of assets: Set<Identifier>, _ read: (Decision.Choice) -> Value?) -> Value? {
    var found: Value?
    for decision in self where assets.contains(decision.asset) {
      if let value = read(decision.choice) { found = value }
    }
    return found
  }
}
