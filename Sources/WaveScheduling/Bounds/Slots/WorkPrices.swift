/// What work costs at the least by when it must have ended, where each unit of a resource has a
/// price that changes from bucket to bucket.
///
/// Costs are in thousandths of the model's, prices in thousandths for a unit of a resource on a
/// tick; all of it is whole.
struct WorkPrices {
  /// Ticks that share a price.
  static let bucket = 7

  /// The price of each resource in each bucket, resource by resource.
  private(set) var prices: [Int]
  /// What a resource has in each bucket in all.
  let supply: [Int]

  private let buckets: Int
  private var calendars: [WorkCalendarTable] = []
  private var shapes: [WorkShape] = []
  private var shapeOf: [Int] = []
  /// By shape and worked place: the least cost of a start up to there, and that start.
  private var best: [[Int]]
  private var bestStart: [[Int32]]
  private let works: [SlotWork]

  /// Prices of zero.
  init(_ model: SlotModel) {
    works = model.works
    let horizon = model.capacities.map(\.count).max() ?? 0
    buckets = (horizon + Self.bucket - 1) / Self.bucket
    prices = Array(repeating: 0, count: buckets * model.capacities.count)
    var supply = prices
    for (resource, capacity) in model.capacities.enumerated() {
      for (tick, amount) in capacity.enumerated() {
        supply[resource * buckets + tick / Self.bucket] += amount
      }
    }
    self.supply = supply
    (best, bestStart) = ([], [])
    sortWorks(model)
    best = shapes.map { shape in
      let places = calendars[shape.calendar].worked.count - shape.length + 1
      return Array(repeating: 0, count: max(0, places))
    }
    bestStart = best.map { Array(repeating: 0, count: $0.count) }
    refresh(model.capacities.map { _ in true })
  }

  private mutating func sortWorks(_ model: SlotModel) {
    var calendarNumbers: [[Int]: Int] = [:]
    var shapeNumbers: [WorkShape: Int] = [:]
    shapeOf = works.map { work in
      guard let resource = work.resource, work.length > 0 else { return -1 }
      let key = [resource, work.amount]
      let calendar = calendarNumbers[key] ?? calendars.count
      if calendar == calendars.count {
        calendarNumbers[key] = calendar
        calendars.append(
          WorkCalendarTable(
            resource: resource, amount: work.amount, capacity: model.capacities[resource]))
      }
      let shape = WorkShape(
        calendar: calendar, length: work.length,
        first: calendars[calendar].count(before: work.release), gain: work.gain)
      let number = shapeNumbers[shape] ?? shapes.count
      if number == shapes.count {
        shapeNumbers[shape] = number
        shapes.append(shape)
      }
      return number
    }
  }

  /// Takes new prices; returns by resource whether they are others than before.
  mutating func set(_ prices: [Int]) -> [Bool] {
    var changed = [Bool](repeating: false, count: buckets > 0 ? prices.count / buckets : 0)
    for place in prices.indices where prices[place] != self.prices[place] {
      changed[place / buckets] = true
    }
    self.prices = prices
    refresh(changed)
    return changed
  }

  private mutating func refresh(_ changed: [Bool]) {
    for number in calendars.indices where changed[calendars[number].resource] {
      let base = calendars[number].resource * buckets
      calendars[number].charge(prices[base..<(base + buckets)], bucket: Self.bucket)
    }
    for number in shapes.indices where changed[calendars[shapes[number].calendar].resource] {
      price(number)
    }
  }

  private mutating func price(_ number: Int) {
    let shape = shapes[number]
    let calendar = calendars[shape.calendar]
    var (least, start) = (SlotModel.never, -1)
    for place in best[number].indices {
      if place >= shape.first {
        let end = Int(calendar.worked[place + shape.length - 1]) + 1
        let cost =
          calendar.sums[place + shape.length] - calendar.sums[place] - 1_000 * shape.gain * end
        if cost <= least { (least, start) = (cost, place) }
      }
      best[number][place] = least
      bestStart[number][place] = Int32(start)
    }
  }

  /// What work costs at the least where it must have ended by a tick; `never` where it cannot.
  func cost(of work: Int, by deadline: Int) -> Int {
    let shape = shapeOf[work]
    guard shape >= 0 else {
      let row = works[work]
      return deadline < row.release + row.length
        ? SlotModel.never : -1_000 * row.gain * deadline
    }
    let place = place(of: shape, by: deadline)
    return place < 0 ? SlotModel.never : best[shape][place]
  }

  private func place(of shape: Int, by deadline: Int) -> Int {
    let ended = calendars[shapes[shape].calendar].count(before: deadline)
    return min(ended - shapes[shape].length, best[shape].count - 1)
  }

  /// Adds what work uses of each bucket where it costs least.
  func addUse(of work: Int, by deadline: Int, to use: inout [Int]) {
    let shape = shapeOf[work]
    guard shape >= 0 else { return }
    let place = place(of: shape, by: deadline)
    guard place >= 0, bestStart[shape][place] >= 0 else { return }
    let start = Int(bestStart[shape][place])
    let number = shapes[shape].calendar
    let base = calendars[number].resource * buckets
    for worked in start..<(start + shapes[shape].length) {
      use[base + Int(calendars[number].worked[worked]) / Self.bucket] += calendars[number].amount
    }
  }
}
