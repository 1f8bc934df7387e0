import WaveCore
import WaveLandscape
import WaveScenario

extension ScenarioSchema {
  /// Keys that state the user's decisions.
  static let decisionKeys: [ScenarioKey] = [
    .key(
      "foundation",
      .init(
        "default, none, or a list of {id, effort_days, team, after}", "default",
        "What must stand before any production wave; a team is named by id or by skill.",
        "[{id: governance, effort_days: 6, team: T_CORE}]"), at: \.foundation
    ) { foundation($0) },
    .key(
      "pins",
      .init(
        "list of {asset, window | not_before | not_after}", "none",
        "Decisions already made: the asset cuts over in the slot of a date, or not before or after "
          + "one.", "[{asset: P07, window: 2027-05-01}]"), at: \.pins
    ) { value in value.items().compactMap { pin($0) } },
    .key(
      "decisions",
      .init(
        "list of {asset, split | repoint | rehearsals | pool}", "none",
        "What is settled of that which inventory and scenario leave open: whether a database's "
          + "plants move together or by_plant, whether a counterpart is re-pointed with_plant, "
          + "before or after, how often a group rehearses, in which pool a plant runs. "
          + "`waveplan plan --decide` finds and writes them.",
        "[{asset: DB_EU, split: by_plant}, {asset: P07, rehearsals: 2}]"), at: \.decisions
    ) { value in value.items().compactMap { decision($0) } },
  ]

  /// Keys about the target platform and the simulation.
  static let platformKeys: [ScenarioKey] = [
    .key(
      "hosting.policy",
      .init(
        "recommend / dedicated / shared", "recommend", "Hosting of plants that state none.",
        "recommend"), at: \.hosting.policy
    ) { $0.choice(of: HostingSettings.Policy.self) },
    .key(
      "hosting.headroom",
      .init("0…0.9", "0.3", "Share of a pool that is kept free.", "0.3"), at: \.hosting.headroom
    ) { $0.number(0...0.9) },
    .key(
      "hosting.growth_per_year",
      .init("-0.5…2", "0.05", "Growth of load a year, as a share.", "0.05"),
      at: \.hosting.growthPerYear
    ) { $0.number(-0.5...2) },
    .key(
      "service.response_p95",
      .init(
        "duration; a bare number is seconds", "2s", "The 95th percentile of response times.",
        "2s"), at: \.service.responseP95Seconds
    ) { $0.seconds() },
    .key(
      "service.queue_wait_p95",
      .init(
        "duration; a bare number is seconds", "5min", "The 95th percentile of queue waits.",
        "5min"), at: \.service.queueWaitP95Seconds
    ) { $0.seconds() },
    .key(
      "capacity.scenarios",
      .init(
        "list of {name, load, pods_lost}", "none", "Load cases the platform must stand.",
        "[{name: peak, load: 1.3}]"), at: \.capacity
    ) { value in value.items().compactMap { capacityCase($0) } },
    .key(
      "simulation.trials",
      .init("whole number", "10000", "How often the plan is played.", "10000"),
      at: \.simulation.trials
    ) { $0.integer(1...10_000_000) },
    .key(
      "simulation.seed", .init("whole number", "1", "The seed of all random numbers.", "1"),
      at: \.simulation.seed
    ) { $0.integer(0...(1 << 53)).map { UInt64($0) } },
    .key(
      "simulation.slip",
      .init(
        "next_window / whole_wave / later_wave", "next_window",
        "What a group that misses its window does: take its next allowed one alone, have its whole "
          + "wave wait with it, or join a later wave of its lane.",
        "next_window"), at: \.simulation.slip
    ) { $0.choice(of: SimulationSettings.Slip.self) },
    .key(
      "simulation.decision_lead",
      .init(
        "duration; a bare number is days", "0",
        "How long before its slot a cutover is decided on: where something is late then that was to "
          + "be done by that day, the slot is given up. 0 decides in the slot alone.", "2w"),
      at: \.simulation.decisionLead
    ) { $0.minutes(.days) },
  ]

  private static func foundation(_ value: YAMLValue) -> [FoundationStep]? {
    switch value.scalarText {
    case "default": return FoundationStep.standard
    case "none": return []
    default: break
    }
    guard value.isList else {
      value.refuse("default, none, or a list of steps")
      return nil
    }
    let steps = value.items().compactMap { step($0) }
    reportOrder(of: steps, in: value)
    return steps
  }

  private static func step(_ value: YAMLValue) -> FoundationStep? {
    let keys = value.mapping(known: ["id", "effort_days", "team", "after"])
    guard let id = keys["id"]?.text(), let days = keys["effort_days"]?.number(0...100_000),
      let team = keys["team"]?.text()
    else {
      value.reportMissing(["id", "effort_days", "team"], in: keys)
      return nil
    }
    let after = keys["after"]?.items().compactMap { $0.text() } ?? []
    return FoundationStep(
      id: Identifier(id), effort: Effort(days: days), team: Identifier(team),
      after: after.map { Identifier($0) }, row: value.span)
  }

  /// Refuses steps that come after themselves or after steps that are not there.
  private static func reportOrder(of steps: [FoundationStep], in value: YAMLValue) {
    var done: Set<Identifier> = []
    var open = steps
    while let next = open.firstIndex(where: { $0.after.allSatisfy(done.contains) }) {
      done.insert(open.remove(at: next).id)
    }
    for step in open {
      let waits = step.after.filter { !done.contains($0) }.map { "'\($0)'" }
      value.source.log.add(
        "SCN009", at: step.row ?? value.span, excerpt: value.source.excerpt(step.row ?? value.span),
        "step '\(step.id)' waits for ever for " + waits.joined(separator: ", "))
    }
  }

  /// A pin as a file states it; nil, with a finding, where it is none.
  static func pin(_ value: YAMLValue) -> Pin? {
    let keys = value.mapping(known: ["asset", "window", "not_before", "not_after"])
    guard let asset = keys["asset"]?.text() else {
      value.reportMissing(["asset"], in: keys)
      return nil
    }
    let stated = ["window", "not_before", "not_after"].filter { keys[$0] != nil }
    guard stated.count == 1, let name = stated.first, let date = keys[name]?.date() else {
      if stated.count != 1 {
        value.add(
          value.source.codes.value, "pin of '\(asset)' needs one of window, not_before, not_after",
          fix: "keep one of the three; write two pins where you mean two")
      }
      return nil
    }
    let kind: Pin.Kind =
      name == "window" ? .window(date) : name == "not_before" ? .notBefore(date) : .notAfter(date)
    return Pin(asset: Identifier(asset), kind: kind, row: value.span)
  }

  /// A decision; list items of `changes` are read the same way.
  static func decision(_ value: YAMLValue) -> Decision? {
    let keys = value.mapping(known: ["asset", "split", "repoint", "rehearsals", "pool"])
    guard let asset = keys["asset"]?.text() else {
      value.reportMissing(["asset"], in: keys)
      return nil
    }
    let choices: [Decision.Choice?] = [
      keys["split"].flatMap { $0.choice(of: DatabaseSplit.self) }.map { .split($0) },
      keys["repoint"].flatMap { $0.choice(of: Repoint.self) }.map { .repoint($0) },
      keys["rehearsals"].flatMap { $0.integer(1...20) }.map { .rehearsals($0) },
      keys["pool"].flatMap { $0.text() }.map { .pool(Identifier($0)) },
    ]
    let stated = choices.compactMap { $0 }
    guard stated.count == 1, keys.count == 2 else {
      if keys.count != 2 {
        value.add(
          value.source.codes.value,
          "decision about '\(asset)' needs one of split, repoint, rehearsals, pool",
          fix: "keep one of them; write two decisions where you mean two")
      }
      return nil
    }
    return Decision(asset: Identifier(asset), choice: stated[0], row: value.span)
  }

  private static func capacityCase(_ value: YAMLValue) -> CapacityCase? {
    let keys = value.mapping(known: ["name", "load", "pods_lost"])
    guard let name = keys["name"]?.text() else {
      value.reportMissing(["name"], in: keys)
      return nil
    }
    return CapacityCase(
      name: name, load: keys["load"]?.number(0...100) ?? 1,
      podsLost: keys["pods_lost"]?.integer(0...10_000) ?? 0)
  }
}

extension YAMLValue {
  /// Adds a finding that names the keys a mapping lacks.
  func reportMissing(_ names: [String], in keys: [String: YAMLValue]) {
    let missing = names.filter { keys[$0] == nil }
    guard !missing.isEmpty, isMapping else { return }
    add(
      source.codes.value, "\(path) lacks " + missing.joined(separator: ", "),
      fix: "add " + missing.map { "\($0):" }.joined(separator: " and "))
  }
}
