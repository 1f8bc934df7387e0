import Testing
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

@Suite("Plans near a plan")
struct CandidateSearchTests {
  private func search(
    _ world: World
  ) throws -> (search: CandidateSearch, scenario: Scenario, plan: Plan, costs: CostModel) {
    let (scenario, plan, _) = try planned(world, iterations: 60)
    let costs = CostModel(scenario)
    let request = PlanRequest(provenance: plan.provenance)
    let search = CandidateSearch(scenario, costs: costs, plan: plan, request: request)
    return (search, scenario, plan, costs)
  }

  @Test("a candidate keeps every hard rule and costs no less than the bound")
  func verified() throws {
    var found = 0
    for (name, world) in World.all {
      guard case .planned(let plan, let quality) = try result(of: world, iterations: 60).result
      else { continue }
      let scenario = try world.scenario()
      let costs = CostModel(scenario)
      let search = CandidateSearch(
        scenario, costs: costs, plan: plan, request: PlanRequest(provenance: plan.provenance))
      let wishes = [
        CandidateWish(), CandidateWish(confidence: 0.9, room: 63),
        CandidateWish(reserveDays: 10, room: 63),
        CandidateWish(later: scenario.groups.prefix(1).map(\.id), room: 63),
        CandidateWish(confidence: 0.8, room: nil),
      ]
      for wish in wishes {
        guard let other = search.plan(wish, iterations: 60, seed: 1) else { continue }
        found += 1
        let spending = costs.spendingByFiscalYear(other)
        #expect(
          PlanVerifier.violations(of: other, in: scenario, spending: spending).isEmpty, "\(name)")
        #expect(costs.price(other).total >= quality.bound, "\(name)")
      }
    }
    #expect(found > World.all.count)
  }

  @Test("days that are wished for lie free between preparation and each cutover")
  func reserve() throws {
    let (search, scenario, _, _) = try search(.customModule)
    let found = search.plan(CandidateWish(reserveDays: 21, room: 200), iterations: 60, seed: 1)
    let plan = try #require(found)
    let ends = Dictionary(uniqueKeysWithValues: plan.activities.map { ($0.activity, $0.end) })
    let slots = Dictionary(uniqueKeysWithValues: plan.cutovers.map { ($0.group, $0.slot) })
    var checked = 0
    for order in scenario.precedences {
      guard case .activity(let before) = order.before, case .cutover(let group) = order.after,
        let end = ends[scenario.activities[before].id],
        let slot = slots[scenario.groups[group].id]
      else { continue }
      #expect(slot - end >= order.lagDays + 21)
      checked += 1
    }
    #expect(checked > 0)
  }

  @Test("a group that is to come later leaves its slot for a later one, and no other comes earlier")
  func later() throws {
    let (search, scenario, plan, _) = try search(World.twoPlants.eager)
    let group = scenario.groups.elements[0].id
    let found = search.plan(CandidateWish(later: [group], room: 200), iterations: 60, seed: 1)
    let other = try #require(found)
    let before = Dictionary(uniqueKeysWithValues: plan.cutovers.map { ($0.group, $0.slot) })
    for cutover in other.cutovers {
      let was = try #require(before[cutover.group])
      #expect(cutover.group == group ? cutover.slot > was : cutover.slot >= was)
    }
  }

  @Test("preparation begins no later, in total, where only that is wished for")
  func early() throws {
    let (search, _, plan, costs) = try search(.customModule)
    let found = search.plan(CandidateWish(), iterations: 200, seed: 1)
    let other = try #require(found)
    #expect(other.cutovers.map(\.slot) == plan.cutovers.map(\.slot))
    func sum(_ plan: Plan) -> Int { plan.activities.reduce(0) { $0 + $1.start.daysSinceEpoch } }
    #expect(sum(other) <= sum(plan) || costs.price(other).total < costs.price(plan).total)
  }

  @Test("equal wishes, iterations and seeds give equal plans")
  func repeated() throws {
    let (search, _, _, _) = try search(.customModule)
    let wish = CandidateWish(confidence: 0.9, room: nil)
    #expect(
      search.plan(wish, iterations: 60, seed: 3) == search.plan(wish, iterations: 60, seed: 3))
  }
}
