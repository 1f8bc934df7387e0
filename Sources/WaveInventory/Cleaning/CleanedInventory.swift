import WaveCore
public import WaveOutcome

/// A copy of an inventory in the form that leaves no doubt, and what differs from the original.
///
/// Tables become CSV files of UTF-8 with commas, columns under the names of the reference, ISO
/// dates, decimal points and `;` lists. What cannot be read stays as it is; nothing is guessed.
public struct CleanedInventory: Sendable {
  /// The bytes of each file by name.
  public let files: [String: [UInt8]]
  /// The cells written another way, by place.
  public let changes: [CellChange]
  /// What became of files and rows as a whole, one sentence each.
  public let remarks: [String]

  /// The cleaned copy of some files.
  public init(_ original: InventoryFiles) {
    let log = FindingLog()
    let settings = InventorySettings.read(original, log: log)
    let context = ReadingContext(settings: settings, currency: settings.currency, log: log)
    let tables = TableSet(original, settings: settings, log: log)
    tables.register(in: context)
    var files = original.files.filter { Self.isKept($0.key) }
    var changes: [CellChange] = []
    var remarks: [String] = []
    for name in TableName.allCases {
      guard let table = tables[name] else { continue }
      let cleaner = TableCleaner(table: table, context: context)
      let cleaned = cleaner.cleaned()
      files[name.file] = cleaned.bytes
      changes += cleaned.changes
      remarks += cleaned.remarks
    }
    self.files = files
    self.changes = changes.sorted { $0.span < $1.span }
    self.remarks = remarks
  }

  /// The list of what the copy changed, for people.
  public var list: String {
    let cells = changes.map { "\($0.span.short)  '\($0.before)' -> '\($0.after)'" }
    let head = "\(Grouped.digits(changes.count)) cells are written another way."
    return ([head] + remarks + [""] + cells).joined(separator: "\n") + "\n"
  }

  private static func isKept(_ name: String) -> Bool {
    [".yaml", ".yml", ".ics"].contains { name.lowercased().hasSuffix($0) }
  }
}
