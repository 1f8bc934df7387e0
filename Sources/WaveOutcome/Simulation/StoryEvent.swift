public import WaveCore

/// One line of a trial's story, in words and in numbers.
public struct StoryEvent: Hashable, Sendable, Codable {
  /// What happened.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A risk happened.
    case risk
    /// An activity was done.
    case work
    /// A group cut over and stayed.
    case cutover
    /// A group was rolled back.
    case rollback
    /// A group that came late looked over its preparation.
    case refresh
    /// A group that was rolled back rehearsed again, or waited a week.
    case rehearsal
    /// A slot was given up at its decision point.
    case decision
    /// A group found no window any more.
    case unfinished
  }

  /// The day it began.
  public var date: CivilDate
  /// What happened.
  public var kind: Kind
  /// The activity, group or risk.
  public var subject: Identifier
  /// The line.
  public var text: String
  /// The numbers it is made of, by name: minutes, days, factors, axis days.
  public var numbers: [String: Double]

  /// A line.
  public init(
    date: CivilDate, kind: Kind, subject: Identifier, text: String, numbers: [String: Double]
  ) {
    (self.date, self.kind, self.subject) = (date, kind, subject)
    (self.text, self.numbers) = (text, numbers)
  }
}
