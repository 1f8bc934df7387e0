public import WaveCore

/// What a finding code stands for: `waveplan explain` and the reference print it.
public struct FindingDescription: Hashable, Sendable {
  /// The code.
  public var code: FindingCode
  /// How bad it is.
  public var severity: Severity
  /// What is wrong, in a few words.
  public var title: String
  /// What it would do to the user's plan.
  public var why: String
  /// How it is mended.
  public var fix: String
  /// A line that leads to it.
  public var example: String

  /// A description.
  init(
    _ code: FindingCode, _ severity: Severity, _ title: String, why: String, fix: String,
    example: String
  ) {
    self.code = code
    self.severity = severity
    self.title = title
    self.why = why
    self.fix = fix
    self.example = example
  }
}
