import Synchronization
import WaveWorkspace

/// Writes how a search gets on to a console, by the clock of the process.
final class SearchTable: Sendable {
  private let console: Console
  private let lines = Mutex(SearchLines())
  private let began = ContinuousClock.now

  /// A table that writes to a console.
  init(_ console: Console) { self.console = console }

  /// Shows a better plan, or keeps it for the next line.
  func show(_ step: SearchProgress, of part: String = "") {
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    lines.withLock { lines in
      for line in lines.show(step, of: part, at: seconds) { console.note(line) }
    }
  }

  /// Shows the last better plan, where it was not shown yet.
  func end() {
    lines.withLock { lines in
      for line in lines.end() { console.note(line) }
    }
  }
}
