import WaveCore

extension WorldWriter {
  /// `calendar.csv`: closes for every company, and rows of plants that keep clear of their wave.
  mutating func calendar() -> [UInt8] {
    var table = CSVText([
      "scope", "kind", "start", "end", "repeats", "capacity", "load", "reason",
    ])
    for country in countries {
      table.add([
        "company:C_" + country.code, "close", "2027-01-28", "2027-02-03", "monthly", "", "",
        "Month-end close",
      ])
      for (day, name) in [("2027-01-01", "New Year"), ("2027-12-25", "Christmas")] {
        table.add(["country:" + country.code, "holiday", day, day, "yearly", "", "", name])
      }
    }
    table.add([
      "all", "blackout", "2026-12-18", "2027-01-09", "yearly", "", "", "Turn of the year",
    ])
    table.add([
      "team:T_DEV", "reduced", "2027-08-02", "2027-08-20", "yearly", "0.7", "", "Summer leave",
    ])
    for plant in world.plants.indices { addRows(of: plant, to: &table) }
    return table.bytes
  }

  private mutating func addRows(of plant: Int, to table: inout CSVText) {
    let scope = "plant:" + world.plants[plant].id
    let wave = world.saturday[plant]
    if world.plants[plant].shifts > 15 { addStops(of: plant, to: &table) }
    if world.plants[plant].shifts == 20 {
      let saturday = WitnessPlanner.last(before: wave - 21)
      table.add([
        scope, "window", "\(saturday) 06:00", "\(saturday + 1) 14:00", "none", "", "",
        "Offered by the plant, which would be working",
      ])
    }
    if random.uniform() < 0.3 {
      let start = clear(of: wave, length: 21)
      table.add([
        scope, "blackout", "\(start)", "\(start + 20)", "none", "", "", "Launch of a product",
      ])
    }
    if random.uniform() < 0.4 {
      let start = clear(of: wave, length: 42)
      table.add([
        scope, "peak", "\(start)", "\(start + 41)", "none", "", "1.\(between(2, 5))", "High season",
      ])
    }
    if random.uniform() < 0.3 {
      let start = clear(of: wave, length: 3)
      table.add([scope, "stock_take", "\(start)", "\(start + 2)", "none", "", "", "Annual count"])
    }
    if random.uniform() < 0.4 {
      let start = CivilDate(daysSinceEpoch: GeneratedWorld.start.daysSinceEpoch + 210)
      table.add([
        scope, "shutdown", "\(start)", "\(start + 13)", "yearly", "0.4", "", "Summer shutdown",
      ])
    }
  }

  /// Plants that work nearly around the clock stop every month or two, on the weekend of their
  /// wave too; plants of one database that move together stop together.
  private mutating func addStops(of plant: Int, to table: inout CSVText) {
    let database = world.databases[world.plants[plant].database]
    let leader = database.isSplit ? plant : database.plants[0]
    let stops = stopsOfPlant[leader] ?? drawnStops(around: world.saturday[plant])
    stopsOfPlant[leader] = stops
    for saturday in stops {
      table.add([
        "plant:" + world.plants[plant].id, "shutdown", "\(saturday - 1)", "\(saturday + 1)", "none",
        "0.5", "", "Planned stop",
      ])
    }
    // A stop that is too short for any runbook.
    let short = WitnessPlanner.first(from: world.saturday[plant] + between(15, 40))
    table.add([
      "plant:" + world.plants[plant].id, "shutdown", "\(short) 06:00", "\(short) 08:00", "none", "",
      "", "Service of the substation",
    ])
  }

  /// Saturdays of planned stops before and after a wave, and on its weekend.
  private mutating func drawnStops(around wave: CivilDate) -> [CivilDate] {
    var stops = [wave]
    while let last = stops.last, last < world.lastSaturday + 112 {
      stops.append(WitnessPlanner.first(from: last + between(26, 50)))
    }
    while let first = stops.first, first > GeneratedWorld.start + 196 {
      stops.insert(WitnessPlanner.last(before: first - between(26, 50)), at: 0)
    }
    return stops
  }

  /// The first day of a span that does not touch the four weeks around a wave.
  private mutating func clear(of wave: CivilDate, length: Int) -> CivilDate {
    let horizon = max(60, world.lastSaturday - GeneratedWorld.start)
    let start = GeneratedWorld.start + random.below(horizon)
    let touches = start < wave + 15 && start + length > wave - 14
    return touches ? wave + 15 : start
  }
}
