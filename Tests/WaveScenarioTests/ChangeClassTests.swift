import Testing
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("Change classes")
struct ChangeClassTests {
  private func change(_ world: World) throws -> ClassifiedChange {
    var world = world
    world.policy = .standard
    return try #require(world.scenario().changeClasses.first)
  }

  private var sameVersion: World {
    var world = World.onePlant
    world.landscape.databases[Index(0)].targetVersion.value = 17
    return world
  }

  @Test("a production cutover of a plant is high risk even where no row says more")
  func infrastructure() throws {
    let change = try change(sameVersion)
    #expect(change.changeClass == .highRiskInfrastructure)
    #expect(change.reasons.map(\.row.file) == ["plants.csv"])
  }

  @Test("a version step, a schema change, a counterpart and a log-in each ask for their class")
  func facts() throws {
    #expect(try change(.onePlant).changeClass == .highRiskSchema)
    var integrated = sameVersion
    integrated.addIntegration("IF1", serving: [Index(0)])
    #expect(try change(integrated).changeClass == .highRiskIntegration)
    var login = sameVersion
    login.addModule("nf_sso_bridge", usedBy: [Index(0)])
    #expect(try change(login).changeClass == .highRiskAuthentication)
    var schema = sameVersion
    let module = schema.addModule("own_tables", usedBy: [Index(0)])
    schema.landscape.modules[module].schemaChange.value = true
    #expect(try change(schema).changeClass == .highRiskSchema)
  }

  @Test("a module's stated class overrides the inferred one")
  func override() throws {
    var world = sameVersion
    let module = world.addModule("own_tables", usedBy: [Index(0)])
    world.landscape.modules[module].schemaChange.value = true
    world.landscape.modules[module].changeClass = "standard"
    let change = try change(world)
    #expect(change.changeClass == .standard)
    #expect(change.reasons.first?.text.contains("is said to be standard") == true)
  }

  @Test("the strictest class that any fact asks for decides, and every fact is listed")
  func strictest() throws {
    var world = World.onePlant
    world.addPool("OWN") { $0.hosting = .dedicated }
    world.landscape.plants[Index(0)].hosting = .dedicated
    world.addIntegration("IF1", serving: [Index(0)])
    let change = try change(world)
    #expect(change.changeClass == .highRiskInfrastructure)
    #expect(change.reasons.count == 3)
  }

  @Test("the class decides the lead of the approval")
  func lead() throws {
    var world = World.onePlant
    world.policy = .standard
    let approval = try world.scenario().activities.first { $0.kind == .approval }
    #expect(approval?.span == .calendarDays(14))
  }

  @Test("every asset has a tier and a class with the rows that decided")
  func classification() throws {
    var world = World.twoPlants
    world.landscape.plants[Index(0)].criticality.value = 2
    world.landscape.plants[Index(0)].regulated.value = true
    world.addModule("own", usedBy: [Index(0), Index(1)])
    world.addIntegration("IF1", serving: [Index(1)])
    world.addModule("unused", usedBy: [])
    let assets = Classification(of: world.landscape).assets
    #expect(assets.count == 2 + 2 + 2 + 1)
    let tiers = Dictionary(uniqueKeysWithValues: assets.map { ($0.id.text, $0.tier) })
    #expect(
      tiers == ["P1": 1, "P2": 3, "DB_P1": 1, "DB_P2": 3, "own": 1, "unused": 4, "IF1": 3])
    #expect(assets.allSatisfy { !$0.tierReasons.isEmpty && !$0.classReasons.isEmpty })
  }

  @Test("the shipped policy asks more of every high-risk class than of a standard change")
  func standardPolicy() {
    let policy = Policy.standard
    #expect(Set(policy.classes.keys) == Set(ChangeClass.allCases))
    let standard = policy.demands(of: .standard)
    for changeClass in ChangeClass.allCases where changeClass.rawValue.hasPrefix("high_risk") {
      let demands = policy.demands(of: changeClass)
      #expect(demands.leadDays > standard.leadDays)
      #expect(demands.evidence.count > standard.evidence.count)
      #expect(demands.minDaysFromClose == 3)
      #expect(!demands.inPeak)
      #expect(demands.rollbackCriteria)
    }
    #expect(Set(policy.rules.map(\.check)) == Set(PolicyCheck.allCases))
    #expect(Set(policy.rules.map(\.id)).count == policy.rules.count)
  }

  @Test("a waiver opens a policy distance for its subject until it runs out")
  func waiver() {
    var policy = Policy.standard
    let rule = policy.rules[0]
    policy.waivers = [
      Waiver(
        rule: rule.id, subject: "P1", owner: "g_stein", reason: "test", expires: .on(2027, 6, 30),
        row: SourceSpan(file: "policy.yaml", line: 9))
    ]
    #expect(policy.isWaived(rule, for: ["P1"], on: .on(2027, 6, 30)))
    #expect(!policy.isWaived(rule, for: ["P1"], on: .on(2027, 7, 1)))
    #expect(!policy.isWaived(rule, for: ["P2"], on: .on(2027, 6, 1)))
  }
}
