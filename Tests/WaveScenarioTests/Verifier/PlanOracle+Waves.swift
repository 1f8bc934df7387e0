import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

extension PlanOracle {
  /// Every pair of cutovers side by side.
  mutating func judgeWaves() {
    let names = anchors.keys.sorted()
    for name in names {
      judgeSize(around: name, among: names)
      judgeNumber(of: name, among: names)
      judgePins(of: name)
    }
    for (place, first) in names.enumerated() {
      for second in names[(place + 1)...] { judgePair(first, second) }
    }
    judgeTogether()
    judgePilot(among: names)
    judgeCoexistence()
    let waves = Set(names.map(wave))
    note(.gap, if: waves.count > scenario.settings.waves.maxWaves ?? .max)
  }

  /// The day and lane of a group's wave, in order of their numbers.
  private func wave(of name: Identifier) -> [Int] {
    [anchors[name]?.daysSinceEpoch ?? 0, scenario.lanes[place(of: name)]]
  }

  private mutating func judgeSize(around name: Identifier, among names: [Identifier]) {
    let waves = scenario.settings.waves
    let mates = names.filter { wave(of: $0) == wave(of: name) }
    let plants = mates.reduce(0) { $0 + self.plants(of: $1).count }
    note(.waveSize, if: plants > waves.maxPlants ?? .max)
    let sameDay = names.count { anchors[$0] == anchors[name] }
    note(.cutoversPerSlot, if: sameDay > waves.maxCutoversPerSlot ?? .max)
  }

  private mutating func judgeNumber(of name: Identifier, among names: [Identifier]) {
    let before = Set(names.map(wave).filter { $0.lexicographicallyPrecedes(wave(of: name)) })
    guard let record = cutovers[name] else { return }
    let lane = scenario.laneNames[scenario.lanes[place(of: name)]]
    note(.wellFormed, if: record.wave != before.count + 1 || record.lane != lane)
  }

  private mutating func judgePair(_ first: Identifier, _ second: Identifier) {
    let (left, right) = (wave(of: first), wave(of: second))
    let pair = Set([place(of: first), place(of: second)])
    for exclusion in scenario.exclusions
    where Set([exclusion.first.offset, exclusion.second.offset]) == pair {
      note(.apart, if: left == right)
    }
    guard left[1] == right[1], left[0] != right[0] else { return }
    let least = scenario.settings.waves.minGap
    note(.gap, if: Minutes.days(abs(left[0] - right[0])) < least)
  }

  private mutating func judgeTogether() {
    for group in scenario.groups {
      let days = Set(plan.cutovers.filter { $0.group == group.id }.map(\.slot))
      note(.together, if: days.count > 1)
    }
  }

  private mutating func judgePilot(among names: [Identifier]) {
    guard let least = scenario.settings.waves.pilotMaxCriticality,
      let first = names.compactMap({ anchors[$0] }).min()
    else { return }
    func mayLead(_ name: Identifier) -> Bool {
      plants(of: name).allSatisfy { $0.criticality.value >= least }
    }
    let hasPilot = scenario.groups.contains { !$0.plants.isEmpty && mayLead($0.id) }
    note(
      .pilotFirst, if: hasPilot && names.contains { anchors[$0] == first && !mayLead($0) })
  }

  private mutating func judgePins(of name: Identifier) {
    guard let record = cutovers[name], let anchor = anchors[name] else { return }
    let landscape = scenario.landscape
    let members = Set(
      plants(of: name).map(\.id)
        + plants(of: name).compactMap { $0.database.map { landscape.databases[$0].id } })
    for pin in scenario.settings.pins where members.contains(pin.asset) {
      let day = clock(landscape.timezone, record.start).date
      switch pin.kind {
      case .window(let date): note(.pins, if: !(0..<7).contains(date - anchor))
      case .notBefore(let date): note(.pins, if: isOnAxis(record) && day < date)
      case .notAfter(let date): note(.pins, if: isOnAxis(record) && day > date)
      }
    }
  }

  private mutating func judgeCoexistence() {
    for bridge in scenario.bridges {
      guard let most = bridge.maxCoexistence else { continue }
      var days = bridge.groups.compactMap { anchors[scenario.groups[$0].id]?.daysSinceEpoch }
      if let repoint = bridge.repoint,
        let record = activities[scenario.activities[repoint].id]
      {
        days.append(record.start.daysSinceEpoch)
      }
      let split = days.flatMap { left in days.map { abs($0 - left) } }.max() ?? 0
      note(.coexistence, if: split * 1440 > most.count)
    }
  }
}
