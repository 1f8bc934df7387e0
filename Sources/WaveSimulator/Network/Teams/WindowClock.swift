/// When the window of a network's teams is open.
struct WindowClock {
  private let length: Double
  private let period: Double
  private var start = 0.0
  /// The next time the window opens; infinity where there is none.
  private(set) var nextOpening: Double

  /// The clock of a window; without one it is always open.
  init(_ window: TeamRules.Window?) {
    length = window?.length ?? .infinity
    period = window?.period ?? .infinity
    nextOpening = period
  }

  /// Back to time 0.
  mutating func restart() {
    start = 0
    nextOpening = period
  }

  /// Goes on to a time that is no earlier than the last one.
  ///
  /// Periods are counted, so that the time of an opening is found to be open whatever the quotient
  /// was rounded to.
  mutating func advance(to time: Double) {
    guard time >= nextOpening else { return }
    var count = (time / period).rounded(.down)
    if count * period > time { count -= 1 }
    if (count + 1) * period <= time { count += 1 }
    start = count * period
    nextOpening = (count + 1) * period
  }

  /// Whether the window is open at the time the clock stands at.
  func isOpen(at time: Double) -> Bool { time - start < length }
}
