import WaveCalendar
import WaveCore
import WaveLandscape

/// What can be said of the settings alone, before anything is derived from them.
struct SettingsCheck: Sendable {
  /// What there is to move.
  let landscape: Landscape
  /// What the scenario file sets.
  let settings: ScenarioSettings
  /// The change-control policy.
  let policy: Policy
  /// The zones of the snapshot.
  let zones: [String: ZoneTable]

  /// Everything found.
  var findings: [Finding] {
    dates + ranges + budget + keep + foundation + zoneFindings + modules + waivers
      + DecisionCheck(landscape: landscape, settings: settings).findings
  }

  private var dates: [Finding] {
    let (start, finish) = (settings.start.value, settings.finishBy.value)
    guard finish <= start else { return tooLong(start, finish) }
    return [
      ScenarioFindings.finishBeforeStart.finding(
        "the programme should end on \(finish), but starts on \(start)",
        at: settings.finishBy.origin.span)
    ]
  }

  /// The longest programme, in years: what is later is a slip of the pen, and the load of a
  /// platform grown over decades says nothing.
  private static let mostYears = 15

  private func tooLong(_ start: CivilDate, _ finish: CivilDate) -> [Finding] {
    let latest = start.adding(months: 12 * Self.mostYears)
    guard finish > latest else { return [] }
    return [
      ScenarioFindings.outOfRange.finding(
        "'finish_by' is \(finish), more than \(Self.mostYears) years after the start",
        at: settings.finishBy.origin.span, fix: "write a date on or before \(latest)")
    ]
  }

  /// A setting, what it is, whether it may be that, and what it may be.
  private typealias Bounds = (key: String, value: String, isFine: Bool, range: String)

  private var ranges: [Finding] {
    (waveBounds + otherBounds).filter { !$0.isFine }.map { check in
      ScenarioFindings.outOfRange.finding(
        "'\(check.key)' is \(check.value)", at: settings.row(check.key),
        fix: "choose a value of \(check.range)")
    }
  }

  private var waveBounds: [Bounds] {
    let waves = settings.waves
    let counts = [
      ("waves.max_waves", waves.maxWaves), ("waves.max_plants", waves.maxPlants),
      ("waves.max_cutovers_per_slot", waves.maxCutoversPerSlot),
    ]
    return counts.map { ($0.0, text($0.1), $0.1 ?? 1 >= 1, "1 or more") }
      + [("waves.min_gap", "\(waves.minGap)", waves.minGap >= .zero, "0 or more")]
  }

  private var otherBounds: [Bounds] {
    let (cutover, hosting) = (settings.cutover, settings.hosting)
    let weeks = settings.hypercare.weeks
    return [
      bounds("robustness.confidence", settings.robustness.confidence ?? 0.5, 0.5...0.99),
      (
        "robustness.candidates", "\(settings.robustness.candidates)",
        (2...64).contains(settings.robustness.candidates), "2 to 64"
      ),
      bounds("preparation.confidence", settings.preparation.confidence ?? 0.5, 0.5...0.99),
      bounds("cutover.confidence", cutover.confidence, 0.5...0.99),
      (
        "cutover.rehearsals", text(cutover.rehearsals),
        (1...20).contains(cutover.rehearsals ?? 1), "1 to 20"
      ),
      ("hypercare.weeks", "\(weeks)", (0...52).contains(weeks), "0 to 52"),
      (
        "simulation.decision_lead", "\(settings.simulation.decisionLead)",
        (.zero ... .days(364)).contains(settings.simulation.decisionLead), "0 to 52 weeks"
      ),
      bounds("hosting.headroom", hosting.headroom, 0...0.9),
      bounds("hosting.growth_per_year", hosting.growthPerYear, -0.5...5),
    ]
  }

  private func bounds(_ key: String, _ value: Double, _ range: ClosedRange<Double>) -> Bounds {
    (key, "\(value)", range.contains(value), "\(range.lowerBound) to \(range.upperBound)")
  }

  private func text(_ number: Int?) -> String { number.map { "\($0)" } ?? "blank" }

  private var budget: [Finding] {
    let first = settings.start.value.components.year
    let last = (settings.finishBy.value + PlanningCalendar.daysBeyondFinish).components.year + 1
    return settings.cost.budget.keys.sorted().compactMap { year in
      let row = settings.row("cost.budget")
      if settings.cost.budget[year] ?? .zero < .zero {
        return ScenarioFindings.negativeBudget.finding(
          "the budget of \(year) is negative", at: row)
      }
      guard !(first...max(first, last)).contains(year) else { return nil }
      return ScenarioFindings.budgetYear.finding(
        "a budget is set for \(year), but the programme runs from \(first) to \(last)", at: row)
    }
  }

  private var keep: [Finding] {
    guard let keep = settings.waves.keep, keep < .zero else { return [] }
    return [
      ScenarioFindings.negativeKeep.finding(
        "a moved group would earn \(landscape.currency.exact(.zero - keep)), not cost",
        at: settings.row("waves.keep"))
    ]
  }

  private var foundation: [Finding] {
    FoundationCheck(settings: settings, teams: landscape.teams).findings
  }

  private var zoneFindings: [Finding] {
    var named = [("the inventory", landscape.timezone, settings.file)]
    for plant in landscape.plants {
      named.append(("plant '\(plant.id)'", plant.timezone.value, plant.timezone.origin.span))
    }
    for integration in landscape.integrations {
      for window in integration.partnerWindows {
        guard let zone = window.timezone else { continue }
        named.append(("a partner window of '\(integration.id)'", zone, window.span))
      }
    }
    return named.filter { zones[$0.1] == nil && $0.1 != ZoneTable.utc.id }.map { name, zone, span in
      ScenarioFindings.unknownZone.finding("\(name) names the time zone '\(zone)'", at: span)
    }
  }

  private var modules: [Finding] {
    landscape.modules.compactMap { module in
      guard let name = module.changeClass, !name.isEmpty, ChangeClass(rawValue: name) == nil
      else { return nil }
      let known = ChangeClass.allCases.map { Identifier($0.rawValue) }
      let fix = NearestName.of(name, among: known).map { "write '\($0)'" }
      return ScenarioFindings.unknownChangeClass.finding(
        "module '\(module.id)' names the unknown change class '\(name)'", at: module.row, fix: fix)
    }
  }

  private var waivers: [Finding] {
    let rules = Set(policy.rules.map(\.id))
    let subjects = Set(AssetNames(landscape).all)
    return policy.waivers.flatMap { waiver in
      var found: [Finding] = []
      if waiver.expires < settings.start.value {
        found.append(
          ScenarioFindings.expiredWaiver.finding(
            "the waiver of \(waiver.rule) for '\(waiver.subject)' ran out on \(waiver.expires)",
            at: waiver.row))
      }
      if !rules.contains(waiver.rule) || !subjects.contains(waiver.subject) {
        found.append(
          ScenarioFindings.unknownWaiverTarget.finding(
            "the waiver of '\(waiver.rule)' for '\(waiver.subject)' meets nothing",
            at: waiver.row))
      }
      return found
    }
  }
}

/// The identifiers of everything that can be named.
struct AssetNames: Sendable {
  /// Plants, databases and integrations: what cuts over.
  let moving: [Identifier]
  /// Those, and companies, modules, pools and teams.
  let all: [Identifier]

  /// The names in a landscape.
  init(_ landscape: Landscape) {
    moving =
      landscape.plants.map(\.id) + landscape.databases.map(\.id)
      + landscape.integrations.map(\.id)
    all =
      moving + landscape.companies.map(\.id) + landscape.modules.map(\.id)
      + landscape.pools.map(\.id) + landscape.teams.map(\.id)
  }
}
