import WaveCore

/// The tables of an inventory with their rows by key, each made when it is asked for.
struct KeyedTables {
  /// The tables.
  let tables: TableSet
  /// What was found while they were read.
  let log = FindingLog()

  private let context: ReadingContext

  /// The tables of some files; what cannot be read in them is not looked at.
  init(_ files: InventoryFiles) {
    let settings = InventorySettings.read(files, log: log)
    context = ReadingContext(settings: settings, currency: settings.currency, log: log)
    tables = TableSet(files, settings: settings, log: log)
    tables.register(in: context)
  }

  /// The tables of files that were read before.
  init(_ reading: InventoryReading) {
    context = ReadingContext(
      settings: reading.settings, currency: reading.settings.currency, log: log)
    tables = reading.tables
    tables.register(in: context)
  }

  /// The table of a name, where the files have it.
  subscript(name: TableName) -> KeyedTable? {
    tables[name].map { KeyedTable($0, context: context) }
  }
}
