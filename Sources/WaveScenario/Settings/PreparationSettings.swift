/// How much time the plan gives to the work before cutovers.
public struct PreparationSettings: Sendable {
  /// The probability with which each activity is done in its planned length, 0.5…0.99.
  public var confidence = 0.65

  /// The default settings.
  public init() {}
}
