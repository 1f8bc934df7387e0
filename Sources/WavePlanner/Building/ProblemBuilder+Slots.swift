import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

extension ProblemBuilder {
  /// Adds how waves are cut: their size, cutovers in a slot, gaps, number, pilots, classes.
  mutating func addSlotRules() {
    let waves = scenario.settings.waves
    let all = problem.cutovers
    if let most = waves.maxCutoversPerSlot {
      add(
        .atMost(most, perSlot: all), .cutoversPerSlot, "waves.max_cutovers_per_slot",
        "a slot has \(Words.count(most, "cutover")) at the most")
    }
    for lane in scenario.laneNames.indices { addLane(lane) }
    addWaveCount()
    addPilots()
  }

  private mutating func addLane(_ lane: Int) {
    let waves = scenario.settings.waves
    let groups = scenario.groups.indices.filter { scenario.lanes[$0.offset] == lane }
    let members = groups.map { problem.cutovers[$0.offset] }
    guard !members.isEmpty else { return }
    if let most = waves.maxPlants {
      let weights = groups.map { scenario.groups[$0].plants.count }
      add(
        SlotRule(members, .capacity(weights: weights, limit: most)), .waveSize,
        "waves.max_plants", "a wave moves \(Words.count(most, "plant")) at the most")
    }
    let gap = waves.minGap.daysRoundedUp
    if gap > 1 {
      add(
        SlotRule(members, .minimumDistance(gap)), .gap, "waves.min_gap",
        "waves of a lane are \(Words.days(gap)) apart or more")
    }
    addClasses(groups)
  }

  private mutating func addClasses(_ groups: [Index<MoveGroup>]) {
    guard let rule = scenario.policy.bindingRule(.maxPerWave) else { return }
    let waivers = WaiverBook(scenario, hosting: problem.hosting)
    for changeClass in ChangeClass.allCases {
      guard let most = scenario.policy.demands(of: changeClass).maxPerWave else { continue }
      let members = groups.filter {
        scenario.changeClasses[$0.offset].changeClass == changeClass
          && !waivers.isEverWaived(rule, for: $0)
      }
      guard members.count > most else { continue }
      problem.description.slotRules.append(
        .atMost(most, perSlot: members.map { problem.cutovers[$0.offset] }))
      let name = changeClass.rawValue.replacing("_", with: " ")
      problem.rows.slotRules.append(
        ProblemRow(
          rule: .policy, row: scenario.policy.demands(of: changeClass).row ?? rule.row,
          text: "a wave has \(Words.count(most, "cutover")) of class \(name) at the most"))
    }
  }

  /// Slots of all lanes count once for each lane that uses them.
  private mutating func addWaveCount() {
    guard let most = scenario.settings.waves.maxWaves else { return }
    let rule = SlotRule(
      problem.cutovers, .maximumSlotsByStream(most, streams: scenario.lanes))
    add(
      rule, .gap, "waves.max_waves",
      "there \(most == 1 ? "is" : "are") \(Words.count(most, "wave")) at the most")
  }

  private mutating func addPilots() {
    guard let least = scenario.settings.waves.pilotMaxCriticality else { return }
    let mostCritical = scenario.groups.map { group in
      group.plants.map { scenario.landscape.plants[$0].criticality.value }.min()
    }
    guard mostCritical.contains(where: { $0.map { $0 >= least } ?? false }) else { return }
    let pilots = scenario.groups.indices.filter {
      mostCritical[$0.offset].map { $0 >= least } ?? true
    }
    guard pilots.count < scenario.groups.count else { return }
    add(
      SlotRule(
        problem.cutovers,
        .pilot(
          pilots: pilots.map { problem.cutovers[$0.offset] }, most: problem.cutovers.count)),
      .pilotFirst, "waves.pilot_max_criticality",
      "the first wave takes plants of criticality \(least) or less critical")
  }

  private mutating func add(
    _ rule: SlotRule, _ hardRule: HardRule, _ key: String, _ text: String
  ) {
    problem.description.slotRules.append(rule)
    problem.rows.slotRules.append(
      ProblemRow(rule: hardRule, row: scenario.settings.row(key), text: text))
  }
}
