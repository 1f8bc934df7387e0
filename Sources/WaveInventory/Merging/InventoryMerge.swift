public import WaveCore
public import WaveOutcome

/// Collected tables merged into the files of an inventory, whole or not at all.
///
/// Each merged table is read once more before it counts: every row has to say what it said before
/// or what was collected.
public struct InventoryMerge: Sendable {
  /// The bytes of the files that change, by name in the folder; none where there are errors.
  public private(set) var files: [String: [UInt8]] = [:]
  /// What became of each table, in the order of the reference.
  public private(set) var tables: [TableMerge] = []
  /// Cells that contradict each other, and tables that cannot be merged into, by place.
  public private(set) var findings: [Finding] = []

  /// Whether nothing may be written.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Merges collected tables, by file name, into an inventory; names below `collected/` are facts
  /// beside it.
  public init(
    _ incoming: [String: [UInt8]], into present: InventoryFiles, conflicts: ConflictChoice
  ) {
    let log = FindingLog()
    let collected = KeyedTables(
      InventoryFiles(folder: "", files: incoming.filter { !$0.key.contains("/") }))
    for name in TableName.allCases {
      guard let rows = collected.numbered(name) else { continue }
      merge(rows, as: name, bytes: incoming[name.file] ?? [], into: present, conflicts, log)
    }
    for (name, bytes) in incoming where name.hasPrefix(CollectedFacts.folder) {
      let merged = present.files[name].map { CollectedFacts.merged(bytes, into: $0) } ?? bytes
      if merged != present.files[name] { files[name] = merged }
    }
    findings = log.sorted
    if hasErrors { (files, tables) = ([:], []) }
  }
}

extension InventoryMerge {
  private mutating func merge(
    _ incoming: KeyedTable, as name: TableName, bytes: [UInt8], into present: InventoryFiles,
    _ conflicts: ConflictChoice, _ log: FindingLog
  ) {
    guard let file = Self.file(of: name, in: present, log) else { return }
    guard let before = present.files[file] else {
      files[file] = bytes
      tables.append(TableMerge(file: file, newRows: incoming.keys.count))
      return
    }
    let old = KeyedTables(present.only(file))
    guard Self.isMergeable(old, name, file: present.path(of: file), log),
      let rows = old.numbered(name)
    else { return }
    var merger = TableMerger(into: rows, file: file, choice: conflicts, log: log)
    let text = Self.mark(of: before) + merger.merged(with: incoming)
    guard !merger.outcome.changesNothing else { return tables.append(merger.outcome) }
    let after = KeyedTables(present.only(file, holding: text)).numbered(name)
    if let wrong = merger.firstWrongRow(in: after) {
      log.add(
        "MRG006", file: present.path(of: file), "'\(wrong)' would not be read as it was collected")
      return
    }
    files[file] = text
    tables.append(merger.outcome)
  }

  /// The file that a table has, or is to have; nil with a finding where a workbook holds it.
  private static func file(
    of name: TableName, in present: InventoryFiles, _ log: FindingLog
  ) -> String? {
    if let file = present.names.first(where: { TableSet.table(of: $0) == name }) { return file }
    let books = present.names.filter { $0.lowercased().hasSuffix(".xlsx") }
    for book in books {
      guard let table = KeyedTables(present.only(book)).tables[name] else { continue }
      log.add(
        "MRG005", at: table.document.span(ofRow: table.header.last),
        "\(name.file) is a sheet of a workbook")
      return nil
    }
    return name.file
  }

  /// Whether a table's text can take cells; there is a finding where it cannot.
  private static func isMergeable(
    _ tables: KeyedTables, _ name: TableName, file: String, _ log: FindingLog
  ) -> Bool {
    guard let table = tables.tables[name] else {
      log.add(
        "MRG005", file: file, "the table cannot be read", fix: "mend what waveplan check says of it"
      )
      return false
    }
    // What is merged would decide how such a column is read, which is for the user to say.
    if let doubt = tables.log.sorted.first(where: { doubts.contains($0.code) }) {
      log.add(
        "MRG005", at: doubt.span, excerpt: doubt.excerpt, doubt.headline, label: doubt.label,
        fix: doubt.fix)
      return false
    }
    guard table.marks.isEmpty else {
      log.add(
        "MRG005", at: table.document.span(ofRow: table.header.last),
        excerpt: table.document.excerpt(ofRow: table.header.last),
        "the table is a matrix of marks")
      return false
    }
    return true
  }

  /// Columns whose numbers or dates can be read in two ways.
  private static let doubts: Set<FindingCode> = ["INV021", "INV022", "INV023"]

  /// The byte order mark of a file that is written as UTF-8: spreadsheets write one, and need it.
  private static func mark(of bytes: [UInt8]) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let isPlain = (try? DecodedText(bytes))?.encoding == .utf8 && !bytes.starts(with: mark)
    return isPlain ? [] : mark
  }
}

extension KeyedTables {
  /// A table whose rows are found by key.
  fileprivate func numbered(_ name: TableName) -> KeyedTable? {
    var table = self[name]
    table?.number()
    return table
  }
}

extension InventoryFiles {
  /// One file of them, or another text for it, beside what settles how tables are read.
  func only(_ name: String, holding text: [UInt8]? = nil) -> InventoryFiles {
    var files = files.filter { $0.key == name || $0.key.hasPrefix("inventory.y") }
    if let text { files[name] = text }
    return InventoryFiles(folder: folder, files: files)
  }
}
