/// A lower bound on a slot model by splitting its costs: each member's own table and each bond
/// stand alone, and messages move cost between them.
///
/// Passing messages member by member, forwards and backwards, never lowers the bound (sequential
/// tree-reweighted message passing: Kolmogorov 2006 and 2015). All numbers are whole thousandths of
/// the model's, so that the bound is exact whatever the messages are.
struct SlotDual {
  /// The model.
  let model: SlotModel
  /// The number of slots.
  let width: Int
  /// What each member pays in each slot as things are split now; `never` where it cannot be.
  var own: [Int]
  /// The bonds and their members.
  var layout = BondLayout()
  /// What a bond sees of each incidence's member in each slot.
  var seen: [Int] = []
  /// For bonds by last (first) slot: the least of `seen` up to (from) each place of the axis.
  var reach: [Int] = []
  /// For bonds by last or first slot: what they cost there, their members included.
  var totals: [Int] = []
  /// What the rest of a bond costs by slot of one member.
  var rest: [Int]
  /// The prices of resources.
  private(set) var prices: WorkPrices

  /// The bond of each work that several members wait for; −1 for others.
  private var bondOfWork: [Int] = []
  /// What each work costs by its deadlines as it is included now.
  private var workCosts: [[Int]] = []
  /// What each trail costs in each slot as it is included now.
  private var trailCosts: [Int]
  /// The deadlines of each work: by slot for one member, else the different ones.
  private var deadlines: [[Int32]] = []
  private var fees: [Int]

  /// A model's costs as they stand.
  init(_ model: SlotModel) {
    self.model = model
    width = model.ticks.count
    own = model.tables.flatMap { row in
      row.map { $0 >= SlotModel.never ? SlotModel.never : $0 * 1_000 }
    }
    prices = WorkPrices(model)
    fees = Array(repeating: 0, count: model.packs.count)
    trailCosts = Array(repeating: 0, count: model.trails.count * width)
    rest = Array(repeating: 0, count: width)
    layout.ofMember = Array(repeating: [], count: model.tables.count)
    reserve()
    for bond in model.bonds { add(bond) }
    for work in model.works.indices { add(work) }
  }

  /// Makes room for all incidences at once: growing by doubling would take half as much again.
  private mutating func reserve() {
    var incidences = 0
    var axes = 0
    for bond in model.bonds {
      incidences += bond.members.count
      if case .last = bond.kind { axes += bond.members.count * width }
      if case .first = bond.kind { axes += bond.members.count * width }
    }
    for work in model.works where work.waits.count > 1 {
      incidences += work.waits.count
      axes += work.waits.count * min(DeadlineAxis.most, work.waits.count * width)
    }
    seen.reserveCapacity(incidences * width)
    reach.reserveCapacity(axes)
    layout.reserve(incidences, width: width)
  }

  /// Whether a member cannot be in a slot.
  func isClosed(_ place: Int) -> Bool { own[place] >= SlotModel.never / 2 }

  private mutating func add(_ bond: SlotBond) {
    let identity = (0..<width).map { Int32($0) }
    switch bond.kind {
    case .last(let table), .first(let table):
      add(bond.members, bond.kind, axis: table.map { $0 * 1_000 }) { _ in identity }
    case .apart, .pair, .order: add(bond.members, bond.kind, axis: []) { _ in identity }
    }
  }

  private mutating func add(
    _ members: [Int], _ kind: SlotBond.Kind, axis: [Int], places: (Int) -> [Int32]
  ) {
    let incidences = layout.add(members, kind, axis: axis.count, width: width, places: places)
    totals += axis
    for (incidence, member) in zip(incidences, members) {
      for slot in 0..<width { seen.append(isClosed(member * width + slot) ? SlotModel.never : 0) }
      reach.append(contentsOf: repeatElement(0, count: axis.count))
      renew(incidence)
    }
  }

  private mutating func add(_ index: Int) {
    let work = model.works[index]
    bondOfWork.append(work.waits.count > 1 ? layout.kinds.count : -1)
    guard let wait = work.waits.first else {
      workCosts.append([])
      deadlines.append([])
      return
    }
    guard work.waits.count > 1 else {
      deadlines.append(wait.deadlines)
      workCosts.append(wait.deadlines.map { prices.cost(of: index, by: Int($0)) })
      for slot in 0..<width where !isClosed(wait.member * width + slot) {
        own[wait.member * width + slot] += workCosts[index][slot]
      }
      return
    }
    let axis = DeadlineAxis(work.waits)
    deadlines.append(axis.deadlines)
    workCosts.append(axis.deadlines.map { prices.cost(of: index, by: Int($0)) })
    add(work.waits.map(\.member), .first(table: []), axis: workCosts[index]) { member in
      work.waits[member].deadlines.map { axis.place(of: $0) }
    }
  }
}

extension SlotDual {
  /// By how much the cheapest answers use more than there is of each resource, break orders, and
  /// overfill packs, each as a share.
  func excess() -> (works: WorkExcess, packs: [Double]) {
    let slots = model.tables.indices.map { member in
      (0..<width).min { own[member * width + $0] < own[member * width + $1] } ?? 0
    }
    let packs = model.packs.map { pack in
      let sum = zip(pack.members, pack.weights).reduce(0) { sum, row in
        pack.positions.contains(slots[row.0]) ? sum + row.1 : sum
      }
      return Double(sum) / Double(max(1, pack.limit)) - 1
    }
    let ends = model.works.enumerated().map { index, work -> Int? in
      guard let wait = work.waits.first else { return nil }
      guard bondOfWork[index] >= 0 else { return Int(wait.deadlines[slots[wait.member]]) }
      let range = layout.axis(of: bondOfWork[index])
      let place = range.min { totals[$0] < totals[$1] } ?? range.lowerBound
      return Int(deadlines[index][place - range.lowerBound])
    }
    return (WorkExcess(model, prices, deadlines: ends, slots: slots), packs)
  }

  /// Takes other terms of work and fees of packs.
  mutating func set(_ terms: WorkTerms, fees: [Int]) {
    for (number, pack) in model.packs.enumerated() where fees[number] != self.fees[number] {
      let change = fees[number] - self.fees[number]
      for (member, weight) in zip(pack.members, pack.weights) {
        for slot in pack.positions where !isClosed(member * width + slot) {
          own[member * width + slot] += change * weight
        }
      }
    }
    self.fees = fees
    let changed = self.prices.set(terms)
    repriceTrails()
    for (index, work) in model.works.enumerated() where changed[index] { reprice(index, work) }
  }

  private mutating func repriceTrails() {
    for (trail, row) in model.trails.enumerated() {
      for slot in 0..<width where !isClosed(row.member * width + slot) {
        let cost = prices.cost(ofTrail: trail, at: model.ticks[slot])
        own[row.member * width + slot] += cost - trailCosts[trail * width + slot]
        trailCosts[trail * width + slot] = cost
      }
    }
  }

  private mutating func reprice(_ index: Int, _ work: SlotWork) {
    guard let wait = work.waits.first else { return }
    let bond = bondOfWork[index]
    let base = bond >= 0 ? layout.axis(of: bond).lowerBound : wait.member * width
    for (place, deadline) in deadlines[index].enumerated()
    where workCosts[index][place] < SlotModel.never / 2 {
      let cost = prices.cost(of: index, by: Int(deadline))
      let change = cost - workCosts[index][place]
      workCosts[index][place] = cost
      if bond >= 0 {
        totals[base + place] += change
      } else if !isClosed(base + place) {
        own[base + place] += change
      }
    }
  }

  /// The bound as things are split now, in thousandths.
  mutating func bound() -> Int {
    var sum = 0
    for member in model.tables.indices {
      sum += own[(member * width)..<((member + 1) * width)].min() ?? 0
    }
    for bond in layout.kinds.indices { sum += least(of: bond) }
    sum -= prices.rent
    for (number, fee) in fees.enumerated() { sum -= fee * model.packs[number].limit }
    return sum
  }
}
