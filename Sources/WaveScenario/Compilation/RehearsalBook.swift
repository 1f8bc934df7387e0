import WaveCore
import WaveLandscape

/// What was rehearsed: how long the steps of an asset really took.
///
/// Every table names steps its own way, so a row is matched to a kind of step by the words in it:
/// `copy_database` is a transfer, `upgrade_16.0` the version step that ends at 16.
struct RehearsalBook: Sendable {
  private let actuals: [Key: [Rehearsal]]

  /// A step of an asset.
  struct Key: Hashable, Sendable {
    /// The database or integration.
    var asset: Identifier
    /// The kind of step.
    var kind: RunbookStep.Kind
    /// The major version a version step ends at.
    var version: Int?
  }

  /// The book of these rows; rehearsals that failed or were not timed teach nothing.
  init(_ rows: Rows<Rehearsal>) {
    var actuals: [Key: [Rehearsal]] = [:]
    for row in rows where row.passed && row.actual > .zero {
      guard let kind = Self.kind(row.step) else { continue }
      let version = kind == .versionStep ? Self.version(row.step) : nil
      actuals[Key(asset: row.asset, kind: kind, version: version), default: []].append(row)
    }
    self.actuals = actuals
  }

  /// How long a step took, in the order of the rows.
  func actuals(_ asset: Identifier, _ kind: RunbookStep.Kind, version: Int? = nil) -> [Rehearsal] {
    actuals[Key(asset: asset, kind: kind, version: version)] ?? []
  }

  private static func kind(_ step: String) -> RunbookStep.Kind? {
    let words = step.lowercased()
    let marks: [(String, RunbookStep.Kind)] = [
      ("filestore", .filestore), ("backup", .backup), ("upgrade", .versionStep),
      ("version", .versionStep), ("migrat", .versionStep), ("copy", .transfer),
      ("transfer", .transfer), ("module", .moduleUpdate), ("reindex", .reindex),
      ("analy", .reindex), ("check", .checks), ("device", .devices), ("repoint", .integration),
      ("re-point", .integration), ("integration", .integration), ("drain", .drain),
      ("freeze", .freeze),
    ]
    return marks.first { words.contains($0.0) }?.1
  }

  private static func version(_ step: String) -> Int? {
    let digits = step.drop { !$0.isASCII || !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
    return Int(digits)
  }
}
