/// The ticks on which work pauses; all other ticks are working ticks.
public struct WorkCalendar: Hashable, Sendable {
  /// The pauses as half-open ranges of ticks, in any order, overlaps allowed.
  public var breaks: [Range<Int>]

  /// A calendar that pauses in these ranges.
  public init(breaks: [Range<Int>] = []) { self.breaks = breaks }
}
