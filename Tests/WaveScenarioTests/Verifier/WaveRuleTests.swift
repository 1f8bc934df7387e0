import Testing
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("rules of waves, money and the user's word")
struct WaveRuleTests {
  @Test("a wave holds no more plants than allowed")
  func waveSize() throws {
    var crowded = try PlanDraft(.sharedDatabase)
    crowded.cutOver("DB_P3", inSlot: .on(2027, 2, 3))
    crowded.scenario = try limited(.sharedDatabase) { $0.settings.waves.maxPlants = 2 }
    expect(
      .waveSize, of: "wave 1", needed: "moves 3 plants", available: "may move 2",
      row: "tiny.yaml:6", in: crowded.violations)
  }

  @Test("a slot holds no more cutovers than allowed, over all lanes")
  func cutoversPerSlot() throws {
    var draft = try PlanDraft(.twoLanes)
    draft.scenario = try limited(.twoLanes) { $0.settings.waves.maxCutoversPerSlot = 1 }
    let slot = try #require(draft.slot(of: "DB_P1"))
    draft.cutOver("DB_P3", inSlot: slot)
    expect(
      .cutoversPerSlot, of: Identifier("slot \(slot)"), needed: "has 2 cutovers",
      available: "may have 1", row: "tiny.yaml:7", in: draft.violations)
  }

  @Test("waves of a lane keep their distance")
  func gap() throws {
    var draft = try PlanDraft(.twoPlants)
    draft.scenario = try limited(.twoPlants) { $0.settings.waves.minGap = .days(28) }
    expect(
      .gap, of: "wave 2", needed: "needs 28 days after wave 1", available: "has 21",
      row: "tiny.yaml:8", in: draft.violations)
  }

  @Test("waves of different lanes need no distance")
  func gapOfLanes() throws {
    var draft = try PlanDraft(.twoLanes)
    draft.scenario = try limited(.twoLanes) { $0.settings.waves.minGap = .days(21) }
    draft.cutOver("DB_P3", inSlot: try #require(draft.slot(of: "DB_P1")) + 7)
    #expect(!draft.violations.contains { $0.rule == .gap && $0.subject == "wave 2" })
  }

  @Test("there are no more waves than allowed")
  func maxWaves() throws {
    var draft = try PlanDraft(.twoPlants)
    draft.scenario = try limited(.twoPlants) { $0.settings.waves.maxWaves = 1 }
    expect(
      .gap, of: "plan", needed: "has 2 waves", available: "may have 1", row: "tiny.yaml:5",
      in: draft.violations)
  }

  @Test("the first wave takes only plants that may be pilots")
  func pilotFirst() throws {
    var draft = try PlanDraft(.pilot)
    draft.cutOver("DB_P1", inSlot: .on(2027, 1, 20))
    expect(
      .pilotFirst, of: "DB_P1",
      needed: "needs a wave after the first: its criticality is 1",
      available: "the first wave takes 3 or less critical", row: "tiny.yaml:9",
      in: draft.violations)
  }

  @Test("where no plant may be a pilot, any may go first")
  func noPilot() throws {
    var world = World.pilot
    world.landscape.plants.elements[1].criticality.value = 2
    let draft = try PlanDraft(world)
    #expect(draft.violations == [])
  }

  @Test("no fiscal year costs more than its budget")
  func budget() throws {
    var draft = try PlanDraft(.onePlant)
    draft.scenario = try limited(.onePlant) {
      $0.settings.cost.budget = [2027: Money(minor: 10_000_000), 2028: Money(minor: 1)]
    }
    let violations = PlanVerifier.violations(
      of: draft.plan, in: draft.scenario, spending: [2027: Money(minor: 12_500_050)])
    #expect(violations.count == 1)
    expect(
      .budget, of: "fiscal year 2027", needed: "needs EUR 125,000.50",
      available: "has EUR 100,000.00", row: "tiny.yaml:10", in: violations)
  }

  @Test("a pin on a window stands")
  func pinnedWindow() throws {
    let draft = try PlanDraft(.onePlant) { world in
      world.settings.pins = [pin(.window(.on(2027, 3, 6)))]
    }
    expect(
      .pins, of: "P1", needed: "needs the slot of 2027-03-06",
      available: "cuts over on 2027-02-05, in the slot of 2027-02-03", row: "tiny.yaml:30",
      in: draft.violations)
  }

  @Test("a pin on a first or last day stands")
  func pinnedDays() throws {
    let early = try PlanDraft(.onePlant) { world in
      world.settings.pins = [pin(.notBefore(.on(2027, 2, 6)))]
    }
    expect(
      .pins, of: "P1", needed: "needs to cut over on 2027-02-06 or later",
      available: "cuts over on 2027-02-05, in the slot of 2027-02-03", row: "tiny.yaml:30",
      in: early.violations)
    let late = try PlanDraft(.onePlant) { world in
      world.settings.pins = [pin(.notAfter(.on(2027, 2, 4)))]
    }
    expect(
      .pins, of: "P1", needed: "needs to cut over on 2027-02-04 or earlier",
      available: "cuts over on 2027-02-05, in the slot of 2027-02-03", row: "tiny.yaml:30",
      in: late.violations)
    let kept = try PlanDraft(.onePlant) { world in
      world.settings.pins = [pin(.notBefore(.on(2027, 2, 5))), pin(.notAfter(.on(2027, 2, 5)))]
    }
    #expect(kept.violations == [])
  }

  private func pin(_ kind: Pin.Kind) -> Pin {
    Pin(asset: "P1", kind: kind, row: SourceSpan(file: "tiny.yaml", line: 30))
  }

  private func limited(_ world: World, _ change: (inout World) -> Void) throws -> Scenario {
    var world = world
    change(&world)
    return try world.scenario()
  }
}
