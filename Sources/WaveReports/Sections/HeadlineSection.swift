import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What is decided, in a sentence and a few figures.
enum HeadlineSection {
  /// The top of the page.
  static func markup(_ reading: OutcomeReading) -> Markup {
    let facts = [
      finish(reading), chance(reading), cost(reading), simulatedCost(reading), bound(reading),
      movable(reading),
    ].compactMap { $0 }
    return """
      <h1>Wave plan \(reading.scenario.settings.name) for \(reading.landscape.name)</h1>
      <p>\(sentence(reading))</p>
      <dl class="facts">
      \(facts)
      </dl>

      """
  }

  private static func sentence(_ reading: OutcomeReading) -> Markup {
    let groups = reading.outcome.plan.cutovers.compactMap { reading.group($0.group) }
    let plants = groups.reduce(0) { $0 + reading.scenario.groups[$1].plants.count }
    guard let first = reading.waves.first, let last = reading.waves.last else {
      return "Nothing moves."
    }
    let number = reading.outcome.planNumber.map { "Plan \($0)" } ?? "The plan"
    let state: Markup =
      reading.outcome.violations.isEmpty
      ? "keeps every hard rule"
      : "<strong class=\"bad\">is a draft that breaks hard rules</strong>"
    return """
      \(number) \(state). \(Counted.text(plants, "plant")) in \
      \(Counted.text(groups.count, "move group")) cut over in \
      \(Counted.text(reading.waves.count, "wave")), the first on the weekend of \(first.slot + 3), \
      the last on that of \(last.slot + 3), for \
      \(reading.whole(reading.outcome.cost.total)) \(reading.currency).
      """
  }

  private static func fact(_ name: Markup, _ figure: Markup, _ under: [Markup]) -> Markup {
    let lines = under.filter { !$0.isEmpty }.map { "<dd class=\"under\">\($0)</dd>" as Markup }
    return "<div><dt>\(name)</dt><dd class=\"figure\">\(figure)</dd>\(lines)</div>"
  }

  private static func finish(_ reading: OutcomeReading) -> Markup {
    let wanted = reading.scenario.settings.finishBy
    let last = reading.waves.last.map { $0.slot + 3 } ?? reading.scenario.calendar.firstDay
    return fact(
      "Last cutover", "\(last)",
      [
        "wanted by \(wanted.value) \(RowReference.markup(wanted.origin))",
        "no plan before \(reading.outcome.quality.earliestFinish + 3)",
      ])
  }

  private static func chance(_ reading: OutcomeReading) -> Markup {
    guard let played = reading.outcome.simulation else {
      return fact("Simulated finish", "not played", ["run <code>waveplan simulate</code>"])
    }
    let (half, safe) = (played.finish.percentile(50), played.finish.percentile(80))
    return fact(
      "Chance to finish as planned", "\(Percentage.whole(played.probabilityFinishInPlan))",
      [
        "P50 \(reading.date(day: half))", "P80 \(reading.date(day: safe))",
        "by the wanted day \(Percentage.whole(played.probabilityFinishBy))",
      ])
  }

  private static func cost(_ reading: OutcomeReading) -> Markup {
    fact(
      "Planned cost, \(reading.currency)", "\(reading.whole(reading.outcome.cost.total))",
      ["present value \(reading.whole(reading.outcome.cost.netPresentValue))"])
  }

  private static func simulatedCost(_ reading: OutcomeReading) -> Markup? {
    guard let played = reading.outcome.simulation else { return nil }
    return fact(
      "Contingency to P80, \(reading.currency)", "\(reading.whole(played.contingency))",
      [
        "P50 \(reading.whole(minor: played.cost.percentile(50)))",
        "P80 \(reading.whole(minor: played.cost.percentile(80)))",
        "within the planned cost \(Percentage.whole(played.probabilityCostInPlan))",
      ])
  }

  private static func bound(_ reading: OutcomeReading) -> Markup {
    let quality = reading.outcome.quality
    return fact(
      "Gap to the proven bound", "\(Percentage.text(quality.gap))",
      [
        "bound \(reading.whole(quality.bound))",
        quality.isOptimal ? "proven optimal" : .none,
      ])
  }

  private static func movable(_ reading: OutcomeReading) -> Markup {
    let quality = reading.outcome.quality
    return fact(
      "Gap on what a plan can move", "\(Percentage.text(quality.movableGap))",
      [
        "movable cost \(reading.whole(quality.movableCost))",
        "its bound \(reading.whole(quality.movableBound))",
      ])
  }
}
