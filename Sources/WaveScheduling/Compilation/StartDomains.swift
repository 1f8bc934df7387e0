import WaveCore

/// The ticks on which each option may start when nothing else is scheduled.
struct StartDomains {
  /// The number of 64-bit words in a set of ticks.
  let words: Int

  /// The sets of all options, `words` words each.
  private(set) var bits: [UInt64]

  /// Tries every start of every option against releases, deadlines, allowed starts, calendars and
  /// whole capacities.
  init(
    _ description: SchedulingDescription, _ options: OptionLayout, capacity: [Int32], words: Int
  ) {
    self.words = words
    bits = [UInt64](repeating: 0, count: options.length.count * words)
    for (number, activity) in description.activities.elements.enumerated() {
      let index = Index<Activity>(number)
      let dropped = description.dropped
      let first = dropped.contains(.release(index)) ? 0 : max(0, activity.release)
      let last = min(
        description.horizon,
        dropped.contains(.deadline(index))
          ? description.horizon : activity.deadline ?? description.horizon)
      guard first <= last else { continue }
      let allowed = dropped.contains(.allowedStarts(index)) ? nil : activity.allowedStarts
      for mode in activity.modes.indices {
        let option = Int(options.firstOption[number]) + mode
        if let allowed {
          for tick in allowed where first <= tick && tick <= last {
            admit(option, tick, options, capacity, description.horizon)
          }
        } else {
          for tick in first...last {
            admit(option, tick, options, capacity, description.horizon)
          }
        }
      }
    }
  }

  /// The ticks that suit all parts of a choice; all ticks where there is no part.
  func common(_ parts: [ChoiceTable.Part]) -> [UInt64] {
    var common = [UInt64](repeating: ~0, count: words)
    for part in parts {
      for word in 0..<words { common[word] &= bits[Int(part.option) * words + word] }
    }
    return common
  }

  private mutating func admit(
    _ option: Int, _ tick: Int, _ options: OptionLayout, _ capacity: [Int32], _ horizon: Int
  ) {
    let length = Int(options.length[option])
    let table = options.tables[Int(options.work[option])]
    if length > 0 {
      guard tick < horizon, table.before[tick + 1] > table.before[tick] else { return }
      let first = Int(table.before[tick])
      guard first + length <= table.ticks.count else { return }
      for need in options.needs[option] where !need.isCapped {
        let base = Int(need.resource) * horizon
        for place in 0..<length {
          let amount =
            need.profile < 0 ? need.amount : options.profiles[Int(need.profile) + place]
          if capacity[base + Int(table.ticks[first + place])] < amount { return }
        }
      }
    }
    bits[option * words + tick >> 6] |= 1 << UInt64(tick & 63)
  }
}
