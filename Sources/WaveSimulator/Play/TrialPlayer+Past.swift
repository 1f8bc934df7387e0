import WaveCore
import WaveCost

extension TrialPlayer {
  /// Puts what has really been spent in the place of what the model charges for it.
  mutating func settleSpent() {
    for place in model.past.spent.indices {
      let spent = model.past.spent[place]
      tally.correct(
        spent.actual - spent.charged, on: spent.day, term: spent.term, model.costs.calendar)
    }
  }

  /// Takes over an activity that began before the trial does.
  ///
  /// One that ended keeps its days. One that goes on has taken so long already, so its length is
  /// drawn from those that are longer; what is left of it follows from the first open day on.
  mutating func carryOn(_ activity: Int, _ random: TrialRandom) {
    let past = model.past
    let start = Int(past.starts[activity])
    drivers[activity] = -1
    days.activityStarts[activity] = start
    guard past.ends[activity] < 0 else {
      let end = Int(past.ends[activity])
      ends[activity] = end
      lengths[activity] = (end - start) * 1000
      days.activityEnds[activity] = end
      days.personMinutes[activity] = past.efforts[activity]
      return
    }
    let floor = past.floors[activity]
    let uniform = floor + random.uniform(model.activities.streams[activity]) * (1 - floor)
    let factor = model.activities.spreads.value(activity, uniform) * strokes.factors[activity]
    let length =
      wholeDays(of: activity, factor) + model.extraDays(activity, anchors: days.anchors)
    let left = max(1, length - Int(past.elapsed[activity]))
    let (end, blocker) = hold(activity, from: past.firstDay, days: left)
    ends[activity] = end + strokes.delayDays[activity]
    lengths[activity] = roundHalfEven(model.activities.days[activity] * factor * 1000)
    days.activityEnds[activity] = ends[activity]
    days.personMinutes[activity] = roundHalfEven(model.activities.efforts[activity] * factor)
    journal?.note(
      .work(
        TrialJournal.Work(
          activity: activity, planned: start, ready: start, after: -1, start: start,
          end: ends[activity], likelyDays: model.activities.days[activity], factor: factor,
          days: length, delay: strokes.delayDays[activity], blocker: blocker,
          personMinutes: days.personMinutes[activity])))
  }

  /// Takes over the tries of a group's cutover; returns whether it stayed in one of them.
  mutating func recall(_ group: Int) -> Bool {
    for place in model.past.rollbacks[group] {
      days.rollbacks[group] += 1
      let slot = Int(model.past.rollbacks.elements[place])
      if let window = model.windows.window(of: group, in: slot) {
        record(window.length, of: group, in: window)
      }
    }
    let slot = Int(model.past.doneSlots[group])
    guard slot >= 0 else { return false }
    let stated = Int(model.past.outages[group])
    let length = model.runbooks.expected[group]
    let outage = stated >= 0 ? stated : length + model.runbooks.drain(group, after: length)
    lengths[model.activities.count + group] = length
    drivers[model.activities.count + group] = -1
    if let window = model.windows.window(of: group, in: slot) {
      record(outage, of: group, in: window)
    } else {
      recordInFull(outage, of: group)
    }
    book.move(group, to: slot, model.waves)
    settle(group, anchor: model.costs.calendar.slotDays[slot], slot: slot)
    return true
  }

  /// The first anchor that is left to a group that has not stayed yet: one to come, and behind the
  /// rehearsal that its last rollback asks for.
  mutating func firstAnchor(of group: Int, attempt: Int, _ random: TrialRandom) -> Int {
    let first = model.past.firstAnchor
    let tries = model.past.rollbacks[group]
    guard let last = tries.last else { return first }
    let slot = Int(model.past.rollbacks.elements[last])
    let anchor = model.costs.calendar.slotDays[slot]
    return max(first, anchor + 1, rehearseAgain(group, attempt: attempt, anchor: anchor, random))
  }

  /// Notes an outage outside every window: the plants would have produced all the while.
  private mutating func recordInFull(_ outage: Int, of group: Int) {
    for place in model.plants[group] {
      let plant = Int(model.plants.elements[place])
      days.productionMinutes[plant] += outage
      productionOutages[plant] = max(productionOutages[plant], outage)
      outages[plant] = max(outages[plant], outage)
    }
  }
}
