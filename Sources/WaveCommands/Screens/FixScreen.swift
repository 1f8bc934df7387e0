import WaveCore
import WaveOutcome
import WaveWorkspace

/// What a cleaned copy of an inventory changed.
struct FixScreen {
  var outcome: FixOutcome

  /// The screen: where the copy lies, what it changed, what is left to mend.
  var text: String {
    var lines = [
      "", "cleaned copy: \(outcome.folder) (\(Figures.count(outcome.files.count, "file")))",
    ]
    lines += outcome.remarks.map { "  \($0)" }
    lines += outcome.changes.prefix(Self.most).map {
      "  \($0.span.short): '\($0.before)' -> '\($0.after)'"
    }
    let rest = outcome.changes.count - Self.most
    if rest > 0 { lines.append("  … and \(Figures.count(rest, "more cell")), see changes.log") }
    let left = outcome.remainingErrors
    lines.append(
      left == 0
        ? "it has no errors left" : "\(Figures.count(left, "error")) in it only you can mend")
    return lines.joined(separator: "\n")
  }

  private static let most = 10
}
