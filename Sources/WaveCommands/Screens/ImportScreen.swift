import WaveOutcome
import WaveWorkspace

/// What an import kept, or would keep, and what changed.
struct ImportScreen {
  var outcome: ImportOutcome

  /// The screen.
  var text: String {
    let name = "snapshot \(outcome.hash.prefix(12))"
    let state =
      !outcome.isNew
      ? "already kept, nothing changed"
      : outcome.isKept ? "kept as a new snapshot" : "would be a new snapshot; nothing was kept"
    let difference = SnapshotDifferenceScreen(difference: outcome.difference, most: 20)
    return "\(name): \(state)\n\n" + difference.text
  }
}
