public import WaveCore

extension ZoneTable {
  /// Minutes east of UTC at a moment.
  ///
  /// - Complexity: O(log *n*) in the number of transitions.
  public func offset(at moment: Instant) -> Int {
    let passed = countOfTransitions { $0.at <= moment }
    return passed == 0 ? initialOffset : transitions[passed - 1].offset
  }

  /// What a clock on the wall shows at a moment.
  public func wall(at moment: Instant) -> CivilDateTime {
    CivilDateTime(wallMinutes: moment.minutesSinceEpoch + offset(at: moment))
  }

  /// The first moment at which a clock on the wall shows that time or a later one.
  ///
  /// A time that the clock skips becomes the moment of the jump; a time that the clock shows twice
  /// becomes the first of the two. The order of wall times is therefore kept.
  ///
  /// - Complexity: O(log *n*) in the number of transitions.
  public func instant(of wall: CivilDateTime) -> Instant {
    let minutes = wall.wallMinutes
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].at.minutesSinceEpoch + offset(before: middle) <= minutes {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let moment = Instant(minutesSinceEpoch: minutes - offset(before: low))
    return low == 0 ? moment : max(moment, transitions[low - 1].at)
  }

  /// Whether a change of the clocks skips a time on the wall or shows it twice; nil where neither.
  ///
  /// - Complexity: O(log *n*) in the number of transitions.
  public func clockChange(at wall: CivilDateTime) -> ClockChange? {
    let moment = instant(of: wall)
    if self.wall(at: moment) != wall { return .skipped }
    let next = countOfTransitions { $0.at <= moment }
    guard next < transitions.count else { return nil }
    let later = Instant(minutesSinceEpoch: wall.wallMinutes - transitions[next].offset)
    return later >= transitions[next].at && later > moment ? .doubled : nil
  }

  /// What a change of the clocks does to a time on the wall.
  public enum ClockChange: Hashable, Sendable {
    /// No clock shows it.
    case skipped
    /// Clocks show it twice.
    case doubled
  }

  /// The span between two times on the wall.
  public func interval(from start: CivilDateTime, to end: CivilDateTime) -> Interval {
    Interval(start: instant(of: start), end: instant(of: end))
  }
}

extension ZoneTable {
  private func offset(before transition: Int) -> Int {
    transition == 0 ? initialOffset : transitions[transition - 1].offset
  }

  private func countOfTransitions(where passed: (Transition) -> Bool) -> Int {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if passed(transitions[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
