public import WaveCore

/// When one plant may be down, slot by slot, with the rows that say so.
public struct PlantCalendar: Sendable {
  /// The plant.
  public let plant: Identifier
  /// The part of the axis a slot offers the plant, by slot: noon of its first day to noon after
  /// its last, plant time.
  public let frames: [Interval]
  /// The time in which the plant does not work: weekends, holidays, shutdowns.
  public let free: IntervalSet
  /// The time in which the plant may be down.
  public let allowed: IntervalSet
  /// The plant's window in each slot; nil where it may not be down.
  public let windows: [CutoverWindow?]
  /// The rows that take time away from the plant in each slot; where there is no window, they are
  /// why.
  public let closures: [[ClosedSlot]]
  /// The time that rows open, in order of time.
  public let openings: [Opening]
  /// The peaks, in order of time, by axis day.
  public let peaks: [Peak]

  /// Time in which the plant may be down, with the row that opens it.
  public struct Opening: Hashable, Sendable {
    /// The time.
    public var interval: Interval
    /// What kind of time it is.
    public var kind: WindowKind
    /// The row.
    public var row: SourceSpan
  }

  /// A time of more load than usual.
  public struct Peak: Hashable, Sendable {
    /// The axis days it touches.
    public var days: Range<Int>
    /// Load as a multiple of the usual one.
    public var load: Double
    /// The row.
    public var row: SourceSpan
  }

  /// Load where a peak row states none (mark I).
  public static let usualPeakLoad = 1.3

  /// The parts of an interval in which the plant works, sorted and disjoint.
  public func production(in interval: Interval) -> [Interval] {
    free.complement(in: interval).intervals
  }

  /// How long the plant works in an interval.
  public func productionTime(in interval: Interval) -> Minutes {
    interval.length - free.intersection(interval).length
  }

  /// Load on an axis day as a multiple of the usual one: that of the highest peak, else 1.
  public func load(on day: Int) -> Double {
    var load: Double?
    for peak in peaks where peak.days.contains(day) { load = max(load ?? 0, peak.load) }
    return load ?? 1
  }
}
