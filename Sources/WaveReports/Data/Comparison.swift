import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// Several outcomes side by side: what differs, measured from the first.
struct Comparison {
  /// The outcomes, read; the first is what the others are measured by.
  let readings: [OutcomeReading]

  /// A comparison of outcomes.
  init(_ outcomes: [RunOutcome]) { readings = outcomes.map { OutcomeReading($0) } }

  /// A figure of every plan.
  struct Line {
    /// What it is.
    var title: String
    /// Its value in each plan; nil where a plan has none.
    var values: [Value?]
  }

  /// A figure of one plan.
  enum Value {
    case money(Money)
    case date(CivilDate)
    case count(Int)
    case share(Double)
  }

  /// The names of the plans: that of the scenario, with the plan's number where names repeat.
  var names: [String] {
    let names = readings.map { $0.scenario.settings.name }
    return readings.enumerated().map { place, reading in
      guard names.count(where: { $0 == names[place] }) > 1 else { return names[place] }
      let number = reading.outcome.planNumber.map(String.init)
      return "\(names[place]) \(number ?? String(reading.outcome.planHash.prefix(8)))"
    }
  }

  /// Date, chance, cost, quality.
  var headlines: [Line] {
    [
      line("Last cutover") { $0.waves.last.map { .date($0.slot + 3) } },
      line("Finish at P50") { reading in finish(reading, 50) },
      line("Finish at P80") { reading in finish(reading, 80) },
      line("Chance to finish as planned") {
        $0.outcome.simulation.map { .share($0.probabilityFinishInPlan) }
      },
      line("Planned cost") { .money($0.outcome.cost.total) },
      line("Cost at P50") { reading in cost(reading, 50) },
      line("Cost at P80") { reading in cost(reading, 80) },
      line("Contingency to P80") { $0.outcome.simulation.map { .money($0.contingency) } },
      line("Present value") { .money($0.outcome.cost.netPresentValue) },
      line("Gap to the proven bound") { .share($0.outcome.quality.gap) },
      line("Waves") { .count($0.waves.count) },
      line("Hard rules broken") { .count($0.outcome.violations.count) },
    ]
  }

  /// The planned cost by term; terms that no plan has are left out.
  var terms: [Line] {
    CostTerm.allCases.compactMap { term in
      let amounts = readings.map { $0.outcome.cost.total(of: term) }
      guard amounts.contains(where: { $0 != .zero }) else { return nil }
      return Line(title: term.words, values: amounts.map { .money($0) })
    }
  }

  /// The weekend each plant cuts over, by plant.
  var plants: [Line] {
    var seen: Set<Identifier> = []
    let slots = readings.map { reading in
      Dictionary(
        reading.scenario.groups.indices.flatMap { group in
          reading.scenario.groups[group].plants.compactMap { plant in
            reading.cutover(of: group).map { (reading.landscape.plants[plant].id, $0.slot + 3) }
          }
        }, uniquingKeysWith: { first, _ in first })
    }
    let ids = slots.flatMap(\.keys).filter { seen.insert($0).inserted }.sorted()
    return ids.map { id in
      Line(title: id.text, values: slots.map { $0[id].map { .date($0) } })
    }
  }
}

extension Comparison {
  private func line(_ title: String, _ value: (OutcomeReading) -> Value?) -> Line {
    Line(title: title, values: readings.map(value))
  }

  private func finish(_ reading: OutcomeReading, _ percent: Int) -> Value? {
    reading.outcome.simulation.map { .date(reading.date(day: $0.finish.percentile(percent))) }
  }

  private func cost(_ reading: OutcomeReading, _ percent: Int) -> Value? {
    reading.outcome.simulation.map { .money(Money(roundingMinor: $0.cost.percentile(percent))) }
  }
}

extension Comparison.Value {
  /// The figure as a reader sees it.
  func text(in currency: Currency) -> String {
    switch self {
    case .money(let amount): currency.whole(amount)
    case .date(let date): date.description
    case .count(let count): Grouped.digits(count)
    case .share(let share): Percentage.text(share)
    }
  }

  /// How far it is from the first plan's, with its sign; nothing where the two are equal or of
  /// different kinds.
  func difference(from first: Comparison.Value, in currency: Currency) -> String {
    switch (self, first) {
    case (.money(let amount), .money(let other)):
      Self.signed((amount - other).minor) { currency.whole(Money(minor: $0)) }
    case (.date(let date), .date(let other)): Self.signed(date - other) { "\($0) d" }
    case (.count(let count), .count(let other)): Self.signed(count - other) { "\($0)" }
    case (.share(let share), .share(let other)):
      Self.signed(Int(((share - other) * 1000).rounded(.toNearestOrEven))) { thousandths in
        Percentage.text(Double(thousandths) / 1000)
      }
    default: ""
    }
  }

  private static func signed(_ number: Int, _ text: (Int) -> String) -> String {
    number == 0 ? "" : (number > 0 ? "+" : "") + text(number)
  }
}
