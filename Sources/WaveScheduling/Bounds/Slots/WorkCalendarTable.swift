/// The ticks on which work that holds an amount of a resource can go on, with what they cost.
struct WorkCalendarTable {
  /// The resource.
  let resource: Int
  /// How much is held.
  let amount: Int
  /// The ticks on which the resource has as much in all, ascending.
  let worked: [Int32]
  /// How many worked ticks lie before each tick, from 0 to the horizon.
  let before: [Int32]
  /// What the worked ticks up to each place cost together.
  private(set) var sums: [Int]

  /// The worked ticks of a resource, free of charge.
  init(resource: Int, amount: Int, capacity: [Int]) {
    self.resource = resource
    self.amount = amount
    var worked: [Int32] = []
    var before: [Int32] = []
    for (tick, most) in capacity.enumerated() {
      before.append(Int32(worked.count))
      if most >= amount { worked.append(Int32(tick)) }
    }
    before.append(Int32(worked.count))
    self.worked = worked
    self.before = before
    sums = Array(repeating: 0, count: worked.count + 1)
  }

  /// Takes the prices of a unit of the resource by bucket of ticks.
  mutating func charge(_ prices: ArraySlice<Int>, bucket: Int) {
    var sum = 0
    for (place, tick) in worked.enumerated() {
      sum += prices[prices.startIndex + Int(tick) / bucket] * amount
      sums[place + 1] = sum
    }
  }

  /// How many worked ticks lie before a tick; none before negative ones.
  func count(before tick: Int) -> Int {
    tick > 0 ? Int(before[min(tick, before.count - 1)]) : 0
  }
}
