/// The files of an empty inventory: every table with its header and one example that is no row yet.
///
/// The example is a comment: a row whose first cell begins with `# ` is not read. Without the
/// mark it is a row like any other.
public enum InventoryTemplate {
  /// The bytes of each file by name.
  public static var files: [String: [UInt8]] {
    var files = ["inventory.yaml": Array(settings.utf8)]
    for table in InventorySchema.tables {
      var text = CSVText(table.columns.map(\.name))
      text.addComment(table.columns.map(\.example))
      files[table.name.file] = text.bytes
    }
    return files
  }

  private static let settings = """
    # Only needed where the files leave a doubt. Take off the marks before what you need.
    # name: acme
    # currency: EUR          # of amounts that carry none
    # timezone: Europe/Berlin
    # week_start: monday
    # date_order: dmy        # dmy, mdy or ymd: where 03/04/2027 could be both
    # decimal: ","           # where 1.234 could be both

    """
}
