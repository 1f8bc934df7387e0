import WaveCore
import WaveLandscape

/// What was rehearsed: how long the steps of an asset really took.
///
/// Every table names steps its own way, so a row is matched to a kind of step by the words in it:
/// `copy_database` is a transfer; `upgrade_16.0` and `version_step:15-16` are the version step that
/// ends at 16.
struct RehearsalBook: Sendable {
  private let actuals: [Key: [Timed]]

  /// A step of an asset.
  struct Key: Hashable, Sendable {
    /// The plant, database or integration.
    var asset: Identifier
    /// The kind of step.
    var kind: RunbookStep.Kind
    /// The major version a version step ends at.
    var version: Int?

    /// A step of an asset.
    init(asset: Identifier, kind: RunbookStep.Kind, version: Int?) {
      (self.asset, self.kind, self.version) = (asset, kind, version)
    }

    /// The step a row is about; nil where its words name none.
    init?(_ row: Rehearsal) {
      guard let kind = RehearsalBook.kind(row.step) else { return nil }
      self.init(
        asset: row.asset, kind: kind,
        version: kind == .versionStep ? RehearsalBook.version(row.step) : nil)
    }
  }

  /// A rehearsal that counts.
  struct Timed: Sendable {
    /// The row.
    var rehearsal: Rehearsal
    /// Which rehearsal of the asset it was, from 1.
    var number: Int
    /// What it counts, 0…1.
    var weight: Double
    /// What the estimate before all rehearsals of the asset counts, 0…1.
    var priorWeight: Double
  }

  /// What an earlier rehearsal counts of the one after it, and the estimate of the first one.
  ///
  /// A first trial may take many times as long as the last, so what was known before the last
  /// mending says less (a discount factor, West and Harrison, 1997; the half is inferred).
  static let discount = 0.5

  /// The book of these rows; rehearsals that failed or were not timed teach nothing.
  init(_ rows: Rows<Rehearsal>) {
    var dates: [Identifier: Set<CivilDate>] = [:]
    for row in rows { dates[row.asset, default: []].insert(row.date) }
    let numbers = rows.map { row in
      row.number ?? 1 + dates[row.asset, default: []].count { $0 < row.date }
    }
    var last: [Identifier: Int] = [:]
    for (row, number) in zip(rows, numbers) {
      last[row.asset] = max(last[row.asset] ?? 1, number)
    }
    var actuals: [Key: [Timed]] = [:]
    for (row, number) in zip(rows, numbers) where Self.teaches(row) {
      guard let key = Key(row) else { continue }
      let newest = last[row.asset] ?? number
      actuals[key, default: []].append(
        Timed(
          rehearsal: row, number: number, weight: Self.weight(age: newest - number),
          priorWeight: Self.weight(age: newest)))
    }
    self.actuals = actuals
  }

  private static func weight(age: Int) -> Double {
    (0..<min(40, max(0, age))).reduce(1.0) { weight, _ in weight * discount }
  }

  /// Whether a row counts: the step ended well and was timed.
  static func teaches(_ row: Rehearsal) -> Bool { row.passed && row.actual > .zero }

  /// How long a step took, in the order of the rows.
  func actuals(_ asset: Identifier, _ kind: RunbookStep.Kind, version: Int? = nil) -> [Timed] {
    actuals[Key(asset: asset, kind: kind, version: version)] ?? []
  }

  /// The kind of step that words name; the first mark in them decides.
  static func kind(_ step: String) -> RunbookStep.Kind? {
    let words = step.lowercased()
    let marks: [(String, RunbookStep.Kind)] = [
      ("filestore", .filestore), ("backup", .backup), ("upgrade", .versionStep),
      ("version", .versionStep), ("migrat", .versionStep), ("copy", .transfer),
      ("transfer", .transfer), ("module", .moduleUpdate), ("reindex", .reindex),
      ("analy", .reindex), ("check", .checks), ("device", .devices), ("repoint", .integration),
      ("re-point", .integration), ("integration", .integration), ("drain", .drain),
      ("freeze", .freeze), ("go_no_go", .goNoGo), ("go/no-go", .goNoGo), ("go no go", .goNoGo),
      ("decision", .goNoGo), ("decide", .goNoGo),
    ]
    return marks.first { words.contains($0.0) }?.1
  }

  /// The major version a step ends at: 16 in `upgrade_16.0`, in `15-16` and in `15.0 to 16.0`.
  private static func version(_ step: String) -> Int? {
    let numbers = step.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    guard let first = numbers.first else { return nil }
    return numbers.contains(first + 1) ? first + 1 : first
  }
}
