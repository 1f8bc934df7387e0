import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

@Suite("Actuals")
struct ActualsTests: ForecastingActuals {
  /// A copy with plan 1: DB_SPARES in wave 1, DB_MAIN, which requires nothing of it, in wave 2.
  private func begun() async throws -> (copy: AcmeCopy, plan: LoadedPlan) {
    let copy = try AcmeCopy()
    _ = try await copy.planned(try copy.question())
    return (copy, try copy.workspace.plan(named: "1"))
  }

  @Test("a wave's row holds for its groups, and the forecast names it")
  func wave() async throws {
    let (copy, plan) = try await begun()
    let slot = try #require(plan.outcome.plan.cutovers.first { $0.wave == 1 }?.slot)
    for name in ["1", "wave 1", "W1", "DB_SPARES", "P03"] {
      let answer = try await forecast(
        "subject;started;ended\n\(name);;\(slot + 3)\n", of: plan, in: copy)
      let wave = try #require(answer.forecast.waves.first)
      #expect(wave.standing == .done && wave.p50 == slot + 3 && wave.p80 == slot + 3)
      #expect(wave.rows.map(\.line) == [2])
      #expect(answer.findings.isEmpty, "\(answer.findings)")
    }
  }

  @Test("every bad row is a located finding, all in one pass")
  func bad() async throws {
    let (copy, plan) = try await begun()
    let slot = try #require(plan.outcome.plan.cutovers.first { $0.wave == 1 }?.slot)
    let (day, next) = (slot + 3, slot + 10)
    let found = try await findings(
      """
      subject,started,ended,outcome,outage
      P0X,,\(day),,
      P03,\(day),\(slot),,
      P03,,03/04/2027,,
      P03,,2019-01-01,,
      P01,,\(next + 300),,
      ,,\(day),,
      P03,,,,
      P03,,\(day),half,
      P03,,\(day),,all night
      rehearse:DB_MAIN#1,,\(day),rolled_back,
      P01,\(day),,,
      """, of: plan, in: copy, asOf: next + 100)
    #expect(
      found == [
        "ACT010 2", "ACT004 3", "ACT002 4", "ACT012 5", "ACT011 6", "ACT003 7", "ACT003 8",
        "ACT006 9", "ACT007 10", "ACT015 11", "ACT015 12",
      ])
  }

  @Test("what has been spent takes the place of the plan's rates, to the cent and in every trial")
  func spent() async throws {
    let (copy, plan) = try await begun()
    let rehearsal = try #require(
      plan.outcome.plan.activities.first { $0.activity.text.hasPrefix("rehearse:DB_MAIN#1") })
    func forecast(_ cost: String) async throws -> PlanForecast {
      let lines = "subject;started;ended;cost\n\(rehearsal.activity);\(rehearsal.start);"
      let answer = try await self.forecast(
        lines + "\(rehearsal.end - 1);\(cost)\n", of: plan, in: copy)
      #expect(answer.findings.allSatisfy { $0.code == "ACT018" }, "\(answer.findings)")
      return answer.forecast
    }
    let none = try await forecast("")
    #expect(none.spent.isEmpty)
    let lines = plan.outcome.cost.lines.filter { $0.subject == rehearsal.activity }
    let planned = lines.reduce(Money.zero) { $0 + $1.amount }
    let currency = plan.outcome.scenario.landscape.currency
    let one = try await forecast(currency.exact(planned))
    let two = try await forecast(
      currency.exact(planned + Money(minor: 123_456)) + " \(currency.code)")
    #expect(one.spent.map(\.planned) == [planned] && one.spent.map(\.variance) == [.zero])
    #expect(two.spent.map(\.variance) == [Money(minor: 123_456)])
    for (first, second) in zip(one.simulation.cost.percentiles, two.simulation.cost.percentiles) {
      #expect(second.value - first.value == 123_456)
    }
    let labour = [one, two].map { forecast in
      forecast.simulation.terms.first { $0.term == .labour }?.sample.mean ?? 0
    }
    #expect(abs(labour[1] - labour[0] - 123_456) < 1e-3)
  }

  @Test("a wave's cost is for all work of its groups but what has a cost of its own")
  func spentOnWave() async throws {
    let (copy, plan) = try await begun()
    let cutover = try #require(plan.outcome.plan.cutovers.first { $0.wave == 1 })
    let scenario = plan.outcome.scenario
    let work = scenario.activities.filter {
      $0.group.map { scenario.groups[$0].id } == cutover.group && $0.kind != .hypercare
    }
    let own = try #require(work.first { $0.effort > .zero })
    let rows = "1,,\(cutover.slot + 3),10000\n"
    let whole = try await forecast(
      "subject,started,ended,cost\n" + rows, of: plan, in: copy
    ).forecast
    let parted = try await forecast(
      "subject,started,ended,cost\n" + rows + "\(own.id),,\(cutover.slot - 1),2500\n", of: plan,
      in: copy
    ).forecast
    let planned = plan.outcome.cost.lines.filter { $0.subject == own.id }
      .reduce(Money.zero) { $0 + $1.amount }
    #expect(whole.spent.count == 1 && parted.spent.count == 2)
    #expect(whole.spent[0].actual == Money(minor: 1_000_000))
    #expect(
      parted.spent.reduce(Money.zero) { $0 + $1.planned } == whole.spent[0].planned,
      "no work is counted twice")
    #expect(parted.spent.contains { $0.subject == own.id.text && $0.planned == planned })
  }

  @Test("a cost that is no amount is an error at its cell, one far from the plan a warning")
  func badCosts() async throws {
    let (copy, plan) = try await begun()
    let slot = try #require(plan.outcome.plan.cutovers.first { $0.wave == 1 }?.slot)
    for cost in ["-5", "much", "1200 USD", "12.3456", "1,2"] {
      let found = try await findings(
        "subject;ended;cost\n1;\(slot + 3);\(cost)\n", of: plan, in: copy)
      #expect(found == ["ACT008 2"], "\(cost)")
    }
    for cost in ["90,000,000", "1"] {
      let found = try await findings(
        "subject;ended;cost\n1;\(slot + 3);\(cost)\n", of: plan, in: copy)
      #expect(found == ["ACT019 2"], "\(cost)")
    }
  }

  @Test("rows that contradict each other, and a wave done before an earlier one, are told")
  func contradictions() async throws {
    let (copy, plan) = try await begun()
    let slots = Dictionary(grouping: plan.outcome.plan.cutovers, by: \.wave)
      .mapValues { $0[0].slot }
    let (first, second) = (try #require(slots[1]), try #require(slots[2]))
    let asOf = second + 20
    #expect(
      try await findings(
        "subject,ended,outcome\nP03,\(first + 3),\nDB_SPARES,\(first + 10),\n", of: plan, in: copy,
        asOf: asOf) == ["ACT013 3"])
    #expect(
      try await findings(
        "subject,ended,outcome\nP03,\(first + 3),\nP03,\(first + 10),rolled_back\n", of: plan,
        in: copy, asOf: asOf) == ["ACT013 3"])
    #expect(
      try await findings("subject,ended\nP01,\(second + 3)\n", of: plan, in: copy, asOf: asOf)
        .contains("ACT017 2"))
    #expect(try await findings("subject,ended\n", of: plan, in: copy) == ["ACT005 1"])
    #expect(try await findings("a,b\n1,2\n", of: plan, in: copy) == ["ACT001 0"])
  }

  @Test("a cutover done before the one it requires is an error at its row")
  func order() async throws {
    let copy = try AcmeCopy()
    let dependencies = "from,to,kind\nP01,P03,requires\n"
    try copy.folder.write(dependencies, to: "inventory/dependencies.csv")
    _ = try await copy.planned(try copy.question())
    let plan = try copy.workspace.plan(named: "1")
    let slot = try #require(plan.outcome.plan.cutovers.first { $0.group == "DB_MAIN" }?.slot)
    let alone = try await findings("subject,ended\nP01,\(slot + 3)\n", of: plan, in: copy)
    #expect(alone.contains("ACT014 2"))
    let reversed = try await findings(
      "subject,ended\nP03,\(slot + 10)\nP01,\(slot + 3)\n", of: plan, in: copy)
    #expect(reversed.contains("ACT014 3"))
  }

  @Test("planning anew keeps what was done in its real slot, and moves the rest behind")
  func replanned() async throws {
    let (copy, plan) = try await begun()
    let cutovers = plan.outcome.plan.cutovers
    let first = try #require(cutovers.first { $0.wave == 1 })
    let later = first.slot + 7
    let windows = plan.outcome.scenario
    let group = try #require(windows.groups.indices.first { windows.groups[$0].id == first.group })
    let slot = try #require(windows.calendar.slot(containing: later))
    try #require(windows.windows[group.offset][slot.offset] != nil)
    try copy.folder.write("subject,ended\n\(first.group),\(later + 3)\n", to: "actuals.csv")
    let changed = try copy.workspace.question(
      plan.question, from: plan,
      changed: PlanChanges(
        actuals: PlanChanges.ActualsFile(
          path: copy.folder.path + "/actuals.csv", asOf: later + 6)))
    let next = try await copy.planned(changed)
    #expect(next.slots[first.group.text] == later.description)
    for cutover in next.plan.cutovers where cutover.group != first.group {
      #expect(cutover.slot + 3 > later + 6)
    }
  }

  /// The plan that a file makes of another.
  private func replanned(
    _ lines: String, of plan: LoadedPlan, in copy: AcmeCopy, asOf: CivilDate
  ) async throws -> PlanAnswer {
    try copy.folder.write(lines, to: "actuals.csv")
    let changed = try copy.workspace.question(
      plan.question, from: plan,
      changed: PlanChanges(
        actuals: PlanChanges.ActualsFile(path: copy.folder.path + "/actuals.csv", asOf: asOf)))
    return try await copy.plan(changed)
  }

  @Test("after a rollback the whole plan is legal, and nothing that was not done lies in the past")
  func rolledBack() async throws {
    let (copy, plan) = try await begun()
    for cutover in plan.outcome.plan.cutovers {
      let asOf = cutover.slot + 6
      let lines = "subject,ended,outcome\n\(cutover.group),\(cutover.slot + 3),rolled_back\n"
      let answer = try await replanned(lines, of: plan, in: copy, asOf: asOf)
      guard case .planned(let next) = answer else {
        Issue.record("\(cutover.group): \(answer)")
        continue
      }
      for cutover in next.plan.cutovers { #expect(cutover.slot + 3 > asOf) }
      for activity in next.plan.activities where activity.start <= asOf {
        #expect(plan.outcome.plan.activities.contains(activity), "\(activity.activity)")
      }
    }
  }

  @Test("work that rows say goes on ends after the day, and work that they say is done before it")
  func workedOn() async throws {
    let (copy, plan) = try await begun()
    func days(_ name: Identifier) throws -> PlannedActivity {
      try #require(plan.outcome.plan.activities.first { $0.activity == name })
    }
    let (late, early) = (try days("train:DB_SPARES"), try days("nonprod:DB_SPARES"))
    let asOf = early.start + 2
    #expect(late.end < asOf)
    let lines =
      "subject,started,ended\n\(late.activity),\(late.start),\n"
      + "\(early.activity),\(early.start),\(asOf)\n"
    let answer = try await replanned(lines, of: plan, in: copy, asOf: asOf)
    let next = try #require(answer.outcome)
    let ends = Dictionary(
      uniqueKeysWithValues: next.plan.activities.map { ($0.activity, $0.end) })
    #expect(next.violations.isEmpty)
    #expect(try #require(ends[late.activity]) > asOf + 1)
    #expect(try #require(ends[early.activity]) == early.end)
  }
}
