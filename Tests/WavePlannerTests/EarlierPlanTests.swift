import Testing
import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

@Suite("Planning from an earlier plan")
struct EarlierPlanTests {
  private let row = SourceSpan(file: "tiny.yaml", line: 40)

  private func replanned(
    _ world: World, from plan: Plan, freeze: CivilDate? = nil, iterations: Int = 60
  ) throws -> Plan {
    let scenario = try world.scenario()
    let request = PlanRequest(
      provenance: Plan.Provenance(
        snapshot: "", scenario: "", seed: 1, iterations: 0, version: "test"),
      iterations: iterations, earlier: plan, settledBefore: freeze)
    let result = Planner(scenario, costs: CostModel(scenario)).plan(request)
    guard case .planned(let plan, _) = result else { throw PlanMissing(result: "\(result)") }
    return plan
  }

  /// One plant whose plan is late because of a pin, and the same world without it.
  private func lateThenFree() throws -> (plan: Plan, world: World) {
    var world = World.onePlant.eager
    world.settings.pins = [Pin(asset: "P1", kind: .notBefore(.on(2027, 9, 1)), row: row)]
    let plan = try planned(world, iterations: 60).plan
    world.settings.pins = []
    let slot = try #require(plan.cutovers.first).slot
    world.settings.changes.earlier = [Pin(asset: "P1", kind: .window(slot), row: row)]
    return (plan, world)
  }

  @Test("without a price of stability a group goes where it is cheapest")
  func free() throws {
    let (plan, world) = try lateThenFree()
    let next = try replanned(world, from: plan)
    #expect(try #require(next.cutovers.first).slot < .on(2027, 9, 1))
  }

  @Test("a high price of stability holds a group in its slot")
  func held() throws {
    var (plan, world) = try lateThenFree()
    world.settings.waves.keep = Money(minor: 1_000_000_000)
    let next = try replanned(world, from: plan)
    #expect(next.cutovers.map(\.slot) == plan.cutovers.map(\.slot))
  }

  @Test("each moved group pays the price of stability once, as a term with its rows")
  func priced() throws {
    var (plan, world) = try lateThenFree()
    world.settings.waves.keep = Money(minor: 700)
    let costs = CostModel(try world.scenario())
    #expect(costs.price(plan).total(of: .stability) == .zero)
    let next = try replanned(world, from: plan)
    let table = costs.price(next)
    #expect(table.total(of: .stability) == Money(minor: 700))
    #expect(table.lines.contains { $0.term == .stability && $0.origins.contains(row) })
  }

  @Test("work before a freeze stays, and what had not begun begins after it")
  func frozen() throws {
    let world = World.onePlant
    let plan = try planned(world, iterations: 60).plan
    let freeze = CivilDate.on(2027, 2, 15)
    let before = Dictionary(
      uniqueKeysWithValues: plan.activities.map { ($0.activity, $0.start) })
    let next = try replanned(world, from: plan, freeze: freeze)
    #expect(next.activities.count == plan.activities.count)
    for planned in next.activities {
      #expect(planned.start == before[planned.activity] || planned.start >= freeze)
    }
    let scenario = try world.scenario()
    #expect(PlanVerifier.violations(of: next, in: scenario).isEmpty)
  }

  @Test("a cutover that has stayed is not expected to be rolled back any more")
  func stayed() throws {
    var world = World.plants(2)
    world.landscape.risks.append(
      Risk(
        id: "R1", driver: "what_if", appliesTo: .all, probability: Fact(0.2, .stated(row)),
        impact: .rollback(low: .hours(5), likely: .hours(5), high: .hours(5)), mitigation: nil,
        mitigationCost: Fact(.zero, .stated(row)), residualProbability: Fact(0.2, .stated(row)),
        loweredBy: nil, owner: nil, row: row))
    let plan = try planned(world, iterations: 60).plan
    let first = try #require(plan.cutovers.first)
    func losses() throws -> [Identifier: Money] {
      let lines = CostModel(try world.scenario()).price(plan).lines
        .filter { $0.term == .rollbackLoss }
      return Dictionary(lines.map { ($0.subject, $0.amount) }) { $0 + $1 }
    }
    let before = try losses()
    world.settings.changes.frozenBefore = first.slot + 7
    world.settings.changes.hasHappened = true
    world.settings.changes.frozen = [
      Pin(asset: first.group, kind: .window(first.slot), row: row)
    ]
    let after = try losses()
    #expect(before[first.group] ?? .zero > .zero)
    #expect(after[first.group] ?? .zero == .zero)
    for (group, loss) in before where group != first.group { #expect(after[group] == loss) }
  }

  @Test("a search that begins with a plan never ends with a dearer one")
  func never() throws {
    let world = World.plants(3)
    let plan = try planned(world, iterations: 120).plan
    let costs = CostModel(try world.scenario())
    for iterations in [0, 1, 20] {
      let next = try replanned(world, from: plan, iterations: iterations)
      #expect(costs.price(next).total <= costs.price(plan).total)
    }
  }

  @Test("a cutover that did not stay is planned anew, with its evidence renewed where it ran out")
  func rolledBack() throws {
    var world = World.plants(2).eager
    let plan = try planned(world, iterations: 60).plan
    let last = try #require(plan.cutovers.last)
    let freeze = last.slot + 120
    world.settings.pins = plan.cutovers.map {
      let isLast = $0.group == last.group
      return Pin(
        asset: $0.group, kind: isLast ? .notBefore(freeze) : .window($0.slot), row: row)
    }
    var happened = plan
    happened.cutovers.removeAll { $0.group == last.group }
    let next = try replanned(world, from: happened, freeze: freeze)
    let moved = try #require(next.cutovers.first { $0.group == last.group })
    #expect(moved.slot + 6 >= freeze)
    let before = Set(plan.activities)
    for planned in next.activities where planned.start < freeze {
      #expect(before.contains(planned), "\(planned.activity) was invented")
    }
  }
}
