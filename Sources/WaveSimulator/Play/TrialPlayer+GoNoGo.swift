import WaveCore
import WaveCost

extension TrialPlayer {
  /// Plays a group's runbook in a window and decides; returns whether the group stays.
  ///
  /// The point of no return is the window's end less the rollback reserve. A runbook that is not
  /// done by then is rolled back, and the plants are down until the window's end. A rollback risk
  /// that strikes does so at the decision of the first try, and its own time is added.
  ///
  /// - Parameter readiness: the day from which the group may cut over, and what came last before it.
  mutating func attemptCutover(
    _ group: Int, in window: WindowTable.Window, attempt: Int,
    readiness: (day: Int, last: Int32), _ random: TrialRandom
  ) -> Bool {
    let firstStep = journal?.steps.count ?? 0
    let tries = experience(before: Int(window.slot)) + attempt
    let left = model.learning[min(tries, model.learning.count - 1)]
    let length = roundHalfEven(runbookLength(group, attempt: attempt, learning: left, random))
    lengths[model.activities.count + group] = length
    let noReturn = window.length - model.runbooks.reserves[group]
    var outage = length
    var stays = true
    var struck: Int?
    if length > noReturn {
      outage = max(window.length, noReturn)
      stays = false
    } else if attempt == 0, let lost = strokes.rollback(of: group, learning: left, model) {
      outage = length + lost
      stays = false
      struck = lost
    }
    let drain = model.runbooks.drain(group, after: outage)
    record(outage + drain, of: group, in: window)
    guard let noted = journal?.steps.count else { return stays }
    journal?.note(
      .attempt(
        TrialJournal.Attempt(
          group: group, number: attempt, ready: readiness.day, after: readiness.last,
          anchor: Int(window.anchor), window: window.length,
          reserve: model.runbooks.reserves[group], runbook: length, lost: struck, outage: outage,
          drain: drain, stays: stays, steps: firstStep..<noted)))
    return stays
  }

  /// Minutes from the first step to the last, as sampled.
  ///
  /// - Parameter learning: the share of each step's overrun beyond its likely length that
  ///   experience leaves.
  private mutating func runbookLength(
    _ group: Int, attempt: Int, learning: Double, _ random: TrialRandom
  ) -> Double {
    var longest = 0.0
    for step in model.runbooks.steps[group] {
      var length = attempt == 0 ? stepDraws[step] : redrawn(step, attempt: attempt, random)
      let likely = model.runbooks.likely[step]
      if length > likely { length = likely + (length - likely) * learning }
      length *= strokes.stepFactors[step]
      let (end, _) = model.runbooks.network.end(
        of: step, length: length, ends: stepEnds.span)
      stepEnds[step] = end
      journal?.note(step: step, length: length, end: end)
      longest = max(longest, end)
    }
    return longest
  }

  private func redrawn(_ step: Int, attempt: Int, _ random: TrialRandom) -> Double {
    model.runbooks.lengths.value(
      step, random.uniform(model.runbooks.streams[step], attempt: attempt))
  }

  /// How many groups have cut over in earlier slots.
  private func experience(before slot: Int) -> Int {
    var count: Int32 = 0
    for earlier in 0..<slot { count += doneBySlot[earlier] }
    return Int(count)
  }

  /// Notes what an outage of a group's plants takes from production.
  mutating func record(_ outage: Int, of group: Int, in window: WindowTable.Window) {
    let plants = model.plants[group]
    for place in plants {
      let plant = Int(model.plants.elements[place])
      let minutes = model.windows.productionMinutes(
        window, plant: place - plants.lowerBound, outage: outage)
      days.productionMinutes[plant] += minutes
      productionOutages[plant] = max(productionOutages[plant], minutes)
      outages[plant] = max(outages[plant], outage)
    }
  }
}
