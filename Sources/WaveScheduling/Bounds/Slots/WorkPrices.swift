/// What work costs at the least by when it must have ended, under given terms.
///
/// Costs are in thousandths of the model's, prices in thousandths for a unit of a resource on a
/// tick; all of it is whole.
struct WorkPrices {
  /// Ticks that share a price.
  static let bucket = 7
  /// Worked places that are looked through one by one when work must have ended among them.
  static let block = 32

  /// The terms.
  private(set) var terms: WorkTerms
  /// What a resource has in each bucket in all.
  let supply: [Int]

  private let buckets: Int
  private var calendars: [WorkCalendarTable] = []
  private var shapes: [WorkShape] = []
  private var shapeOf: [Int] = []
  /// By shape and block of worked places: the cheapest start before the end of the block.
  private var blocks: [[Placement]]
  /// By work: what each tick saves by which it ends and starts later, in thousandths.
  private var ends: [Int]
  private var starts: [Int]
  private let works: [SlotWork]
  private let orders: [WorkOrder]
  private let trails: [SlotTrail]
  private let capacities: [[Int]]

  /// Prices of zero, and no weight on any order.
  init(_ model: SlotModel) {
    works = model.works
    orders = model.orders
    trails = model.trails
    capacities = model.capacities
    let horizon = model.capacities.map(\.count).max() ?? 0
    buckets = (horizon + Self.bucket - 1) / Self.bucket
    var supply = [Int](repeating: 0, count: buckets * model.capacities.count)
    terms = WorkTerms(prices: supply, weights: model.orders.map { _ in 0 })
    for (resource, capacity) in model.capacities.enumerated() {
      for (tick, amount) in capacity.enumerated() {
        supply[resource * buckets + tick / Self.bucket] += amount
      }
    }
    self.supply = supply
    ends = works.map { 1_000 * $0.gain }
    starts = works.map { _ in 0 }
    blocks = []
    sortWorks(model)
    blocks = shapes.map { shape in
      let places = calendars[shape.calendar].worked.count - shape.length + 1
      return Array(repeating: Placement(), count: max(0, places) / Self.block)
    }
    for number in shapes.indices { price(number) }
  }

  private mutating func sortWorks(_ model: SlotModel) {
    var calendarNumbers: [[Int]: Int] = [:]
    var shapeNumbers: [WorkShape: Int] = [:]
    let bound = Set(orders.flatMap { [$0.first, $0.second] })
    shapeOf = works.enumerated().map { index, work in
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
        first: calendars[calendar].count(before: work.release), ends: ends[index],
        owner: bound.contains(index) ? index : -1)
      let number = shapeNumbers[shape] ?? shapes.count
      if number == shapes.count {
        shapeNumbers[shape] = number
        shapes.append(shape)
      }
      return number
    }
  }

  /// What all resources cost with what there is of them, less what all orders allow, in
  /// thousandths; to be taken off what all work costs.
  var rent: Int {
    var sum = 0
    for (price, amount) in zip(terms.prices, supply) { sum += price * amount }
    for (weight, order) in zip(terms.weights, orders) { sum -= weight * order.lag }
    return sum
  }
}

extension WorkPrices {
  /// Takes other terms; returns by work whether its costs can be others than before.
  mutating func set(_ terms: WorkTerms) -> [Bool] {
    var isRepriced = [Bool](repeating: false, count: buckets > 0 ? supply.count / buckets : 0)
    for place in supply.indices where terms.prices[place] != self.terms.prices[place] {
      isRepriced[place / buckets] = true
    }
    var isWeighted = [Bool](repeating: false, count: works.count)
    for (order, weight) in zip(orders, terms.weights.indices) {
      let change = terms.weights[weight] - self.terms.weights[weight]
      guard change != 0 else { continue }
      ends[order.first] -= change
      starts[order.second] += change
      isWeighted[order.first] = true
      isWeighted[order.second] = true
    }
    self.terms = terms
    for number in calendars.indices where isRepriced[calendars[number].resource] {
      let base = calendars[number].resource * buckets
      calendars[number].charge(terms.prices[base..<(base + buckets)], bucket: Self.bucket)
    }
    for number in shapes.indices {
      let owner = shapes[number].owner
      let isOther = owner >= 0 && isWeighted[owner]
      if isOther { (shapes[number].ends, shapes[number].starts) = (ends[owner], starts[owner]) }
      if isOther || isRepriced[calendars[shapes[number].calendar].resource] { price(number) }
    }
    return works.indices.map { work in
      isWeighted[work] || (works[work].resource.map { isRepriced[$0] } ?? false)
    }
  }

  private mutating func price(_ number: Int) {
    let shape = shapes[number]
    let calendar = calendars[shape.calendar]
    var least = Placement()
    for block in blocks[number].indices {
      let first = block * Self.block
      shape.improve(&least, among: first..<(first + Self.block), calendar)
      blocks[number][block] = least
    }
  }

  /// The cheapest placement of a shape that has ended by a tick; one without start where it cannot.
  private func placement(of number: Int, by deadline: Int) -> Placement {
    let shape = shapes[number]
    let calendar = calendars[shape.calendar]
    let last = calendar.count(before: deadline) - shape.length
    guard last >= 0 else { return Placement() }
    let whole = (last + 1) / Self.block
    var least = whole > 0 ? blocks[number][whole - 1] : Placement()
    shape.improve(&least, among: (whole * Self.block)..<(last + 1), calendar)
    return least
  }

  /// What work costs at the least where it must have ended by a tick; `never` where it cannot.
  func cost(of work: Int, by deadline: Int) -> Int {
    let shape = shapeOf[work]
    guard shape >= 0 else {
      guard let times = times(of: work, by: deadline) else { return SlotModel.never }
      return -ends[work] * times.upperBound - starts[work] * times.lowerBound
    }
    return placement(of: shape, by: deadline).cost
  }

  /// From when to when work goes on where it costs least and has ended by a tick; nil where it
  /// cannot have.
  func times(of work: Int, by deadline: Int) -> Range<Int>? {
    let shape = shapeOf[work]
    guard shape >= 0 else {
      let (release, length) = (works[work].release, works[work].length)
      guard deadline >= release + length else { return nil }
      return ends[work] + starts[work] >= 0
        ? (deadline - length)..<deadline : release..<(release + length)
    }
    let start = placement(of: shape, by: deadline).start
    guard start >= 0 else { return nil }
    let worked = calendars[shapes[shape].calendar].worked
    return Int(worked[start])..<(Int(worked[start + shapes[shape].length - 1]) + 1)
  }

  /// Adds what work uses of each bucket where it costs least.
  func addUse(of work: Int, by deadline: Int, to use: inout [Int]) {
    let shape = shapeOf[work]
    guard shape >= 0 else { return }
    let start = placement(of: shape, by: deadline).start
    guard start >= 0 else { return }
    let number = shapes[shape].calendar
    let base = calendars[number].resource * buckets
    for worked in start..<(start + shapes[shape].length) {
      use[base + Int(calendars[number].worked[worked]) / Self.bucket] += calendars[number].amount
    }
  }
}

extension WorkPrices {
  /// What a trail costs from a tick on.
  func cost(ofTrail trail: Int, at tick: Int) -> Int {
    var sum = 0
    visit(trail, at: tick) { sum += terms.prices[$0] * $1 }
    return sum
  }

  /// Adds what a trail uses of each bucket from a tick on.
  func addUse(ofTrail trail: Int, at tick: Int, to use: inout [Int]) {
    visit(trail, at: tick) { use[$0] += $1 }
  }

  private func visit(_ trail: Int, at tick: Int, _ body: (_ bucket: Int, _ amount: Int) -> Void) {
    let row = trails[trail]
    let capacity = capacities[row.resource]
    let last = min(tick + row.profile.count, capacity.count)
    for day in max(0, tick)..<max(0, tick, last) {
      let amount = min(row.profile[day - tick], capacity[day])
      if amount > 0 { body(row.resource * buckets + day / Self.bucket, amount) }
    }
  }
}
