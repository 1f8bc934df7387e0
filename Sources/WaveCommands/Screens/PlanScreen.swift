import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// One screen of a plan: waves, cost by term, bound and gap, and what was simulated.
struct PlanScreen {
  /// What came out.
  var outcome: RunOutcome

  private var currency: Currency { outcome.scenario.landscape.currency }

  /// The screen.
  var text: String {
    var blocks = [headline, waves, costs, quality]
    if let choice = outcome.robustness {
      blocks.append(RobustChoiceScreen(choice: choice, currency: currency).text)
    }
    if let simulation = outcome.simulation { blocks.append(fate(simulation)) }
    if !outcome.violations.isEmpty {
      blocks.insert(ViolationScreen(violations: outcome.violations).text, at: 1)
    }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var headline: String {
    let scenario = outcome.scenario
    let landscape = scenario.landscape
    let number = outcome.planNumber.map { "plan \($0) " } ?? "plan "
    let parts = [
      Figures.count(landscape.plants.count, "plant"),
      Figures.count(landscape.dependencies.count, "dependency", plural: "dependencies"),
      Figures.count(scenario.groups.count, "move group"),
      Figures.count(scenario.calendar.slots.count, "slot"),
      Figures.count(landscape.teams.count, "team"),
    ]
    return "\(scenario.settings.name): \(parts.joined(separator: ", "))\n"
      + number + outcome.planHash.prefix(12)
      + (outcome.violations.isEmpty
        ? "" : " breaks hard rules: it stays a draft and cannot be approved")
  }

  private var waves: String {
    var table = TextTable([
      ("Wave", .right), ("Slot", .left), ("Cutover (UTC)", .left), ("Groups", .right),
      ("Plants", .left),
    ])
    for wave in WaveSummary.all(of: outcome) {
      table.rows.append([
        String(wave.number), wave.slot.description, wave.start.description,
        String(wave.groups.count), Figures.list(wave.plants),
      ])
    }
    return table.text
  }

  private var costs: String {
    let table = outcome.cost
    var screen = TextTable([("Cost", .left), (table.currency, .right), ("P80", .right)])
    for term in CostTerm.allCases where term != .contingency {
      let amount = table.total(of: term)
      let simulated = outcome.simulation?.terms.first { $0.term == term }
      let high = simulated.map { Money(roundingMinor: $0.sample.percentile(80)) }
      guard amount != .zero || (high ?? .zero) != .zero else { continue }
      screen.rows.append([
        term.words, currency.whole(amount), high.map(currency.whole) ?? "",
      ])
    }
    screen.rows.append([
      "total", currency.whole(table.total),
      outcome.simulation.map {
        currency.whole(Money(roundingMinor: $0.cost.percentile(80)))
      } ?? "",
    ])
    return screen.text
  }

  private var quality: String {
    let quality = outcome.quality
    let isProof = quality.isOptimal && outcome.violations.isEmpty
    let proof = isProof ? ", proven optimal in \(quality.objective.rawValue)" : ""
    let bound = outcome.plan.provenance.isManual ? "bound with these waves" : "bound"
    var lines = [
      "  \(bound) \(currency.whole(quality.bound)), gap \(Figures.percent(quality.gap))\(proof)",
      quality.movableBound > .zero
        ? "  movable \(currency.whole(quality.movableCost)), its bound "
          + "\(currency.whole(quality.movableBound)), gap \(Figures.percent(quality.movableGap))"
        : "  movable \(currency.whole(quality.movableCost)), no bound proven",
    ]
    if !outcome.cost.notEstimated.isEmpty {
      lines.append("  not estimated: " + outcome.cost.notEstimated.joined(separator: "; "))
    }
    return lines.joined(separator: "\n")
  }

  private func fate(_ simulation: SimulationResult) -> String {
    SimulationScreen(outcome: outcome, simulation: simulation).summary
  }
}

/// A wave of a plan as screens show it.
struct WaveSummary {
  var number: Int
  var slot: CivilDate
  var start: Instant
  var groups: [String]
  var plants: [String]

  /// The waves of a plan, by number.
  static func all(of outcome: RunOutcome) -> [WaveSummary] {
    let scenario = outcome.scenario
    let byWave = Dictionary(grouping: outcome.plan.cutovers, by: \.wave)
    return byWave.sorted { $0.key < $1.key }.map { number, cutovers in
      let groups = cutovers.map(\.group)
      let plants = scenario.groups.filter { groups.contains($0.id) }
        .flatMap { $0.plants.map { scenario.landscape.plants[$0].id.text } }.sorted()
      return WaveSummary(
        number: number, slot: cutovers[0].slot,
        start: cutovers.map(\.start).min() ?? cutovers[0].start, groups: groups.map(\.text),
        plants: plants)
    }
  }
}

extension CostTerm {
  /// The term's name in words.
  var words: String { rawValue.replacing("_", with: " ") }
}
