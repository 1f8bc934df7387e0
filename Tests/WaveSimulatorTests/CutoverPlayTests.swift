import Testing
import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveSimulator
import WaveWorlds

/// What happens to cutovers that do not go as planned.
@Suite struct CutoverPlayTests {
  @Test("late preparation slips the group to its next window that is not before it is done")
  func slip() throws {
    var world = World.onePlant
    world.addRisk(
      "R1", .asset(.plant(Index(0))), 1,
      .delay(low: .days(60), likely: .days(60), high: .days(60)))
    let scenario = try world.scenario()
    let plan = try ObviousPlan.plan(for: scenario)
    let planned = CostModel(scenario).days(of: plan).anchors[0]
    let allowed = scenario.windows[0].indices.filter { scenario.windows[0][$0] != nil }
      .map { scenario.calendar.day(of: Index($0)) }
    for number in 0..<50 {
      let trial = Simulation(scenario, plan: plan).trial(UInt32(number), seed: 1)
      let ready = scenario.lastPreparation(of: 0, trial)
      #expect(ready > planned)
      #expect(trial.anchors[0] == allowed.first { $0 >= ready })
      #expect(trial.rollbacks == [0])
    }
  }

  @Test("hypercare follows a slipped cutover on its Monday")
  func hypercare() throws {
    let simulation = try Simulation.of(.eventful)
    let rows = simulation.scenario.activities.enumerated().filter { $1.kind == .hypercare }
    for number in 0..<50 {
      let trial = simulation.trial(UInt32(number), seed: 1)
      for (row, activity) in rows {
        let anchor = trial.anchors[activity.group?.offset ?? 0]
        #expect(trial.activityStarts[row] == anchor + 5)
      }
    }
  }

  @Test("a rollback risk that is sure to happen costs one window and its own time")
  func rollback() async throws {
    var world = World.onePlant
    let quiet = try Simulation.of(world).trial(0, seed: 1)
    world.addRisk(
      "R1", .all, 1, .rollback(low: .hours(5), likely: .hours(5), high: .hours(5)))
    let simulation = try Simulation.of(world)
    let struck = simulation.trial(0, seed: 1)
    #expect(quiet.rollbacks == [0])
    #expect(struck.rollbacks == [1])
    #expect(struck.anchors[0] > quiet.anchors[0])
    #expect(struck.outages[0] >= quiet.outages[0] + 300)
    let terms = try await simulation.run(trials: 1, seed: 1).terms
    let loss = terms.first { $0.term == .rollbackLoss }?.sample.mean
    #expect(Int(loss ?? 0) == CostModel(simulation.scenario).experience.retries[0])
  }

  @Test("a runbook that never fits is rolled back in every window and is told as unfinished")
  func overlong() async throws {
    var world = World.onePlant
    world.addRisk(
      "R1", .asset(.database(Index(0))), 1, .durationFactor(low: 40, likely: 40, high: 40))
    let simulation = try Simulation.of(world)
    let trial = simulation.trial(0, seed: 1)
    let planned = try Simulation.of(.onePlant, isCertain: true).trial(0, seed: 1).anchors[0]
    let windows = simulation.scenario.windows[0].enumerated().filter { slot, window in
      window != nil && simulation.scenario.calendar.day(of: Index(slot)) >= planned
    }
    #expect(trial.rollbacks[0] > 0)
    #expect(trial.rollbacks[0] <= windows.count)
    let result = try await simulation.run(trials: 20, seed: 1)
    #expect(result.probabilityUnfinished == 1)
    #expect(result.waves.first?.probabilityRollback == 1)
    #expect(result.waves.first?.probabilityOnTime == 0)
  }

  @Test("a group that slipped finds no room in a full slot")
  func fullSlot() throws {
    var world = World.twoPlants
    world.settings.waves.maxCutoversPerSlot = 1
    world.addRisk(
      "R1", .all, 1, .rollback(low: .hours(5), likely: .hours(5), high: .hours(5)))
    let simulation = try Simulation.of(world)
    for number in 0..<50 {
      let trial = simulation.trial(UInt32(number), seed: 1)
      #expect(trial.anchors[0] != trial.anchors[1])
    }
  }

  @Test("a group that needs another never cuts over before it")
  func order() throws {
    var world = World.chain(3)
    world.addRisk(
      "R1", .asset(.plant(Index(0))), 0.5,
      .delay(low: .days(20), likely: .days(60), high: .days(120)))
    let simulation = try Simulation.of(world)
    for number in 0..<100 {
      let trial = simulation.trial(UInt32(number), seed: 1)
      for order in simulation.scenario.precedences {
        guard case .cutover(let first) = order.before, case .cutover(let then) = order.after
        else { continue }
        #expect(trial.anchors[then.offset] >= trial.anchors[first.offset] + order.lagDays)
      }
    }
  }
}

extension Scenario {
  /// The last day on which anything a group's cutover waits for ends.
  fileprivate func lastPreparation(of group: Int, _ trial: PlayedTrial) -> Int {
    precedences.compactMap { order in
      guard order.after == .cutover(Index(group)), case .activity(let activity) = order.before
      else { return nil }
      return trial.activityEnds[activity.offset] + order.lagDays
    }.max() ?? 0
  }
}
