import WaveCore
import WaveWorkspace

/// The lines that show how a search gets on: the first plan, then a better one at most once a
/// second, then where it ended.
///
/// `*` marks a new best; the gap is `(cost - bound) / bound`. The clock is the caller's.
struct SearchLines {
  private var head = ""
  private var last: Double?
  private var pending: (step: SearchProgress, seconds: Double)?

  /// Seconds between two lines of one search at the least.
  static let interval = 1.0

  /// The lines to write for a better plan; none where it is kept for the next line.
  ///
  /// - Parameters:
  ///   - part: what is searched, where there are several searches; a new one begins a new table.
  ///   - seconds: the time since the search began.
  mutating func show(_ step: SearchProgress, of part: String, at seconds: Double) -> [String] {
    var lines = begin(part, step)
    if let last, seconds - last < Self.interval {
      pending = (step, seconds)
      return lines
    }
    lines.append(line(step, at: seconds, isNew: last != nil))
    return lines
  }

  /// The last better plan, where it was not shown yet, and an empty line after it all.
  mutating func end() -> [String] {
    let lines = held()
    return last == nil ? lines : lines + [""]
  }
}

extension SearchLines {
  private mutating func begin(_ part: String, _ step: SearchProgress) -> [String] {
    let head = part + (step.round > 1 ? "round \(step.round)" : "")
    guard last == nil || self.head != head else { return [] }
    let before = held()
    self.head = head
    last = nil
    return before + (head.isEmpty ? [] : [head]) + [Self.titles]
  }

  /// The plan that waits for its line.
  private mutating func held() -> [String] {
    guard let pending else { return [] }
    return [line(pending.step, at: pending.seconds, isNew: true)]
  }

  private mutating func line(_ step: SearchProgress, at seconds: Double, isNew: Bool) -> String {
    last = seconds
    pending = nil
    return Self.line(step, seconds: seconds, isNew)
  }

  private static let titles =
    "     Moves   Time |     Best cost           Bound     Gap | Waves  Last cutover"

  /// One line under the titles.
  private static func line(_ step: SearchProgress, seconds: Double, _ isNew: Bool) -> String {
    let gap =
      step.bound > .zero
      ? Figures.percent(Double((step.best - step.bound).minor) / Double(step.bound.minor)) : ""
    let cells = [
      (isNew ? "*" : " ", 1), (Grouped.digits(step.iterations), 9), ("\(Int(seconds))s", 7),
      ("|", 2), (step.currency.whole(step.best), 14),
      (step.bound > .zero ? step.currency.whole(step.bound) : "", 16), (gap, 8), ("|", 2),
      ("\(step.waves)", 6), ("\(step.finish)", 12),
    ]
    return cells.map { text, width in
      String(repeating: " ", count: max(0, width - text.count)) + text
    }.joined()
  }
}
