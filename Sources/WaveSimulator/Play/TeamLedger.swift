/// Who holds which team on which day of a trial.
///
/// Teams are served in the order in which activities are entered: the plan's. An activity works on
/// every day on which the team has its people and those entered before have left enough of them,
/// and pauses on others. Past the end of the axis every day counts and nothing is scarce.
struct TeamLedger {
  private let dayCount: Int
  private var used: [Int32]
  private var holders: [Int32]

  /// An empty ledger for so many team-days.
  init(capacity: [Int32], dayCount: Int) {
    self.dayCount = dayCount
    used = Array(repeating: 0, count: capacity.count)
    holders = Array(repeating: -1, count: capacity.count)
  }

  /// Forgets who held what.
  mutating func clear() {
    for place in used.indices { used[place] = 0 }
    for place in holders.indices { holders[place] = -1 }
  }

  /// Whether a team has people left for a demand on a day.
  func isFree(team: Int, demand: Int32, on day: Int, capacity: [Int32]) -> Bool {
    guard day < dayCount else { return true }
    let place = team * dayCount + day
    return capacity[place] >= demand && capacity[place] - used[place] >= demand
  }

  /// Works `days` days from `start` on.
  ///
  /// - Returns: the day after the last one, and the activity that held the team on the last day it
  ///   could not begin on: −1 where it began at once.
  mutating func work(
    _ activity: Int, team: Int, demand: Int32, days: Int, from start: Int,
    capacity: [Int32]
  ) -> (end: Int, blocker: Int32) {
    let base = team * dayCount
    precondition(base >= 0 && base + dayCount <= min(capacity.count, used.count))
    let mark = Int32(truncatingIfNeeded: activity)
    return capacity.withUnsafeBufferPointer { capacity in
      used.withUnsafeMutableBufferPointer { used in
        holders.withUnsafeMutableBufferPointer { holders in
          var day = max(0, start)
          var left = days
          var blocker: Int32 = -1
          while left > 0, day < dayCount {
            let place = base &+ day
            let people = capacity[place]
            if people >= demand {
              if people &- used[place] >= demand {
                used[place] &+= demand
                holders[place] = mark
                left &-= 1
              } else if left == days {
                blocker = holders[place]
              }
            }
            day &+= 1
          }
          return (day + left, blocker)
        }
      }
    }
  }

  /// Holds a team on all days of a span on which it works, as far as it has people, whoever else
  /// was entered before.
  mutating func hold(
    _ activity: Int, team: Int, demands: ArraySlice<Int32>, days: Range<Int>,
    capacity: [Int32]
  ) {
    guard let last = demands.indices.last else { return }
    let base = team * dayCount
    for day in days.clamped(to: 0..<dayCount) where capacity[base + day] > 0 {
      let week = min(demands.startIndex + (day - days.lowerBound) / 7, last)
      used[base + day] += min(demands[week], capacity[base + day])
      holders[base + day] = Int32(truncatingIfNeeded: activity)
    }
  }
}
