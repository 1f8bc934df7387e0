import Testing
import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveSimulator
import WaveWorlds

/// What is past when a plan is played from what really happened.
@Suite struct ActualsPlayTests {
  private let row = SourceSpan(file: "actuals.csv", line: 2)

  private func plan(_ world: World) throws -> (Scenario, Plan) {
    let scenario = try world.scenario()
    return (scenario, try ObviousPlan.plan(for: scenario))
  }

  /// Everything that the plan has done by a day, reported as planned.
  private func asPlanned(_ scenario: Scenario, _ plan: Plan, until asOf: CivilDate) -> PlanActuals {
    var actuals = PlanActuals(asOf: asOf, unreported: .open)
    for cutover in plan.cutovers where cutover.slot + 3 <= asOf {
      actuals.cutovers[cutover.group] = ActualCutover(done: cutover.slot, rows: [row])
    }
    for activity in plan.activities where activity.start <= asOf {
      actuals.activities[activity.activity] = ActualActivity(
        started: activity.start, ended: activity.end - 1 <= asOf ? activity.end - 1 : nil, row: row)
    }
    return actuals
  }

  @Test("where nothing is past, every trial is that of the plan")
  func nothing() throws {
    let (scenario, plan) = try plan(.eventful)
    let usual = Simulation(scenario, plan: plan)
    let eve = Simulation(
      scenario, plan: plan, actuals: PlanActuals(asOf: scenario.calendar.firstDay - 1))
    for number in UInt32(0)..<15 {
      #expect(usual.trial(number, seed: 3) == eve.trial(number, seed: 3))
    }
  }

  @Test("where all is past, date and cost are what they were, without any spread")
  func everything() async throws {
    let (scenario, plan) = try plan(.eventful)
    let actuals = asPlanned(scenario, plan, until: scenario.calendar.endDay - 1)
    let result = try await Simulation(scenario, plan: plan, actuals: actuals)
      .run(trials: 30, seed: 1)
    #expect(result.finish.deviation == 0)
    #expect(result.cost.deviation == 0)
    #expect(result.probabilityFinishInPlan == 1)
    #expect(Int(result.finish.mean) == result.plannedFinishDay)
  }

  @Test("what ended keeps its dates in every trial, and nothing that is to come begins before")
  func dates() throws {
    let (scenario, plan) = try plan(.eventful)
    let middle = try #require(plan.cutovers.map(\.slot).min()) + 5
    let actuals = asPlanned(scenario, plan, until: middle)
    let simulation = Simulation(scenario, plan: plan, actuals: actuals)
    let first = scenario.calendar.day(middle) + 1
    for number in UInt32(0)..<15 {
      let trial = simulation.trial(number, seed: 1)
      for (row, activity) in scenario.activities.enumerated() {
        guard let actual = actuals.activities[activity.id] else {
          #expect(trial.activityStarts[row] >= first, "\(activity.id)")
          continue
        }
        #expect(trial.activityStarts[row] == scenario.calendar.day(actual.started))
        if let ended = actual.ended {
          #expect(trial.activityEnds[row] == scenario.calendar.day(ended) + 1)
        } else {
          #expect(trial.activityEnds[row] > first)
        }
      }
      for (group, anchor) in zip(scenario.groups, trial.anchors) {
        if let done = actuals.cutovers[group.id]?.done {
          #expect(anchor == scenario.calendar.day(done))
        } else {
          #expect(anchor + 3 >= first)
        }
      }
    }
  }

  @Test("what goes on is drawn as it is among trials in which it lasts longer")
  func conditional() throws {
    let (scenario, plan) = try plan(.customModule)
    let planned = CostModel(scenario).days(of: plan)
    let port = try #require(
      scenario.activities.indices.first { scenario.activities[$0].kind == .porting })
    let activity = scenario.activities[port]
    let row = port.offset
    let likely = activity.estimate.likelyDays
    try #require(likely >= 4)
    // It began as planned and has taken its likely length so far.
    let usual = Simulation(scenario, plan: plan)
    let trials = (0..<UInt32(700)).map { usual.trial($0, seed: 5) }
    let start = planned.activityStarts[row]
    let demand = activity.demand?.milliPeople.first ?? 0
    let calendar = try #require(
      scenario.teamCalendars.first { $0.team == activity.demand?.team })
    let asOfDay = try #require(
      calendar.end(start: start, workingDays: likely, demand: demand))
    var actuals = PlanActuals(asOf: scenario.calendar.date(asOfDay - 1))
    actuals.activities[activity.id] = ActualActivity(
      started: scenario.calendar.date(start), ended: nil, row: self.row)
    let late = Simulation(scenario, plan: plan, actuals: actuals)
    func length(_ trial: PlayedTrial) -> Double {
      let days = trial.activityStarts[row]..<trial.activityEnds[row]
      return Double(days.count { calendar.capacity(on: $0) >= demand })
    }
    let kept = trials.filter { $0.activityStarts[row] == start }.map(length)
      .filter { $0 > Double(likely) }
    let drawn = (0..<UInt32(700)).map { length(late.trial($0, seed: 9)) }
    try #require(kept.count > 100)
    func moments(_ values: [Double]) -> (mean: Double, error: Double) {
      let mean = values.reduce(0, +) / Double(values.count)
      let square = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
      return (mean, square / Double(values.count))
    }
    let (one, other) = (moments(kept), moments(drawn))
    // Lengths that round to the days it has taken count as one day more.
    #expect(abs(one.mean - other.mean) <= 4.5 * (one.error + other.error).squareRoot() + 0.5)
    #expect(drawn.allSatisfy { $0 > Double(likely) })
  }

  @Test("a cutover that was rolled back is tried again later, and its rollback is paid for")
  func rollback() async throws {
    let (scenario, plan) = try plan(.onePlant)
    let cutover = try #require(plan.cutovers.first)
    let actuals = PlanActuals(
      asOf: cutover.slot + 6,
      cutovers: [cutover.group: ActualCutover(rollbacks: [cutover.slot], rows: [row])])
    let simulation = Simulation(scenario, plan: plan, actuals: actuals)
    for number in UInt32(0)..<10 {
      let trial = simulation.trial(number, seed: 1)
      #expect(trial.rollbacks[0] >= 1)
      #expect(trial.anchors[0] > scenario.calendar.day(cutover.slot))
    }
    let terms = try await simulation.run(trials: 1, seed: 1).terms
    let loss = terms.first { $0.term == .rollbackLoss }?.sample.mean
    let rollbacks = simulation.trial(0, seed: 1).rollbacks[0]
    #expect(Int(loss ?? 0) == rollbacks * CostModel(scenario).experience.retries[0])
  }

  @Test("a cutover whose slot went by without a word is still to come")
  func overdue() async throws {
    let (scenario, plan) = try plan(.onePlant)
    let cutover = try #require(plan.cutovers.first)
    let actuals = PlanActuals(asOf: cutover.slot + 6)
    let simulation = Simulation(scenario, plan: plan, actuals: actuals)
    let shard = try await simulation.shard(of: 0..<20, seed: 1)
    let forecast = try #require(simulation.forecast(of: shard, actuals: actuals, plan: ""))
    #expect(forecast.overdue == [cutover.group])
    #expect(forecast.waves.map(\.standing) == [.overdue])
    #expect(forecast.waves.allSatisfy { $0.p50 > $0.planned })
    #expect(forecast.simulation.probabilityFinishInPlan == 0)
  }

  @Test("what came before a cutover that was done is past; else only what could have been done is")
  func unreported() async throws {
    let (scenario, plan) = try plan(.onePlant)
    let cutover = try #require(plan.cutovers.first)
    let done = [cutover.group: ActualCutover(done: cutover.slot, rows: [row])]
    for unreported in PlanActuals.Unreported.allCases {
      let actuals = PlanActuals(
        asOf: cutover.slot + 4, cutovers: done, unreported: unreported)
      let simulation = Simulation(scenario, plan: plan, actuals: actuals)
      let shard = try await simulation.shard(of: 0..<20, seed: 1)
      let forecast = try #require(simulation.forecast(of: shard, actuals: actuals, plan: ""))
      #expect(forecast.simulation.finish.deviation == 0)
      #expect(forecast.waves.map(\.standing) == [.done])
      let before = plan.activities.count { $0.end <= cutover.slot }
      #expect(forecast.activities.assumed >= before)
    }
  }

  @Test("one seed gives one forecast on any number of threads")
  func threads() async throws {
    let (scenario, plan) = try plan(.eventful)
    let middle = try #require(plan.cutovers.map(\.slot).min()) + 5
    let actuals = asPlanned(scenario, plan, until: middle)
    let simulation = Simulation(scenario, plan: plan, actuals: actuals)
    let one = try await simulation.run(trials: 300, seed: 2, threads: 1)
    let two = try await simulation.run(trials: 300, seed: 2, threads: 2)
    #expect(one == two)
  }
}
