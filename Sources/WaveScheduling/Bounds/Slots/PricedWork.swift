/// What work costs by the slot of the first member that waits for it, under given terms; what a
/// member holds afterwards is work that it alone waits for.
public struct PricedWork: Sendable {
  /// The members that wait.
  public var members: [Int]
  /// The cost by the first of their slots, rounded down; `SlotModel.never` where it cannot be done.
  public var table: [Int]
}

/// What all work of a slot model costs at the least under given terms.
public struct PricedWorks: Sendable {
  /// What each work costs.
  public private(set) var works: [PricedWork] = []
  /// What the whole supply of all resources costs, less what all orders allow, rounded up; to be
  /// taken off what all work costs, so that the rest is never more than what it costs in a schedule.
  public private(set) var rent = 0

  private let model: SlotModel
  private var rule: WorkPrices

  /// A model's work, free of charge.
  public init(_ model: SlotModel) {
    self.model = model
    rule = WorkPrices(model)
    price()
  }

  /// Takes other terms.
  public mutating func set(_ terms: WorkTerms) {
    _ = rule.set(terms)
    price()
  }

  private mutating func price() {
    rent = Int((Double(rule.rent) / 1_000).rounded(.up))
    let before = model.works.indices.map { index in
      PricedWork(members: model.works[index].waits.map(\.member), table: table(of: index))
    }
    let after = model.trails.indices.map { trail in
      PricedWork(
        members: [model.trails[trail].member],
        table: model.ticks.map { rule.cost(ofTrail: trail, at: $0) / 1_000 })
    }
    works = before + after
  }

  /// What a work costs by the slot of the first member that waits for it, rounded down.
  private func table(of work: Int) -> [Int] {
    let waits = model.works[work].waits
    return model.ticks.indices.map { slot in
      var latest = 0
      for wait in waits { latest = max(latest, Int(wait.deadlines[slot])) }
      let cost = rule.cost(of: work, by: latest)
      return cost >= SlotModel.never / 2
        ? SlotModel.never : Int((Double(cost) / 1_000).rounded(.down))
    }
  }

  /// By how much the cheapest placements break what the terms stand for, with members in given
  /// slots.
  public func excess(slots: [Int]) -> WorkExcess {
    WorkExcess(
      model, rule,
      deadlines: model.works.map { work in
        work.waits.map { Int($0.deadlines[slots[$0.member]]) }.min()
      }, slots: slots)
  }
}
