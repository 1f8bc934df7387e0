public import WaveCore

/// What has been spent on some work so far, beside what was planned for as much of it.
public struct SpentCost: Hashable, Sendable, Codable {
  /// The work, as the row calls it: an activity, or a wave, group or asset with all its preparation
  /// and hypercare.
  public var subject: String
  /// What the work done so far was planned to cost: all of what has ended, and of what goes on the
  /// share that has passed.
  public var planned: Money
  /// What it really cost.
  public var actual: Money
  /// The rows that say so.
  public var rows: [SourceSpan]

  /// What was spent beyond the plan; below nothing where it was less.
  public var variance: Money { actual - planned }

  /// A record with these values.
  public init(subject: String, planned: Money, actual: Money, rows: [SourceSpan]) {
    (self.subject, self.planned) = (subject, planned)
    (self.actual, self.rows) = (actual, rows)
  }
}
