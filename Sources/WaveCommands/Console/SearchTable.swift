import Synchronization
import WaveCore
import WaveWorkspace

/// The lines that show how a search gets on: the first plan, then a better one at most once a
/// second, then where it ended.
///
/// `*` marks a new best; the gap is `(cost - bound) / bound`.
final class SearchTable: Sendable {
  private let console: Console
  private let state = Mutex(State())
  private let began = ContinuousClock.now

  private struct State {
    var head = ""
    var last: ContinuousClock.Instant?
    var pending: SearchProgress?
  }

  /// A table that writes to a console.
  init(_ console: Console) { self.console = console }

  /// Shows a better plan, or keeps it for the next line.
  func show(_ step: SearchProgress, of part: String = "") {
    let now = ContinuousClock.now
    state.withLock { state in
      begin(part, step, &state)
      if let last = state.last, now - last < .seconds(1) {
        state.pending = step
        return
      }
      write(step, isNew: state.last != nil, &state)
    }
  }

  /// Shows the last better plan, where it was not shown yet.
  func end() {
    state.withLock { state in
      if let pending = state.pending { write(pending, isNew: true, &state) }
      if state.last != nil { console.note("") }
    }
  }

  private func begin(_ part: String, _ step: SearchProgress, _ state: inout State) {
    let head = part + (step.round > 1 ? "round \(step.round)" : "")
    guard state.last == nil || state.head != head else { return }
    if let pending = state.pending { write(pending, isNew: true, &state) }
    state.head = head
    state.last = nil
    if !head.isEmpty { console.note(head) }
    console.note(Self.titles)
  }

  private func write(_ step: SearchProgress, isNew: Bool, _ state: inout State) {
    state.last = ContinuousClock.now
    state.pending = nil
    console.note(Self.line(step, seconds: (ContinuousClock.now - began) / .seconds(1), isNew))
  }

  private static let titles =
    "     Moves   Time |     Best cost           Bound     Gap | Waves  Last cutover"

  /// One line under the titles.
  static func line(_ step: SearchProgress, seconds: Double, _ isNew: Bool) -> String {
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
