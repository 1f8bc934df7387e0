import WaveCore

extension InventorySettings {
  /// The keys of `inventory.yaml`.
  static let keys = ["name", "currency", "timezone", "week_start", "date_order", "decimal"]

  private static let codes = YAMLSource.Codes(
    syntax: "INV043", key: "INV044", value: "INV045", range: "INV045")

  /// What `inventory.yaml` says, and the folder's name where it is absent.
  static func read(_ files: InventoryFiles, log: FindingLog) -> InventorySettings {
    let folder = files.folder.split(separator: "/").last.map(String.init) ?? "inventory"
    var settings = InventorySettings(name: folder)
    let name = files.files["inventory.yaml"] == nil ? "inventory.yml" : "inventory.yaml"
    guard let bytes = files.files[name],
      let root = YAMLSource.root(of: bytes, file: files.path(of: name), codes: codes, log: log)
    else { return settings }
    for (key, value) in root.mapping(known: keys) where !value.isBlank {
      settings.take(key, value)
    }
    return settings
  }

  private mutating func take(_ key: String, _ value: YAMLValue) {
    switch key {
    case "name": name = value.text() ?? name
    case "timezone": timezone = value.text() ?? timezone
    case "date_order": dateOrder = value.choice(of: DateOrder.self)
    case "decimal": decimal = value.choice(of: DecimalMark.self)
    case "week_start":
      guard let text = value.text() else { return }
      if let day = Weekday(name: text) {
        weekStart = day
      } else {
        value.refuse("a day of the week")
      }
    default:
      guard let text = value.text() else { return }
      if let known = Currency(code: text) {
        currency = known
      } else {
        value.refuse("a currency code")
      }
    }
  }
}
