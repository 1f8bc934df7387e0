/// The worked ticks of a pace, counted, so that a finish is one look-up.
struct WorkTable: Sendable {
  /// The worked ticks, ascending.
  let ticks: [Int32]

  /// How many worked ticks lie before each tick from 0 to the horizon.
  let before: [Int32]

  /// The table of the ticks for which the flag is set.
  init(worked: [Bool]) {
    var ticks: [Int32] = []
    var before: [Int32] = [0]
    before.reserveCapacity(worked.count + 1)
    for (tick, isWorked) in worked.enumerated() {
      if isWorked { ticks.append(Int32(tick)) }
      before.append(Int32(ticks.count))
    }
    self.ticks = ticks
    self.before = before
  }

  /// The tick after the last worked one, or nil past the horizon; the start is a worked tick.
  func finish(of length: Int, from start: Int) -> Int? {
    guard length > 0 else { return start }
    let last = Int(before[start]) + length - 1
    return last < ticks.count ? Int(ticks[last]) + 1 : nil
  }

  /// The latest worked tick from which work ends by `finish`, or nil before tick 0.
  func latestStart(of length: Int, by finish: Int) -> Int? {
    guard finish >= 0 else { return nil }
    guard length > 0 else { return min(finish, before.count - 1) }
    let first = Int(before[min(finish, before.count - 1)]) - length
    return first >= 0 ? Int(ticks[first]) : nil
  }
}
