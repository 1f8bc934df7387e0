public import WaveCore

/// The change-control policy as data.
public struct Policy: Sendable {
  /// The demands on each class of change.
  public var classes: [ChangeClass: ClassDemands]
  /// The rules that are checked, with their severity.
  public var rules: [PolicyRule]
  /// The exceptions granted.
  public var waivers: [Waiver]
  /// The file it stands in, or a name for the shipped default.
  public var file: SourceSpan

  /// A policy.
  public init(
    classes: [ChangeClass: ClassDemands], rules: [PolicyRule], waivers: [Waiver], file: SourceSpan
  ) {
    self.classes = classes
    self.rules = rules
    self.waivers = waivers
    self.file = file
  }
}
