/// How much time the plan gives to the work before cutovers.
public struct PreparationSettings: Sendable {
  /// The probability with which each activity is done in its planned length, 0.5…0.99; nil to plan
  /// by most likely lengths, as spreadsheets do, whose plans are hardly ever kept.
  public var confidence: Double? = 0.65

  /// The default settings.
  public init() {}
}
