public import WaveCore

/// Why no scenario could be made: its parts do not fit together.
public struct ScenarioFailure: Error, Hashable, Sendable {
  /// Everything found, warnings included, by place; at least one is an error.
  public let findings: [Finding]

  /// A failure with its evidence.
  public init(findings: [Finding]) { self.findings = findings.sorted() }
}
