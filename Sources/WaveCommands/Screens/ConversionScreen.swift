import WaveCore
import WaveOutcome
import WaveWorkspace

/// What another tool's files became.
struct ConversionScreen {
  var outcome: ConversionOutcome

  /// The screen: what was read, the waves, what was lost, what comes next.
  var text: String {
    var blocks = [counts]
    if !outcome.waves.isEmpty { blocks.append(waves) }
    if !outcome.lost.isEmpty { blocks.append(lost) }
    blocks.append(
      "\(outcome.folder): \(outcome.files.joined(separator: ", "))\n"
        + "Next: waveplan check \(outcome.folder)")
    return blocks.joined(separator: "\n\n")
  }

  private var counts: String {
    "  " + Figures.count(outcome.applications, "application") + " as \(outcome.asset.rawValue), "
      + Figures.count(outcome.servers, "server") + ", "
      + Figures.count(outcome.dependencies, "dependency", plural: "dependencies")
  }

  private var waves: String {
    var table = TextTable([("Wave", .left), ("Applications", .right), ("Slot", .left)])
    for wave in outcome.waves {
      table.rows.append([
        wave.name, Grouped.digits(wave.applications), wave.date?.description ?? "open",
      ])
    }
    let pins =
      outcome.pins > 0
      ? "\n  \(Figures.count(outcome.pins, "pin")) in scenario.yaml; delete what need not hold" : ""
    return table.text + pins
  }

  private var lost: String {
    let names = outcome.lost.map { "\($0.column) (\($0.filled))" }
    return "  not carried over, with filled cells: \(Figures.list(names, most: 10))"
  }
}
