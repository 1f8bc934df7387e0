/// A unit that spans of elapsed time are written in.
public enum DurationUnit: String, CaseIterable, Sendable {
  case minutes, hours, days, weeks

  /// Minutes in one unit; a day has 24 hours.
  public var minutes: Int {
    switch self {
    case .minutes: 1
    case .hours: 60
    case .days: 1440
    case .weeks: 10_080
    }
  }

  /// The unit's name for several of it.
  public var plural: String { rawValue }

  /// The unit that a word or letter names in any case, or nil.
  public init?(word: some StringProtocol) {
    switch word.lowercased() {
    case "m", "min", "mins", "minute", "minutes": self = .minutes
    case "h", "hr", "hrs", "hour", "hours": self = .hours
    case "d", "day", "days": self = .days
    case "w", "wk", "wks", "week", "weeks": self = .weeks
    default: return nil
    }
  }
}
