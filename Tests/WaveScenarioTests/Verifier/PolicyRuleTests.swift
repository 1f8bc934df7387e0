import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("rules of the change-control policy")
struct PolicyRuleTests {
  @Test("every role that must approve is held by someone")
  func approvers() throws {
    let draft = try PlanDraft(.policed) { world in
      world.landscape.people.elements[0].roles = ["change_board"]
    }
    expect(
      .policy, of: "DB_P1", needed: "POL-01: needs the approval of a plant manager",
      available: "0 of 1 person have the role", row: "policy.yaml:2", in: draft.violations)
  }

  @Test("approval has its lead in working days")
  func lead() throws {
    var draft = try PlanDraft(.policed)
    let slot = try #require(draft.slot(of: "DB_P1"))
    draft.start("approve:DB_P1", on: slot - 7)
    expect(
      .policy, of: "DB_P1", needed: "POL-02: needs 10 working days to approve",
      available: "has 5", row: "policy.yaml:2", in: draft.violations)
  }

  @Test("evidence is not too old by the cutover")
  func evidence() throws {
    var draft = try PlanDraft(.policed)
    draft.cutOver("DB_P1", inSlot: .on(2027, 7, 14))
    expect(
      .policy, of: "DB_P1", needed: "POL-03: needs a test report of the last 90 days",
      available: "the last is 173 days old", row: "policy.yaml:2", in: draft.violations)
  }

  @Test("a record that is still valid stands in for planned work")
  func record() throws {
    var world = World.policed
    for gate in [Gate.testReport, .rehearsal, .restoreDrill] {
      world.addEvidence("P1", gate, on: .on(2027, 6, 1))
    }
    var draft = try PlanDraft(world)
    draft.cutOver("DB_P1", inSlot: .on(2027, 7, 14))
    #expect(!draft.violations.contains { $0.needed.hasPrefix("POL-03") })
    draft.scenario = try failed(world).scenario()
    #expect(draft.violations.count { $0.needed.hasPrefix("POL-03") } == 3)
  }

  @Test("a restore is proven by a drill")
  func restoreDrill() throws {
    var draft = try PlanDraft(.policed)
    draft.plan.activities.removeAll { $0.activity == "drill:DB_P1" }
    expect(
      .recovery, of: "DB_P1", needed: "POL-03: needs a restore drill of the last 90 days",
      available: "there is none", row: "policy.yaml:2", in: draft.violations)
  }

  @Test("a cutover uses only windows of the kinds allowed")
  func windows() throws {
    var world = World.policed
    for changeClass in ChangeClass.allCases {
      world.policy.classes[changeClass]?.windows = ["shutdown"]
    }
    expect(
      .policy, of: "DB_P1", needed: "POL-04: needs a shutdown",
      available: "its window is a weekend", row: "policy.yaml:2",
      in: try PlanDraft(world).violations)
  }

  @Test("a wave holds no more cutovers of a class than allowed")
  func mostPerWave() throws {
    var world = World.policed
    world.addPlantWithDatabase("P2")
    var draft = try PlanDraft(world)
    draft.cutOver("DB_P2", inSlot: try #require(draft.slot(of: "DB_P1")))
    expect(
      .policy, of: "wave 1",
      needed: "POL-05: has 2 cutovers of class high risk schema", available: "may have 1",
      row: "policy.yaml:2", in: draft.violations)
  }

  @Test("a cutover keeps its distance from a close")
  func close() throws {
    var draft = try PlanDraft(.policed)
    let slot = try #require(draft.slot(of: "DB_P1"))
    draft.scenario = try scenario { world in
      world.addEntry(.company("C1"), .close, from: slot + 6, through: slot + 9)
    }
    expect(
      .policy, of: "DB_P1", needed: "POL-06: needs 3 working days from a close",
      available: "the books close from \(slot + 6) to \(slot + 9)", row: "policy.yaml:2",
      in: draft.violations)
  }

  @Test("a waiver lets a cutover come near a close until it expires, and is listed")
  func waiver() throws {
    var draft = try PlanDraft(.policed)
    let slot = try #require(draft.slot(of: "DB_P1"))
    for (expires, isBroken) in [(slot + 20, false), (slot - 1, true)] {
      draft.scenario = try scenario { world in
        world.addEntry(.company("C1"), .close, from: slot + 6, through: slot + 9)
        world.policy.waivers = [
          Waiver(
            rule: "POL-06", subject: "P1", owner: "anna", reason: "nothing is posted there",
            expires: expires, row: SourceSpan(file: "policy.yaml", line: 40))
        ]
      }
      let verdict = PlanVerifier.verdict(on: draft.plan, in: draft.scenario)
      #expect(verdict.violations.contains { $0.needed.hasPrefix("POL-06") } == isBroken)
      #expect(verdict.waived.isEmpty == isBroken)
    }
  }

  @Test("no cutover in a peak where the class forbids it")
  func peak() throws {
    var draft = try PlanDraft(.policed)
    let slot = try #require(draft.slot(of: "DB_P1"))
    draft.scenario = try scenario { world in
      world.addEntry(.plant("P1"), .peak, from: slot, through: slot + 6)
    }
    expect(
      .policy, of: "DB_P1", needed: "POL-07: needs a time without a peak",
      available: "there is one from \(Instant(midnightUTC: slot) - .hours(1)) to "
        + "\(Instant(midnightUTC: slot + 7) - .hours(1))",
      row: "policy.yaml:2", in: draft.violations)
  }

  @Test("a rule of severity warning is listed and breaks nothing")
  func warning() throws {
    var world = World.policed
    world.landscape.people.elements[0].roles = ["change_board"]
    world.policy.rules[0].severity = .warning
    let draft = try PlanDraft(world)
    let verdict = PlanVerifier.verdict(on: draft.plan, in: draft.scenario)
    #expect(verdict.isValid)
    expect(
      .policy, of: "DB_P1", needed: "POL-01: needs the approval of a plant manager",
      available: "0 of 1 person have the role", row: "policy.yaml:2", in: verdict.warnings)
  }

  private func scenario(_ change: (inout World) -> Void) throws -> Scenario {
    var world = World.policed
    change(&world)
    return try world.scenario()
  }

  private func failed(_ world: World) -> World {
    var world = world
    for place in world.landscape.evidence.elements.indices {
      world.landscape.evidence.elements[place].passed = false
    }
    return world
  }
}
