public import WaveCore
import WaveCalendar
import WaveLandscape
import WaveScenario

/// Reads an inventory: all tables, then all references, with every finding in one pass.
public enum InventoryReader {
  /// What the files of an inventory say, with amounts in their own currency or another.
  ///
  /// Nothing is guessed and nothing is thrown: faults become findings, and where one of them is an
  /// error there is no landscape.
  public static func read(
    _ files: InventoryFiles, currency: Currency? = nil
  ) -> InventoryReading {
    let log = FindingLog()
    let settings = InventorySettings.read(files, log: log)
    let context = ReadingContext(
      settings: settings, currency: currency ?? settings.currency, log: log)
    let tables = TableSet(files, settings: settings, log: log)
    tables.register(in: context)
    var builder = LandscapeBuilder(tables: tables, files: files, context: context)
    builder.build()
    let policy = PolicyReader(log: log).read(files)
    let zones = resolvedZones(context, settings: settings, files: files)
    return InventoryReading(
      landscape: log.hasErrors ? nil : builder.landscape, readable: builder.landscape,
      calendar: builder.calendar,
      policy: policy, zones: zones, zoneDatabaseVersion: ZoneResolver.databaseVersion,
      settings: settings, completeness: tables.completeness,
      hash: files.hash, findings: log.sorted, tables: tables)
  }

  private static func resolvedZones(
    _ context: ReadingContext, settings: InventorySettings, files: InventoryFiles
  ) -> [String: ZoneTable] {
    context.name(
      zone: settings.timezone, at: SourceSpan(file: files.path(of: "inventory.yaml"), line: 0))
    var zones: [String: ZoneTable] = [:]
    for (id, span) in context.zones.sorted(by: { $0.key < $1.key }) {
      if let table = ZoneResolver.table(id) {
        zones[id] = table
      } else {
        let nearest = ZoneResolver.nearest(to: id)
        context.log.add(
          "INV030", at: span, "time zone '\(id)' is not known",
          label: nearest.map { "did you mean \($0)?" } ?? "",
          fix: nearest.map { "write \($0)" })
      }
    }
    return zones
  }
}
