import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What the plan was made from, and how to make it again.
enum ProvenanceSection {
  /// The section.
  static func section(_ reading: OutcomeReading) -> ReportSection {
    let plan = reading.outcome.plan.provenance
    let quality = reading.outcome.quality
    var table = HTMLTable([.words("What"), .words("Value")])
    table.rows = [
      ["Plan", "<code>\(reading.outcome.planHash)</code>"],
      ["Inventory", "\(reading.landscape.name), in <small>\(folder(reading))</small>"],
      ["Inventory snapshot", plan.snapshot.isEmpty ? "none" : "<code>\(plan.snapshot)</code>"],
      [
        "Scenario",
        """
        \(plan.scenario.isEmpty ? .none : "<code>\(plan.scenario)</code> ")\
        <small>\(reading.scenario.settings.file.file)</small>
        """,
      ],
      ["Objective", "\(quality.objective.rawValue), ties broken by the others"],
      ["Waves", plan.isManual ? "the user's own" : "found by the search"],
      ["Seed of the search", "\(plan.seed)"],
      ["Iterations", "\(Grouped.digits(plan.iterations))"],
      ["Version of waveplan", "\(plan.version)"],
    ]
    if let played = reading.outcome.simulation {
      table.rows.append(["Trials", "\(Grouped.digits(played.trials)), seed \(played.seed)"])
    }
    return ReportSection(
      id: "made", title: "How it was made",
      lead: """
        The same inventory, scenario, seed and budget give the same plan, byte for byte, on any \
        machine.
        """,
      body: table.markup + commands(reading) + search(reading))
  }

  /// The folder the rows of the inventory stand in.
  private static func folder(_ reading: OutcomeReading) -> String {
    let file = reading.landscape.plants.elements.first?.row.file ?? ""
    return file.split(separator: "/").dropLast().joined(separator: "/")
  }

  private static func commands(_ reading: OutcomeReading) -> Markup {
    let plan = reading.outcome.plan.provenance
    let settings = reading.scenario.settings
    let name =
      reading.outcome.planNumber.map(String.init) ?? String(reading.outcome.planHash.prefix(12))
    let search = "\(settings.file.file) --seed \(plan.seed) --budget \(plan.iterations)"
    let trials =
      reading.outcome.simulation.map { " --trials \($0.trials) --trial-seed \($0.seed)" } ?? ""
    let folder = "reports/\(settings.name)"
    let lines =
      plan.isManual
      ? [
        "waveplan plan \(search) --waves mine.csv",
        "waveplan report \(name)\(trials) --out \(folder)",
      ] : ["waveplan run \(search)\(trials) --out \(folder)"]
    return "<p>To make it again:</p><pre><code>\(lines.joined(separator: "\n"))</code></pre>"
  }

  private static func search(_ reading: OutcomeReading) -> Markup {
    let history = reading.outcome.quality.history
    guard !history.isEmpty else { return .none }
    var table = HTMLTable([
      .figures("Iteration"), .figures("Best cost, \(reading.currency)"), .figures("Bound"),
      .figures("Waves"), .figures("Last slot"),
    ])
    table.rows = history.map { step in
      [
        "\(Grouped.digits(step.iteration))", "\(reading.whole(step.cost))",
        "\(reading.whole(step.bound))", "\(step.waves)", "\(step.finish + 3)",
      ]
    }
    return "<details><summary>How the search improved</summary>\(table.markup)</details>"
  }
}
