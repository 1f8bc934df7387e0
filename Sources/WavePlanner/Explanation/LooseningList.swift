import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario

/// Every step by which a plan's scenario could be loosened, those most likely to matter of each
/// kind first.
///
/// A slot counts as closed by a row where a group would cost less in it by itself than in the slot
/// it has: a row that closes only dearer slots binds nothing.
struct LooseningList {
  private let problem: PlanningProblem
  private let slots: [Index<Slot>?]

  /// The most steps of each kind.
  static let mostOfKind = 12

  /// The steps for a plan of a problem.
  init(_ problem: PlanningProblem, _ plan: Plan) {
    self.problem = problem
    let places = Dictionary(plan.cutovers.map { ($0.group, $0.slot) }) { first, _ in first }
    slots = problem.scenario.groups.map { group in
      places[group.id].flatMap { problem.scenario.calendar.slot(containing: $0) }
    }
  }

  private var scenario: Scenario { problem.scenario }

  /// The steps.
  var all: [Loosening] { teams + waves + tolerances + blackouts + windows + pins + orders }

  private var teams: [Loosening] {
    let landscape = scenario.landscape
    return landscape.teams.indices.compactMap { team in
      guard scenario.activities.contains(where: { $0.demand?.team == team && $0.effort > .zero })
      else { return nil }
      let row = landscape.teams[team]
      let people = row.people.value
      var change = WhatIf(scenario, text: "give team \(row.id) one more person")
      change.landscape.teams[team].people.value = people + 1
      return Loosening(
        rule: .teamCapacity, row: row.row, has: "\(Words.number(people)) people",
        would: "\(Words.number(people + 1)) people", change: change)
    }
  }

  private var pins: [Loosening] {
    scenario.settings.pins.prefix(Self.mostOfKind).map { pin in
      var change = WhatIf(scenario, text: "lift the pin of \(pin.asset)")
      change.settings.pins.removeAll { $0 == pin }
      return Loosening(
        rule: .pins, row: pin.row, has: pin.words, would: "no pin", change: change)
    }
  }

  /// Orders between cutovers that the plan only just keeps.
  private var orders: [Loosening] {
    let tight = scenario.precedences.filter { order in
      guard order.rule == .requires, case .cutover(let before) = order.before,
        case .cutover(let after) = order.after, let first = slots[before.offset],
        let second = slots[after.offset]
      else { return false }
      let calendar = scenario.calendar
      return calendar.day(of: second) - calendar.day(of: first) - order.lagDays < 28
    }
    var seen: Set<SourceSpan> = []
    let rows = tight.map(\.row).filter { seen.insert($0).inserted }
    return rows.prefix(Self.mostOfKind).compactMap { row in
      guard let edge = scenario.landscape.dependencies.first(where: { $0.row == row }) else {
        return nil
      }
      let landscape = scenario.landscape
      let words = "\(landscape.id(of: edge.from)) requires \(landscape.id(of: edge.to))"
      var change = WhatIf(scenario, text: "do without this order: \(words)")
      change.landscape.dependencies.elements.removeAll { $0.row == row }
      return Loosening(
        rule: .requires, row: row, has: words, would: "no such order", change: change)
    }
  }
}

extension LooseningList {
  private var waves: [Loosening] {
    let waves = scenario.settings.waves
    var steps: [Loosening] = []
    func more(
      _ key: String, _ value: Int?, _ noun: String, _ text: String, _ rule: HardRule,
      _ path: WritableKeyPath<WaveSettings, Int?>
    ) {
      guard let value else { return }
      var change = WhatIf(scenario, text: text)
      change.settings.waves[keyPath: path] = value + 1
      steps.append(
        Loosening(
          rule: rule, row: scenario.settings.row(key), has: Words.count(value, noun),
          would: Words.count(value + 1, noun), change: change))
    }
    more("waves.max_waves", waves.maxWaves, "wave", "allow one more wave", .gap, \.maxWaves)
    more(
      "waves.max_plants", waves.maxPlants, "plant", "allow one more plant in each wave", .waveSize,
      \.maxPlants)
    more(
      "waves.max_cutovers_per_slot", waves.maxCutoversPerSlot, "cutover",
      "allow one more cutover in each slot", .cutoversPerSlot, \.maxCutoversPerSlot)
    if waves.minGap >= .days(7) {
      let days = waves.minGap.count / 1440
      var change = WhatIf(scenario, text: "let waves follow each other a week sooner")
      change.settings.waves.minGap = .days(days - 7)
      steps.append(
        Loosening(
          rule: .gap, row: scenario.settings.row("waves.min_gap"), has: Words.days(days),
          would: Words.days(days - 7), change: change))
    }
    if let most = waves.pilotMaxCriticality {
      var change = WhatIf(scenario, text: "do without a pilot wave")
      change.settings.waves.pilotMaxCriticality = nil
      steps.append(
        Loosening(
          rule: .pilotFirst, row: scenario.settings.row("waves.pilot_max_criticality"),
          has: "first wave of criticality \(most) or less critical", would: "any first wave",
          change: change))
    }
    return steps
  }

  /// What a group would save by itself in a slot against the slot it has; nil where nothing.
  private func pull(of group: Index<MoveGroup>, to slot: Index<Slot>) -> Int? {
    guard let own = slots[group.offset] else { return nil }
    let costs = problem.objective.cutovers[group.offset]
    if scenario.settings.objective == .cost {
      let saved = costs[own.offset] - costs[slot.offset]
      return saved > 0 ? saved : nil
    }
    return slot < own ? own.offset - slot.offset : nil
  }

  /// Slots that a rule closes and that would be cheaper, by the row that closes them.
  private func closed(by rules: Set<HardRule>) -> [(row: SourceSpan, pull: Int)] {
    var pulls: [SourceSpan: Int] = [:]
    for group in scenario.groups.indices {
      var best: [SourceSpan: Int] = [:]
      for slot in scenario.calendar.slots.indices {
        guard let obstacle = problem.slots.obstacle(to: group, in: slot),
          rules.contains(obstacle.rule), let pull = pull(of: group, to: slot)
        else { continue }
        best[obstacle.row] = max(best[obstacle.row] ?? 0, pull)
      }
      for (row, pull) in best { pulls[row, default: 0] += pull }
    }
    return pulls.map { (row: $0.key, pull: $0.value) }.sorted {
      ($1.pull, $0.row) < ($0.pull, $1.row)
    }
  }

  private var tolerances: [Loosening] {
    let landscape = scenario.landscape
    let steps = closed(by: [.downtime]).compactMap { row, _ -> Loosening? in
      guard
        let plant = landscape.plants.indices.first(where: {
          landscape.plants[$0].downtimeTolerance.origin.span == row
        })
      else { return nil }
      let borne = landscape.plants[plant].downtimeTolerance.value
      let id = landscape.plants[plant].id
      var change = WhatIf(scenario, text: "let \(id) bear one hour more of downtime")
      change.landscape.plants[plant].downtimeTolerance.value = borne + .hours(1)
      return Loosening(
        rule: .downtime, row: row, has: "tolerates \(borne)",
        would: "tolerates \(borne + .hours(1))", change: change)
    }
    return Array(steps.prefix(Self.mostOfKind))
  }

  private var blackouts: [Loosening] {
    let steps = closed(by: [.blackout, .window]).compactMap { row, _ -> Loosening? in
      guard let entry = scenario.calendar.entries.first(where: { $0.row == row }),
        [.blackout, .close, .peak, .stockTake].contains(entry.kind)
      else { return nil }
      let often = entry.repeats == .none ? "" : "\(entry.repeats.rawValue) "
      let kind = often + entry.kind.rawValue.replacing("_", with: "-")
      let which =
        entry.repeats == .none
        ? "from \(entry.start.date) on" : "in every repetition, the first on \(entry.start.date)"
      var change = WhatIf(scenario, text: "lift the \(kind) of \(entry.scope.words) \(which)")
      change.entries.removeAll { $0.row == row }
      let last = (entry.end.time.minuteOfDay == 0 ? entry.end.date - 1 : entry.end.date)
      return Loosening(
        rule: .blackout, row: row, has: "\(kind) from \(entry.start.date) to \(last)",
        would: "no \(kind)", change: change)
    }
    return Array(steps.prefix(Self.mostOfKind))
  }

  /// For each group the cheapest slot without a window, as one window more.
  private var windows: [Loosening] {
    typealias Choice = (group: Index<MoveGroup>, slot: Index<Slot>, pull: Int)
    let choices = scenario.groups.indices.compactMap { group -> Choice? in
      let open = scenario.calendar.slots.indices.compactMap { slot -> Choice? in
        guard let obstacle = problem.slots.obstacle(to: group, in: slot),
          obstacle.rule == .window || obstacle.rule == .downtime,
          let pull = pull(of: group, to: slot)
        else { return nil }
        return (group, slot, pull)
      }
      return open.max { ($0.pull, $1.slot) < ($1.pull, $0.slot) }
    }
    let best = choices.sorted { ($1.pull, $0.group) < ($0.pull, $1.group) }
    return best.prefix(Self.mostOfKind).compactMap { window(for: $0.group, in: $0.slot) }
  }

  private func window(for group: Index<MoveGroup>, in slot: Index<Slot>) -> Loosening? {
    let runbook = scenario.runbooks[group.offset]
    guard runbook.backlogDrain != nil,
      let obstacle = problem.slots.obstacle(to: group, in: slot)
    else { return nil }
    let start = CivilDateTime(scenario.calendar.slots[slot].firstDay + 2, ClockTime(22, 0))
    let minutes = start.time.minuteOfDay + runbook.required.count
    let end = CivilDateTime(start.date + minutes / 1440, ClockTime(minuteOfDay: minutes % 1440))
    let id = scenario.groups[group].id
    var change = WhatIf(scenario, text: "give \(id) one window more, from \(start)")
    for plant in scenario.groups[group].plants {
      change.entries.append(
        CalendarEntry(
          scope: .plant(scenario.landscape.plants[plant].id), kind: .window, start: start,
          end: end, repeats: .none, capacity: nil, reason: "tried", row: obstacle.row))
    }
    return Loosening(
      rule: .window, row: obstacle.row, has: obstacle.text,
      would: "a window of \(runbook.required)", change: change)
  }
}
