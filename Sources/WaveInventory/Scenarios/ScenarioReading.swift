public import WaveCore
public import WaveScenario

/// What reading a scenario file led to.
public struct ScenarioReading: Sendable {
  /// What the scenario asks; nil where any finding is an error.
  public var settings: ScenarioSettings?
  /// The inventory's folder, from where the user stands; empty where the scenario names none.
  public var inventoryPath: String
  /// The files read, by path: the scenario and those it extends.
  public var files: [String: [UInt8]]
  /// Every key that the files state, by path, as text on one line; the innermost file wins.
  public var stated: [String: String]
  /// The keys left out whose default is an assumption.
  public var assumptions: [Assumption]
  /// Everything found, by place.
  public var findings: [Finding]

  /// The hash of the files read, by their names without folders.
  public var hash: ContentHash {
    var named: [String: [UInt8]] = [:]
    for (path, bytes) in files {
      named[path.split(separator: "/").last.map(String.init) ?? path] = bytes
    }
    return ContentHash(of: named)
  }
}
