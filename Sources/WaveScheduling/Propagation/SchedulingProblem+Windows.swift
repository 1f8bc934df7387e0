public import WaveCore

extension SchedulingProblem {
  /// The first and the last tick on which each activity can start as far as single constraints
  /// tell, in the order of the activities; nil where they leave one none.
  public func startRanges() -> [ClosedRange<Int>]? {
    var windows = StartWindows(self)
    guard windows.propagate(self) else { return nil }
    return units.unitOf.map { unit in
      let (low, high) = (Int(windows.lowest[Int(unit)]), Int(windows.highest[Int(unit)]))
      return low...max(low, high)
    }
  }

  /// Whether single constraints leave every activity a start where some start within given ticks.
  public func canHold(_ starts: [(activity: Index<Activity>, within: ClosedRange<Int>)]) -> Bool {
    var windows = StartWindows(self)
    for start in starts {
      windows.narrow(Int(units.unitOf[start.activity.offset]), to: start.within)
    }
    return windows.propagate(self)
  }
}
