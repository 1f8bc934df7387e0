import Testing
import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveSimulator
import WaveWorlds

/// Everything a trial came to can be worked out from its story.
@Suite struct TrialStoryTests {
  @Test("the lines of the story add up to the trial's cost, by term too")
  func costs() async throws {
    let simulation = try Simulation.of(.eventful)
    for number in 0..<60 as Range<UInt32> {
      let (trial, story) = (
        simulation.trial(number, seed: 1), simulation.story(of: number, seed: 1)
      )
      #expect(story.cost == trial.cost)
      #expect(story.costs.reduce(.zero) { $0 + $1.amount } == trial.cost, "\(number)")
    }
    let first = try await simulation.run(trials: 1, seed: 1)
    let story = simulation.story(of: 0, seed: 1)
    for term in first.terms {
      let lines = story.costs.filter { $0.term == term.term }
      #expect(Double(lines.reduce(0) { $0 + $1.amount.minor }) == term.sample.mean, "\(term.term)")
    }
  }

  @Test("dates of the story are those of the trial, and follow from its numbers")
  func dates() throws {
    let simulation = try Simulation.of(.eventful)
    let scenario = simulation.scenario
    for number in 0..<60 as Range<UInt32> {
      let (trial, story) = (
        simulation.trial(number, seed: 1), simulation.story(of: number, seed: 1)
      )
      #expect(story.finish == scenario.calendar.date(trial.finishDay))
      #expect(story.risks.count == trial.risks.count { $0 })
      for event in story.events where event.kind == .work {
        let row = try #require(scenario.activities.elements.firstIndex { $0.id == event.subject })
        let (start, end) = (event["start"], event["end"])
        #expect(trial.activityStarts[row] == start && trial.activityEnds[row] == end)
        #expect(start >= event["planned_start"])
        #expect(end - start >= event["days"] + event["delay_days"])
        let drawn = (event.numbers["likely_days"] ?? 0) * (event.numbers["factor"] ?? 0)
        #expect(event["days"] >= (drawn > 0 ? max(1, roundHalfEven(drawn)) : 0))
      }
    }
  }

  @Test("each try follows from its runbook, window and reserve, and outages from the tries")
  func tries() throws {
    let simulation = try Simulation.of(.eventful)
    var rolledBack = 0
    for number in 0..<120 as Range<UInt32> {
      let (trial, story) = (
        simulation.trial(number, seed: 1), simulation.story(of: number, seed: 1)
      )
      for (row, group) in simulation.scenario.groups.enumerated() {
        let tries = story.events.filter {
          [.cutover, .rollback].contains($0.kind) && $0.subject == group.id
        }
        #expect(tries.count { $0.kind == .rollback } == trial.rollbacks[row])
        #expect(tries.last?.kind == .cutover && tries.last?["anchor"] == trial.anchors[row])
        for event in tries {
          let isLate = event["runbook"] > event["window"] - event["reserve"]
          let isStruck = event["lost"] > 0
          #expect((event.kind == .rollback) == (isLate || isStruck))
          if !isLate { #expect(event["outage"] == event["runbook"] + event["lost"]) }
          let steps = simulation.scenario.runbooks[row].steps
          #expect(event["runbook"] == length(of: steps, event))
        }
        let longest = tries.map { $0["outage"] + $0["catch_up"] }.max()
        for plant in group.plants {
          #expect(trial.outages[plant.offset] == longest)
          let id = simulation.scenario.landscape.plants[plant].id
          #expect(story.outages.first { $0.plant == id }?.minutes == longest)
        }
        rolledBack += trial.rollbacks[row]
      }
    }
    #expect(rolledBack > 0)
  }

  @Test("labour follows from the person-days the story tells")
  func labour() throws {
    let simulation = try Simulation.of(.eventful)
    let model = CostModel(simulation.scenario)
    for number in 0..<40 as Range<UInt32> {
      let story = simulation.story(of: number, seed: 1)
      var days = model.blankDays
      days.isPlayed = true
      for row in days.personMinutes.indices { days.personMinutes[row] = 0 }
      for event in story.events where event.kind == .work {
        let row = simulation.scenario.activities.elements.firstIndex { $0.id == event.subject }
        if let row { days.personMinutes[row] = event["person_minutes"] }
      }
      let refreshed = story.events.contains { $0.kind == .refresh }
      let told = story.costs.filter { $0.term == .labour }.reduce(0) { $0 + $1.amount.minor }
      let worked = model.lines(of: days).filter { $0.term == .labour }
        .reduce(0) { $0 + $1.amount.minor }
      #expect(refreshed ? told > worked : told == worked)
    }
  }

  /// The longest way through steps of the lengths that an event tells.
  private func length(of steps: [RunbookStep], _ event: StoryEvent) -> Int {
    var ends: [Double] = []
    for step in steps {
      let start = step.after.map { ends[$0] }.max() ?? 0
      ends.append(start + (event.numbers["step \(step.id)"] ?? 0))
    }
    return roundHalfEven(ends.max() ?? 0)
  }
}

extension StoryEvent {
  /// One of its numbers as a whole one.
  fileprivate subscript(name: String) -> Int { Int(numbers[name] ?? 0) }
}
