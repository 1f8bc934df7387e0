import Testing
import WaveCore
import WaveScheduling

@Suite("Bound of slots")
struct SlotBoundTests {
  @Test("no solution of a small world is under the bound, however often prices rise")
  func bruteForce() {
    var solved = 0
    var met = 0
    for seed in 0..<300 {
      var world = SlotWorld(UInt64(seed))
      let model = world.make()
      guard let least = model.leastCost() else { continue }
      solved += 1
      var bound = SlotBound(model)
      let first = bound.cost
      #expect(first <= least, "seed \(seed)")
      bound.raise(towards: least, steps: 60)
      #expect(bound.cost <= least, "seed \(seed)")
      #expect(bound.cost >= first, "seed \(seed)")
      if bound.cost == least { met += 1 }
    }
    #expect(solved > 150)
    // Not a promise of relaxations, but a bound that is seldom met would not be worth printing.
    #expect(met * 3 > solved)
  }

  @Test("costs of single members are bounded exactly")
  func single() {
    let model = SlotModel(ticks: [1, 5, 9], tables: [[7, 3, 9], [SlotModel.never, 4, 2]])
    #expect(SlotBound(model).cost == 5)
  }

  @Test("two members that must be apart pay at least for the gap")
  func gap() {
    let never = SlotModel.never
    var model = SlotModel(ticks: [0, 7, 14], tables: [[0, never, never], [never, 0, 0]])
    model.bonds = [SlotBond([0, 1], .pair(setup: 10, paid: [0, 70, 140], gap: 14))]
    #expect(SlotBound(model).cost == 150)
  }

  @Test("work that wants the same days as other work raises the bound by its price")
  func scarce() {
    var model = SlotModel(ticks: [70], tables: [[0]])
    model.capacities = [Array(repeating: 1, count: 71)]
    let wait = SlotWork.Wait(member: 0, deadlines: [70])
    model.works = (0..<6).map { _ in
      SlotWork(resource: 0, amount: 1, length: 7, release: 0, gain: 10, waits: [wait])
    }
    var bound = SlotBound(model)
    #expect(bound.cost == -6 * 700)
    // One after the other, the works end on days 70, 63, … 35.
    let least = -10 * (70 + 63 + 56 + 49 + 42 + 35)
    bound.raise(towards: least, steps: 400)
    #expect(bound.cost > -6 * 700 + 600)
    #expect(bound.cost <= least)
  }

  @Test("priced work less its rent is under what it costs")
  func rent() {
    var model = SlotModel(ticks: [7, 14], tables: [[0, 0], [0, 0]])
    model.capacities = [Array(repeating: 1, count: 15)]
    model.works = [
      SlotWork(
        resource: 0, amount: 1, length: 3, release: 0, gain: 4,
        waits: (0..<2).map { SlotWork.Wait(member: $0, deadlines: [7, 14]) })
    ]
    var priced = PricedWorks(model)
    priced.set(WorkTerms(prices: [1_500, 0, 0], weights: []))
    #expect(priced.works[0].members == [0, 1])
    // Three days of the first week cost 4.5 and save 28; those of the second are free.
    #expect(priced.works[0].table == [-24, -56])
    #expect(priced.rent == 11)
  }

  @Test("an order between works that both could do last raises the bound")
  func order() {
    var model = SlotModel(ticks: [20], tables: [[0]])
    model.capacities = [Array(repeating: 2, count: 21)]
    let wait = SlotWork.Wait(member: 0, deadlines: [20])
    model.works = (0..<2).map { _ in
      SlotWork(resource: 0, amount: 1, length: 5, release: 0, gain: 10, waits: [wait])
    }
    model.orders = [WorkOrder(first: 0, second: 1, lag: 2)]
    var bound = SlotBound(model)
    #expect(bound.cost == -400)
    // The second ends on day 20 and starts on 15, so the first ends on 13.
    bound.raise(towards: -330, steps: 400)
    #expect(bound.cost > -340 && bound.cost <= -330)
  }

  @Test("what is held after a slot costs what it would take from others")
  func trail() {
    var model = SlotModel(ticks: [0, 7], tables: [[0, 50]])
    model.capacities = [Array(repeating: 1, count: 14)]
    model.trails = [SlotTrail(member: 0, resource: 0, profile: [0, 3, 1])]
    var priced = PricedWorks(model)
    priced.set(WorkTerms(prices: [2_000, 500], weights: []))
    // Two days, one unit each: no more is held than there is.
    #expect(priced.works.map(\.table) == [[4, 1]])
    #expect(priced.rent == 18)
    #expect(priced.excess(slots: [1]).shares == [-1, -5.0 / 7])
  }
}
