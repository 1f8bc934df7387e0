public import WaveCore

/// When one plant may be down, slot by slot, with the rows that say so.
public struct PlantCalendar: Sendable {
  /// The plant.
  public let plant: Identifier
  /// The part of the axis a slot offers the plant, by slot: noon of its first day to noon after
  /// its last, plant time.
  public let frames: [Interval]
  /// The weekends that the shifts leave free.
  public let weekend: IntervalSet
  /// The row that states the shifts.
  public let shiftRow: SourceSpan
  /// The time in which the plant does not work: weekends, holidays, shutdowns.
  public let free: IntervalSet
  /// The time in which the plant may be down.
  public let allowed: IntervalSet
  /// The plant's window in each slot; nil where it may not be down.
  public private(set) var windows: [CutoverWindow?]
  /// The rows that take time away from the plant in each slot; where there is no window, they are
  /// why.
  public let closures: [[ClosedSlot]]
  /// The time that rows open, in order of time.
  public let openings: [Opening]
  /// The time that rows close, in order of time.
  private let closings: [PlantClosings.Closing]
  /// The peaks, in order of time, by axis day.
  public let peaks: [Peak]
  /// The dates on which the plant's books are closed, in order of time, some weeks beyond the axis
  /// included.
  public let closes: [Range<CivilDate>]

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

  /// A calendar whose windows follow from the time allowed.
  init(
    plant: Identifier, frames: [Interval], weekend: IntervalSet, shiftRow: SourceSpan,
    free: IntervalSet, allowed: IntervalSet, closures: [[ClosedSlot]], openings: [Opening],
    closings: [PlantClosings.Closing], peaks: [Peak], closes: [Range<CivilDate>]
  ) {
    self.plant = plant
    self.frames = frames
    self.weekend = weekend
    self.shiftRow = shiftRow
    self.free = free
    self.allowed = allowed
    self.closures = closures
    self.openings = openings
    self.closings = closings
    self.peaks = peaks
    self.closes = closes
    windows = []
    windows = frames.indices.map { GroupWindows.window(of: [self], in: $0) }
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

  /// The rows that make an outage possible in an interval: shifts first, then by time.
  public func sources(of interval: Interval) -> [SourceSpan] {
    var sources = weekend.overlaps(interval) ? [shiftRow] : []
    for opening in openings(in: interval) where !sources.contains(opening.row) {
      sources.append(opening.row)
    }
    return sources
  }

  /// What makes an outage possible in an interval.
  public func kinds(of interval: Interval) -> Set<WindowKind> {
    let kinds = Set(openings(in: interval).map(\.kind))
    return weekend.overlaps(interval) ? kinds.union([.weekend]) : kinds
  }

  /// The first close that begins on a date or after it; nil where the calendar knows none.
  ///
  /// - Complexity: logarithmic in the number of closes.
  public func firstClose(from date: CivilDate) -> Range<CivilDate>? {
    var (low, high) = (0, closes.count)
    while low < high {
      let middle = (low + high) / 2
      if closes[middle].lowerBound < date { low = middle + 1 } else { high = middle }
    }
    return low < closes.count ? closes[low] : nil
  }

  /// Load on an axis day as a multiple of the usual one: that of the highest peak, else 1.
  public func load(on day: Int) -> Double {
    var load: Double?
    for peak in peaks where peak.days.contains(day) { load = max(load ?? 0, peak.load) }
    return load ?? 1
  }
}

extension PlantCalendar {
  /// What closes the time right before or right after an interval that would be open otherwise.
  func cuts(of interval: Interval) -> [ClosedSlot] {
    closings.prefix { $0.interval.start <= interval.end }.compactMap { closing in
      let isBefore = closing.interval.end == interval.start
      guard isBefore || closing.interval.start == interval.end else { return nil }
      let minute = isBefore ? interval.start - Minutes(1) : interval.end
      return isOpened(Interval(start: minute, end: minute + Minutes(1))) ? closing.closed : nil
    }
  }

  /// Whether shifts or rows open a time, closed or not.
  private func isOpened(_ interval: Interval) -> Bool {
    free.overlaps(interval) || !openings(in: interval).isEmpty
  }

  private func openings(in interval: Interval) -> [Opening] {
    openings.prefix { $0.interval.start < interval.end }.filter { $0.interval.overlaps(interval) }
  }
}
