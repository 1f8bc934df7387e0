import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

extension WhatIf {
  /// Takes out what a row demands and leaves the rest of the question as it is.
  ///
  /// A cell is read as if it demanded nothing; a row of `plants.csv` that no single cell of which is
  /// meant is taken out with its plant. What a row supplies, a pool or a team, becomes boundless.
  ///
  /// - Returns: what is left out, in words; nil where nothing can be, because the row states a fact
  ///   or stands for the scenario as a whole.
  mutating func takeOut(_ listed: ListedRow) -> String? {
    guard listed.row.line > 0 else { return nil }
    return takeOutEntry(listed.row) ?? takeOutShortness(listed) ?? takeOutPin(listed.row)
      ?? takeOutSetting(listed.row) ?? takeOutDependency(listed.row) ?? takeOutSupply(listed)
      ?? takeOutPolicy(listed) ?? takeOutPlant(listed) ?? takeOutWork(listed)
  }
}

extension WhatIf {
  /// A calendar row that closes something; a window or a shutdown opens, and stays where it is.
  private mutating func takeOutEntry(_ row: SourceSpan) -> String? {
    let isClosing: (CalendarEntry) -> Bool = { entry in
      entry.row == row && entry.kind != .window && entry.kind != .shutdown
    }
    guard let entry = entries.first(where: isClosing) else { return nil }
    entries.removeAll(where: isClosing)
    return "the \(entry.words)"
  }

  private mutating func takeOutPin(_ row: SourceSpan) -> String? {
    guard let pin = settings.pins.first(where: { $0.row == row }) else { return nil }
    settings.pins.removeAll { $0.row == row }
    return "the pin of \(pin.asset)"
  }

  private mutating func takeOutSetting(_ row: SourceSpan) -> String? {
    if settings.finishBy.origin.span == row, !settings.finishBy.isAssumed {
      let unstated = settings.start.value + Self.daysWithoutFinish
      settings.finishBy.value = max(unstated, settings.finishBy.value + 364)
      return "'finish_by'"
    }
    if let text = takeOutBudget(row) { return text }
    guard let key = settings.rows.filter({ $0.value == row }).map(\.key).min() else { return nil }
    switch key {
    case "waves.max_waves": settings.waves.maxWaves = nil
    case "waves.max_plants": settings.waves.maxPlants = nil
    case "waves.max_cutovers_per_slot": settings.waves.maxCutoversPerSlot = nil
    case "waves.min_gap": settings.waves.minGap = .zero
    case "waves.pilot_max_criticality": settings.waves.pilotMaxCriticality = nil
    case "hosting.policy": settings.hosting.policy = .recommend
    case "cutover.rollback_reserve": settings.cutover.rollbackReserve = nil
    default: return nil
    }
    return "'\(key)'"
  }

  /// The budgets of the years that a row states.
  private mutating func takeOutBudget(_ row: SourceSpan) -> String? {
    let years = settings.cost.budget.keys.filter { settings.budgetRow($0) == row }.sorted()
    guard !years.isEmpty else { return nil }
    for year in years { settings.cost.budget[year] = nil }
    return "the budget of \(years.map(String.init).joined(separator: ", "))"
  }

  /// So many people that a team of them limits nothing.
  static let boundlessPeople = 100_000.0

  /// How long a scenario runs that states no finish.
  private static let daysWithoutFinish = 728

  private mutating func takeOutDependency(_ row: SourceSpan) -> String? {
    guard let edge = landscape.dependencies.first(where: { $0.row == row }) else { return nil }
    let text = "\(landscape.id(of: edge.from)) \(edge.kind.rawValue) \(landscape.id(of: edge.to))"
    landscape.dependencies.elements.removeAll { $0.row == row }
    return "'\(text)'"
  }

  /// A team or a pool.
  private mutating func takeOutSupply(_ listed: ListedRow) -> String? {
    if let team = landscape.teams.indices.first(where: { landscape.teams[$0].row == listed.row }) {
      landscape.teams[team].people.value = Self.boundlessPeople
      landscape.teams[team].daysPerWeek.value = 5
      landscape.teams[team].availableFrom = nil
      landscape.teams[team].availableTo = nil
      return "the limits of team \(landscape.teams[team].id)"
    }
    for index in landscape.pools.indices {
      let pool = landscape.pools[index]
      if listed.row == pool.leadTime.origin.span, listed.rule == .poolCapacity {
        landscape.pools[index].leadTime.value = .zero
        return "the lead time of pool \(pool.id)"
      }
      if listed.rule == .maintenanceWindow, listed.row == pool.maintenanceWindow?.span {
        landscape.pools[index].maintenanceWindow = nil
        return "the maintenance window of pool \(pool.id)"
      }
      if listed.rule == .poolCapacity, listed.row == pool.row {
        enlarge(index, by: 1000)
        return "the limits of pool \(pool.id)"
      }
    }
    return nil
  }

  /// Makes a pool larger in everything it holds.
  mutating func enlarge(_ pool: Index<Pool>, by factor: Double) {
    func more(_ count: Int) -> Int { Int((Double(count) * factor).rounded(.up)) }
    landscape.pools[pool].maxPlants = landscape.pools[pool].maxPlants.map(more)
    landscape.pools[pool].maxPods.value = more(landscape.pools[pool].maxPods.value)
    landscape.pools[pool].postgresVCPU.value *= factor
    landscape.pools[pool].postgresMemoryGB.value *= factor
    landscape.pools[pool].postgresMaxConnections.value = more(
      landscape.pools[pool].postgresMaxConnections.value)
    landscape.pools[pool].storageGB.value *= factor
  }

  /// A rule of the policy, or what it demands of a class.
  private mutating func takeOutPolicy(_ listed: ListedRow) -> String? {
    if let rule = policy.rules.first(where: { $0.row == listed.row }) {
      policy.rules.removeAll { $0.row == listed.row }
      return "rule \(rule.id)"
    }
    guard
      let changeClass = ChangeClass.allCases.first(where: {
        policy.classes[$0]?.row == listed.row
      })
    else { return nil }
    for other in ChangeClass.allCases where policy.classes[other]?.row == listed.row {
      policy.classes[other] = ClassDemands()
    }
    return "what the policy demands of class \(changeClass.rawValue.replacing("_", with: " "))"
  }

  /// A cell of a plant by its rule, or else the plant.
  private mutating func takeOutPlant(_ listed: ListedRow) -> String? {
    for index in landscape.plants.indices {
      let plant = landscape.plants[index]
      if let text = takeOutCell(listed, of: index, plant) { return text }
      if plant.row == listed.row, plant.status == .planned,
        landscape.plants.count(where: { $0.status == .planned }) > 1
      {
        landscape.plants[index].status = .retired
        return "plant \(plant.id)"
      }
    }
    return nil
  }

  private mutating func takeOutCell(
    _ listed: ListedRow, of index: Index<Plant>, _ plant: Plant
  ) -> String? {
    switch listed.rule {
    case .downtime? where plant.downtimeTolerance.origin.span == listed.row,
      .maintenanceWindow? where plant.downtimeTolerance.origin.span == listed.row:
      landscape.plants[index].downtimeTolerance.value = .days(365)
      return "the downtime tolerance of \(plant.id)"
    case .recovery? where plant.rto.origin.span == listed.row:
      landscape.plants[index].rto.value = .days(365)
      return "the recovery time of \(plant.id)"
    case .recovery? where plant.rpo.origin.span == listed.row:
      landscape.plants[index].rpo.value = .days(365)
      return "the recovery point of \(plant.id)"
    case .residency? where plant.row == listed.row:
      landscape.plants[index].allowedRegions = []
      return "the allowed regions of \(plant.id)"
    case .pins? where plant.row == listed.row && plant.hosting != nil:
      landscape.plants[index].hosting = nil
      return "the wanted hosting of \(plant.id)"
    case .window? where plant.shifts.origin.span == listed.row,
      .downtime? where plant.shifts.origin.span == listed.row:
      landscape.plants[index].shifts.value = min(5, plant.shifts.value)
      return "the shifts of \(plant.id)"
    default: return nil
    }
  }

  /// A step, a module, an integration or a company: its work or its dates demand nothing.
  private mutating func takeOutWork(_ listed: ListedRow) -> String? {
    if let step = settings.foundation.first(where: { $0.row == listed.row }) {
      settings.foundation.removeAll { $0.id == step.id }
      for place in settings.foundation.indices {
        settings.foundation[place].after.removeAll { $0 == step.id }
      }
      return "the foundation step '\(step.id)'"
    }
    let modules = landscape.modules.indices
    if let index = modules.first(where: { landscape.modules[$0].row == listed.row }) {
      landscape.modules[index].porting = .notNeeded
      return "the porting of \(landscape.modules[index].id)"
    }
    for index in landscape.integrations.indices
    where landscape.integrations[index].row == listed.row
      || landscape.integrations[index].partnerWindows.contains(where: { $0.span == listed.row })
    {
      landscape.integrations[index].effort.value = .zero
      landscape.integrations[index].partnerNotice.value = .zero
      landscape.integrations[index].partnerWindows = []
      return "what \(landscape.integrations[index].id) demands"
    }
    for index in landscape.companies.indices
    where landscape.companies[index].fiscalYearEnd.origin.span == listed.row {
      for plant in landscape.plants.indices where landscape.plants[plant].company == index {
        landscape.plants[plant].company = nil
      }
      return "the closes of company \(landscape.companies[index].id)"
    }
    return nil
  }
}

extension CalendarEntry {
  /// `blackout of P07 from 2027-05-01 to 2027-05-02`, with how it repeats.
  var words: String {
    let name = kind.rawValue.replacing("_", with: "-")
    let whose: String
    switch scope {
    case .all: whose = ""
    case .country(let place), .region(let place), .partner(let place): whose = " of \(place)"
    case .company(let id), .plant(let id), .team(let id): whose = " of \(id)"
    }
    let again = repeats == .none ? "" : ", \(repeats.rawValue)"
    let last = end.time.minuteOfDay == 0 && end.date > start.date ? end.date - 1 : end.date
    let span = start.date == last ? "on \(start.date)" : "from \(start.date) to \(last)"
    return "\(name)\(whose) \(span)\(again)"
  }
}
