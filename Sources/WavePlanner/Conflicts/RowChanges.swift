import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// Smaller demands of one row, from small changes to larger ones.
struct RowChanges {
  /// The question.
  let scenario: Scenario

  /// The changes of a row; nil where only taking it out would change anything.
  func ladder(of listed: ListedRow) -> ChangeLadder? {
    let row = listed.row
    if scenario.settings.finishBy.origin.span == row { return laterFinish() }
    if let pin = scenario.settings.pins.first(where: { $0.row == row }) { return moved(pin) }
    if listed.rule == .downtime, let entry = openingEntry(row) { return longer(entry) }
    if let key = scenario.settings.rows.filter({ $0.value == row }).map(\.key).min() {
      return setting(key)
    }
    if let edge = scenario.landscape.dependencies.indices.first(where: {
      scenario.landscape.dependencies[$0].row == row
    }) {
      return dependency(edge, listed.rule)
    }
    if let team = scenario.landscape.teams.indices.first(where: {
      scenario.landscape.teams[$0].row == row
    }) {
      return people(team)
    }
    if listed.rule == .poolCapacity,
      let pool = scenario.landscape.pools.indices.first(where: {
        scenario.landscape.pools[$0].row == row
      })
    {
      return larger(pool)
    }
    return plant(listed)
  }

  private func version(_ text: String, _ edit: (inout WhatIf) -> Void) -> WhatIf {
    var change = WhatIf(scenario, text: text)
    edit(&change)
    return change
  }
}

extension RowChanges {
  private func laterFinish() -> ChangeLadder {
    ChangeLadder(amounts: [4, 12, 26, 52]) { weeks in
      let wanted = scenario.settings.finishBy.value
      return version(
        "move finish_by by \(weeks) weeks, from \(wanted) to \(wanted + 7 * weeks)"
      ) { $0.settings.finishBy.value = wanted + 7 * weeks }
    }
  }

  private func moved(_ pin: Pin) -> ChangeLadder? {
    guard let place = scenario.settings.pins.firstIndex(of: pin) else { return nil }
    if case .window = pin.kind { return nil }
    return ChangeLadder(amounts: [4, 12, 26]) { weeks in
      let kind: Pin.Kind
      let text: String
      switch pin.kind {
      case .window(let day): (kind, text) = (.window(day), "")
      case .notAfter(let day):
        kind = .notAfter(day + 7 * weeks)
        text = "let \(pin.asset) move by \(day + 7 * weeks) instead of \(day)"
      case .notBefore(let day):
        kind = .notBefore(day - 7 * weeks)
        text = "let \(pin.asset) move from \(day - 7 * weeks) on instead of \(day)"
      }
      return version(text) { $0.settings.pins[place].kind = kind }
    }
  }

  private func openingEntry(_ row: SourceSpan) -> CalendarEntry? {
    WhatIf(scenario, text: "").opening(row).first.map { scenario.calendar.entries[$0] }
  }

  /// A window or a shutdown that lasts longer, in hours.
  private func longer(_ entry: CalendarEntry) -> ChangeLadder {
    ChangeLadder(amounts: Self.hours) { hours in
      version("lengthen the \(entry.words) by \(Minutes.hours(hours))") {
        $0.lengthen(entry.row, by: .hours(hours))
      }
    }
  }

  /// The steps by which a time is lengthened, in hours.
  private static let hours = [1, 2, 4, 8, 12, 24, 48, 72]

  private func setting(_ key: String) -> ChangeLadder? {
    let waves = scenario.settings.waves
    func raised(
      _ value: Int?, _ text: @escaping (Int, Int) -> String,
      _ path: WritableKeyPath<WaveSettings, Int?>
    ) -> ChangeLadder? {
      guard let value else { return nil }
      return ChangeLadder(amounts: [1, 2, 4, 8]) { more in
        version(text(value + more, value)) { $0.settings.waves[keyPath: path] = value + more }
      }
    }
    switch key {
    case "waves.max_waves":
      return raised(waves.maxWaves, { "allow \($0) waves instead of \($1)" }, \.maxWaves)
    case "waves.max_plants":
      return raised(
        waves.maxPlants, { "allow \($0) plants in a wave instead of \($1)" }, \.maxPlants)
    case "waves.max_cutovers_per_slot":
      return raised(
        waves.maxCutoversPerSlot, { "allow \($0) cutovers in a slot instead of \($1)" },
        \.maxCutoversPerSlot)
    case "waves.min_gap":
      let days = waves.minGap.daysRoundedUp
      return ChangeLadder(amounts: Array(1...max(1, days / 7))) { weeks in
        let less = max(0, days - 7 * weeks)
        return version(
          "shorten the gap between waves from \(Words.days(days)) to \(Words.days(less))"
        ) { $0.settings.waves.minGap = .days(less) }
      }
    case "cutover.rollback_reserve": return smallerReserve
    default: return nil
    }
  }

  /// Less time held back to roll back in, in hours.
  private var smallerReserve: ChangeLadder? {
    guard let reserve = scenario.settings.cutover.rollbackReserve, reserve > .zero else {
      return nil
    }
    let hours = max(1, reserve.count / 60)
    return ChangeLadder(amounts: Set([hours / 4, hours / 2, hours]).filter { $0 > 0 }.sorted()) {
      let less = Minutes(max(0, reserve.count - 60 * $0))
      return version("hold \(less) back to roll back in instead of \(reserve)") {
        $0.settings.cutover.rollbackReserve = less
      }
    }
  }

  private func dependency(_ index: Index<Dependency>, _ rule: HardRule?) -> ChangeLadder? {
    let edge = scenario.landscape.dependencies[index]
    let ends = "\(scenario.landscape.id(of: edge.from)) and \(scenario.landscape.id(of: edge.to))"
    if rule == .coexistence, let most = edge.maxCoexistence {
      return ChangeLadder(amounts: [7, 28, 91]) { days in
        version("let \(ends) be split for \(most + .days(days)) instead of \(most)") {
          $0.landscape.dependencies[index].maxCoexistence = most + .days(days)
        }
      }
    }
    let lag = edge.lag.value
    guard edge.kind == .requires, lag > .zero else { return nil }
    let days = lag.daysRoundedUp
    return ChangeLadder(
      amounts: Set([(days + 3) / 4, (days + 1) / 2, days]).sorted()
    ) { cut in
      let less = days - cut
      return version(
        "shorten the wait between \(ends) from \(Words.days(days)) to \(Words.days(less))"
      ) {
        $0.landscape.dependencies[index].lag.value = .days(less)
      }
    }
  }

  private func people(_ team: Index<Team>) -> ChangeLadder {
    let row = scenario.landscape.teams[team]
    return ChangeLadder(amounts: [1, 2, 4, 8]) { people in
      version("give team \(row.id) \(people == 1 ? "one more person" : "\(people) more people")") {
        $0.landscape.teams[team].people.value += Double(people)
      }
    }
  }

  private func larger(_ pool: Index<Pool>) -> ChangeLadder {
    let id = scenario.landscape.pools[pool].id
    return ChangeLadder(amounts: [1, 2, 4, 12]) { quarters in
      let percent = 100 + 25 * quarters
      return version("make pool \(id) larger, to \(percent) % of what it is") {
        $0.enlarge(pool, by: Double(percent) / 100)
      }
    }
  }

  /// More of what a plant bears, in hours.
  private func plant(_ listed: ListedRow) -> ChangeLadder? {
    for index in scenario.landscape.plants.indices {
      let plant = scenario.landscape.plants[index]
      let cell: (name: String, path: WritableKeyPath<Plant, Fact<Minutes>>)
      switch listed.rule {
      case .downtime? where plant.downtimeTolerance.origin.span == listed.row,
        .maintenanceWindow? where plant.downtimeTolerance.origin.span == listed.row:
        cell = ("tolerance", \.downtimeTolerance)
      case .recovery? where plant.rto.origin.span == listed.row: cell = ("recovery time", \.rto)
      case .recovery? where plant.rpo.origin.span == listed.row: cell = ("recovery point", \.rpo)
      default: continue
      }
      let has = plant[keyPath: cell.path].value
      return ChangeLadder(amounts: Self.hours) { hours in
        version(
          "extend the \(cell.name) of \(plant.id) by \(Minutes.hours(hours)), from \(has) to "
            + "\(has + .hours(hours))"
        ) { $0.landscape.plants[index][keyPath: cell.path].value = has + .hours(hours) }
      }
    }
    return nil
  }
}
