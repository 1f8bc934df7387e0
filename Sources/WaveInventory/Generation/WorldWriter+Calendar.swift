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
    if world.plants[plant].shifts == 21 { addStops(scope, around: wave, to: &table) }
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

  /// Plants that work around the clock stop on the weekend of their wave and on some others.
  private mutating func addStops(
    _ scope: String, around wave: CivilDate, to table: inout CSVText
  ) {
    var stops = [wave]
    var next = WitnessPlanner.first(from: wave + 14)
    for _ in 0..<4 {
      stops.append(next)
      next = WitnessPlanner.first(from: next + between(20, 45))
    }
    for saturday in stops {
      table.add([
        scope, "shutdown", "\(saturday - 1)", "\(saturday + 1)", "none", "0.5", "", "Planned stop",
      ])
    }
  }

  /// The first day of a span that does not touch the four weeks around a wave.
  private mutating func clear(of wave: CivilDate, length: Int) -> CivilDate {
    let horizon = max(60, world.lastSaturday - GeneratedWorld.start)
    let start = GeneratedWorld.start + random.below(horizon)
    let touches = start < wave + 15 && start + length > wave - 14
    return touches ? wave + 15 : start
  }
}
