import WaveCore
import WaveScenario

/// A scenario file and those it extends, the outermost ancestor first.
struct ScenarioChain {
  private let log: FindingLog
  private var links: [(path: String, values: [String: YAMLValue])] = []

  /// The files read, by path.
  private(set) var files: [String: [UInt8]] = [:]

  /// A chain of nothing.
  init(log: FindingLog) { self.log = log }

  /// The inventory's folder, from where the user stands; the innermost file that names one wins.
  var inventoryPath: String {
    for (path, values) in links.reversed() {
      if let name = values["inventory"]?.scalarText, !name.isEmpty {
        return RelativePath.joined(name, besides: path)
      }
    }
    return ""
  }

  /// Every key that is stated, by path, as text on one line; the innermost file wins.
  var stated: [String: String] {
    var stated: [String: String] = [:]
    for (_, values) in links {
      for (path, value) in values { stated[path] = value.written }
    }
    stated["extends"] = nil
    return stated
  }

  /// Reads a file and, before it, the files it extends.
  mutating func follow(_ path: String, load: (String) -> [UInt8]?, from child: YAMLValue? = nil) {
    let path = RelativePath.normalised(path)
    guard files[path] == nil else {
      child?.add("SCN005", "'\(path)' extends itself")
      return
    }
    guard let bytes = load(path) else {
      if let child {
        child.add("SCN005", "there is no scenario '\(path)'")
      } else {
        log.add("SCN001", file: path, "there is no scenario file", fix: "correct the path")
      }
      return
    }
    files[path] = bytes
    let codes = YAMLSource.Codes(
      syntax: "SCN001", key: "SCN002", value: "SCN003", range: "SCN004")
    guard let root = YAMLSource.root(of: bytes, file: path, codes: codes, log: log) else { return }
    let values = Self.values(of: root)
    if let parent = values["extends"], let name = parent.text() {
      let file = name.hasSuffix(".yaml") || name.hasSuffix(".yml") ? name : name + ".yaml"
      follow(RelativePath.joined(file, besides: path), load: load, from: parent)
    }
    links.append((path, values))
  }

  /// Puts all stated keys into the settings, the ancestors' first.
  func apply(to settings: inout ScenarioSettings, currency: Currency) {
    for (_, values) in links {
      for key in ScenarioSchema.keys {
        guard let value = values[key.path] else { continue }
        key.apply(value, &settings, currency)
        settings.rows[key.path] = value.span
      }
    }
  }

  /// The values of a file by key path; unknown keys become findings.
  private static func values(of root: YAMLValue) -> [String: YAMLValue] {
    var values: [String: YAMLValue] = [:]
    for (name, value) in root.mapping(known: ScenarioSchema.topLevelNames) {
      let inner = ScenarioSchema.keys(in: name)
      if inner.isEmpty {
        values[name] = value
      } else {
        for (key, nested) in value.mapping(known: inner.map(\.name)) {
          values["\(name).\(key)"] = nested
        }
      }
    }
    return values
  }
}
