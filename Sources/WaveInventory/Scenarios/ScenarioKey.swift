import WaveCore
import WaveScenario

/// One key of a scenario file as data: the reader and the reference both use it.
public struct ScenarioKey: Sendable {
  /// The keys from the root, joined by dots: `waves.max_plants`.
  public let path: String
  /// What its value is: `whole number`, `duration`, a list of words.
  public let kind: String
  /// What holds where the key is absent, in words.
  public let fallback: String
  /// What the key says.
  public let documentation: String
  /// A value as it may look.
  public let example: String

  /// Puts a value into the settings; a value that does not fit becomes a finding.
  let apply: @Sendable (YAMLValue, inout ScenarioSettings, Currency) -> Void

  /// The first part of the path, where the key lies inside another one.
  public var section: String? {
    let parts = path.split(separator: ".")
    return parts.count > 1 ? String(parts[0]) : nil
  }

  /// The last part of the path.
  public var name: String { path.split(separator: ".").last.map(String.init) ?? path }
}

extension ScenarioKey {
  /// What the reference says of a key.
  struct Wording {
    /// What the value is.
    let kind: String
    /// What holds where the key is absent.
    let fallback: String
    /// What the key says.
    let documentation: String
    /// A value as it may look.
    let example: String

    /// Kind, default, meaning and example.
    init(_ kind: String, _ fallback: String, _ documentation: String, _ example: String) {
      self.kind = kind
      self.fallback = fallback
      self.documentation = documentation
      self.example = example
    }
  }

  /// A key whose blank value keeps what held before.
  static func key<Value>(
    _ path: String, _ wording: Wording,
    at place: any WritableKeyPath<ScenarioSettings, Value> & Sendable,
    _ read: @escaping @Sendable (YAMLValue) -> Value?
  ) -> ScenarioKey {
    ScenarioKey(
      path: path, kind: wording.kind, fallback: wording.fallback,
      documentation: wording.documentation, example: wording.example
    ) { value, settings, _ in
      guard !value.isBlank, let read = read(value) else { return }
      settings[keyPath: place] = read
    }
  }

  /// A key whose blank value says that there is none.
  static func optional<Value>(
    _ path: String, _ wording: Wording,
    at place: any WritableKeyPath<ScenarioSettings, Value?> & Sendable,
    _ read: @escaping @Sendable (YAMLValue) -> Value?
  ) -> ScenarioKey {
    ScenarioKey(
      path: path, kind: wording.kind, fallback: wording.fallback,
      documentation: wording.documentation, example: wording.example
    ) { value, settings, _ in
      settings[keyPath: place] =
        value.isBlank || value.scalarText == "auto" ? nil : read(value)
    }
  }
}
