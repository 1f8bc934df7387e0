import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
public import WaveOutcome
import WaveScenario

extension Simulation {
  /// Plays one trial and tells it line by line: what happened when, why, and what it cost.
  public func story(of number: UInt32, seed: UInt64) -> TrialStory {
    var player = TrialPlayer(model)
    player.journal = TrialJournal()
    player.play(TrialRandom(seed: seed, trial: number))
    let journal = player.journal ?? TrialJournal()
    let teller = StoryTeller(model: model, scenario: scenario, journal: journal)
    let struck = player.strokes.struck(model)
    let events = journal.entries.map(teller.event)
    let money = struck.compactMap { teller.costLine(of: $0, anchors: player.days.anchors) }
    return TrialStory(
      trial: Int(number), seed: seed, risks: struck.map(teller.event),
      events: events.enumerated().sorted {
        ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
      }.map(\.element),
      costs: model.costs.lines(of: player.days) + money,
      outages: model.plants.elements.sorted().map { row in
        TrialStory.Outage(
          plant: scenario.landscape.plants[Index(Int(row))].id, minutes: player.outages[Int(row)])
      },
      finish: scenario.calendar.date(player.finishDay),
      plannedFinish: scenario.calendar.date(plannedFinishDay),
      cost: Money(minor: player.cost))
  }

  private var plannedFinishDay: Int {
    let planned = model.planned.anchors.indices.filter { model.waves.plannedSlots[$0] >= 0 }
    return (planned.map { model.planned.anchors[$0] }.max() ?? 0) + PlayModel.labelDay
  }
}
