import WaveCore
import WaveCost

extension TrialPlayer {
  /// Plays a group's runbook in a window and decides; returns whether the group stays.
  ///
  /// The point of no return is the window's end less the rollback reserve. A runbook that is not
  /// done by then is rolled back, and the plants are down until the window's end. A rollback risk
  /// that strikes does so at the decision of the first try, and its own time is added.
  mutating func attemptCutover(
    _ group: Int, in window: WindowTable.Window, attempt: Int, _ random: TrialRandom
  ) -> Bool {
    let tries = experience(before: Int(window.slot)) + attempt
    let left = model.learning[min(tries, model.learning.count - 1)]
    let length = roundHalfEven(runbookLength(group, attempt: attempt, learning: left, random))
    lengths[model.activities.count + group] = length
    let noReturn = window.length - model.runbooks.reserves[group]
    var outage = length
    var stays = true
    if length > noReturn {
      outage = max(window.length, noReturn)
      stays = false
    } else if attempt == 0, let lost = strokes.rollback(of: group, learning: left, model) {
      outage = length + lost
      stays = false
    }
    record(outage + model.runbooks.drain(group, after: outage), of: group, in: window)
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
      let uniform = random.uniform(model.runbooks.streams[step], attempt: attempt)
      var length = model.runbooks.lengths.value(step, uniform)
      let likely = model.runbooks.likely[step]
      if length > likely { length = likely + (length - likely) * learning }
      length *= strokes.stepFactors[step]
      let (end, _) = model.runbooks.network.end(
        of: step, length: length, ends: stepEnds.span)
      stepEnds[step] = end
      longest = max(longest, end)
    }
    return longest
  }

  /// How many groups have cut over in earlier slots.
  private func experience(before slot: Int) -> Int {
    var count: Int32 = 0
    for earlier in 0..<slot { count += doneBySlot[earlier] }
    return Int(count)
  }

  private mutating func record(_ outage: Int, of group: Int, in window: WindowTable.Window) {
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
