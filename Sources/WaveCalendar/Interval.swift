public import WaveCore

/// A span of time from `start` up to, not including, `end`.
public struct Interval: Hashable, Sendable, Codable {
  /// The first moment inside.
  public var start: Instant
  /// The first moment after it.
  public var end: Instant

  /// The span from `start` to `end`; empty where `end` is not later.
  public init(start: Instant, end: Instant) {
    self.start = start
    self.end = end
  }

  /// How long it is; zero where empty.
  public var length: Minutes { max(end - start, .zero) }

  /// Whether no moment is inside.
  public var isEmpty: Bool { end <= start }

  /// Whether a moment is inside.
  public func contains(_ moment: Instant) -> Bool { start <= moment && moment < end }

  /// Whether the other span lies wholly inside.
  public func contains(_ other: Interval) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two share a moment.
  public func overlaps(_ other: Interval) -> Bool { start < other.end && other.start < end }

  /// What the two share; may be empty.
  public func intersection(_ other: Interval) -> Interval {
    Interval(start: max(start, other.start), end: min(end, other.end))
  }
}
