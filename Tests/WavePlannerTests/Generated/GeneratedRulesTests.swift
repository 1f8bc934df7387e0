import Testing
import WaveCore
import WaveCost
import WaveInventory
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario

@Suite("Rules in generated inventories")
struct GeneratedRulesTests {
  /// Rules that bind around the plan of the inventory below.
  static let binding: [HardRule] = [
    .requires, .partnerWindow, .downtime, .teamCapacity, .gap, .foundationFirst,
    .nonproductionFirst, .poolCapacity, .residency, .recovery, .policy,
    .coexistence, .finishBy, .pins,
  ]

  @Test("a single change of a generated inventory's plan breaks one rule alone, for most rules")
  func binds() throws {
    let scenario = try Self.scenario(of: InventoryGenerator.generate(plants: 12, seed: 7))
    let request = PlanRequest(
      provenance: Plan.Provenance(
        snapshot: "", scenario: "", seed: 1, iterations: 0, version: "test"), iterations: 60)
    let result = Planner(scenario, costs: CostModel(scenario)).plan(request)
    guard case .planned(let plan, _) = result else { throw PlanMissing(result: "\(result)") }
    let rules = BindingRules(plan, in: scenario)
    for rule in Self.binding {
      #expect(rules.change(breaking: rule) != nil, "\(rule.rawValue) binds nowhere")
    }
  }

  private static func scenario(of generated: GeneratedInventory) throws -> Scenario {
    let question = ScenarioReader.read(
      path: "out/scenario.yaml", firstDay: CivilDate(daysSinceEpoch: 0)
    ) { $0 == "out/scenario.yaml" ? generated.scenario : nil }
    let inventory = InventoryReader.read(
      InventoryFiles(folder: "generated", files: generated.files))
    return try Scenario(
      landscape: try #require(inventory.landscape), entries: inventory.calendar,
      settings: try #require(question.settings), policy: inventory.policy, zones: inventory.zones)
  }
}
