import WaveCore
public import WaveScenario

extension Simulation {
  /// The axis days on which an activity was done, as far as it is past.
  public struct PastDays: Hashable, Sendable {
    /// Its first day; nil where it has not begun.
    public let start: Int?
    /// The first day after it; nil where it has not ended.
    public let end: Int?
  }

  /// What has become of each activity by the end of the last day that actuals report on, by activity
  /// row: what their rows say, and what follows from them.
  ///
  /// Without actuals nothing has begun.
  public var pastDays: [PastDays] {
    zip(model.past.starts, model.past.ends).map { start, end in
      PastDays(start: start < 0 ? nil : Int(start), end: end < 0 ? nil : Int(end))
    }
  }
}
