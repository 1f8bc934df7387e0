import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("ScenarioFindings")
struct ScenarioFindingsTests {
  /// A way to break a world, and the code that names it.
  struct Break: CustomTestStringConvertible, Sendable {
    var code: FindingCode
    var world: World
    var testDescription: String { code.text }

    init(_ code: FindingCode, _ world: World = .twoPlants, _ edit: (inout World) -> Void) {
      self.code = code
      self.world = world
      edit(&self.world)
    }
  }

  private static let row = SourceSpan(file: "tiny.yaml", line: 30)

  private static func pin(_ asset: Identifier, _ date: CivilDate) -> Pin {
    Pin(asset: asset, kind: .window(date), row: row)
  }

  private static func waiver(_ rule: String, expires: CivilDate) -> Waiver {
    Waiver(
      rule: rule, subject: "P1", owner: "o", reason: "r", expires: expires,
      row: SourceSpan(file: "policy.yaml", line: 20))
  }

  static let breaks: [Break] = dates + pins + foundation + money + platform + rest

  private static let dates = [
    Break("SCE001") { $0.settings.finishBy.value = .on(2027, 1, 4) },
    Break("SCE014") { $0.settings.finishBy.value = .on(2062, 1, 4) },
    Break("SCE002", .onePlant) {
      $0.landscape.plants[Index(0)].status = .live
      $0.landscape.databases = Rows()
      $0.landscape.plants[Index(0)].database = nil
    },
  ]

  private static let pins = [
    Break("SCE003") { $0.settings.pins = [pin("P9", .on(2027, 5, 1))] },
    Break("SCE004") { $0.settings.pins = [pin("P1", .on(2029, 5, 1))] },
    Break("SCE005") {
      $0.addModule("own", usedBy: [Index(0)])
      $0.settings.pins = [pin("own", .on(2027, 5, 1))]
    },
    Break("SCE006", .sharedDatabase) {
      $0.settings.pins = [pin("P1", .on(2027, 5, 1)), pin("P2", .on(2027, 5, 8))]
    },
    Break("SCE007", .sharedDatabase) { $0.settings.waves.maxPlants = 1 },
  ]

  private static let foundation = [
    Break("SCE008") { $0.settings.foundation[0].team = "nobody" },
    Break("SCE009") { $0.settings.foundation[0].after = ["pipelnes"] },
    Break("SCE010") { $0.settings.foundation[0].after = ["nonproduction"] },
    Break("SCE011") { $0.settings.foundation[1].id = "governance" },
  ]

  private static let money = [
    Break("SCE012") { $0.settings.cost.budget = [2020: Money(minor: 1)] },
    Break("SCE013") { $0.settings.cost.budget = [2027: Money(minor: -1)] },
    Break("SCE014") { $0.settings.cutover.confidence = 1.2 },
  ]

  private static let platform = [
    Break("SCE015") { $0.landscape.plants[Index(0)].allowedRegions = ["APAC"] },
    Break("SCE016") { $0.landscape.plants[Index(0)].hosting = .dedicated },
    Break("SCE017") {
      let module = $0.addModule("own", usedBy: [Index(0)])
      $0.landscape.modules[module].changeClass = "high_risk_shema"
    },
    Break("SCE018") {
      $0.addIntegration("IF1", serving: [Index(0)]) {
        $0.repoint = .before
        $0.bridgeable.value = false
      }
    },
    Break("SCE019") { $0.landscape.plants[Index(0)].timezone.value = "Europe/Atlantis" },
  ]

  private static let rest = [
    Break("SCE020") { $0.policy.waivers = [waiver("POL-01", expires: .on(2026, 12, 31))] },
    Break("SCE021") { $0.policy.waivers = [waiver("POL-99", expires: .on(2027, 12, 31))] },
    Break("SCE022") { $0.settings.waves.keep = Money(minor: -1) },
    Break("SCE023") { $0.landscape.teams[Index(0)].availableTo = .on(2026, 12, 31) },
    Break("SCE024", .partner) {
      $0.addEntry(.partner("Partner"), .blackout, from: .on(2026, 12, 1), through: .on(2030, 1, 1))
      for index in $0.landscape.integrations.indices {
        $0.landscape.integrations[index].partner = "Partner"
      }
    },
    Break("SCE025") { $0.landscape.plants[Index(0)].shifts.value = 21 },
    Break("SCE026") { $0.landscape.teams[Index(2)].skills = ["integration", "support"] },
    Break("SCE030") {
      $0.settings.decisions = [Decision(asset: "DB_P9", choice: .split(.byPlant), row: row)]
    },
    Break("SCE030") {
      $0.settings.decisions = [Decision(asset: "P1", choice: .pool("SHORED"), row: row)]
    },
    Break("SCE031") { $0.landscape.rehearsals.append(rehearsed("dress rehearsal", hours: 2)) },
    Break("SCE032") { $0.landscape.rehearsals.append(rehearsed("transfer", hours: 400)) },
    Break("SCE033") {
      $0.landscape.rehearsals.append(rehearsed("transfer", hours: 2, on: .on(2027, 12, 1)))
    },
  ]

  private static func rehearsed(
    _ step: String, hours: Int, on date: CivilDate = .on(2026, 11, 1)
  ) -> Rehearsal {
    Rehearsal(
      asset: "DB_P1", date: date, step: step, planned: .hours(1), actual: .hours(hours),
      passed: true, row: SourceSpan(file: "rehearsals.csv", line: 2))
  }

  private func findings(_ world: World) -> [Finding] {
    do throws(ScenarioFailure) {
      return try world.scenario().findings
    } catch {
      return error.findings
    }
  }

  @Test("each kind of finding is found where its world is broken", arguments: breaks)
  func found(broken: Break) throws {
    let found = findings(broken.world)
    let entry = try #require(ScenarioFindings.catalog.first { $0.code == broken.code })
    let finding = try #require(found.first { $0.code == broken.code }, "\(found.map(\.code))")
    #expect(finding.severity == entry.severity)
    #expect(!finding.headline.isEmpty && !finding.headline.hasSuffix("."))
    #expect(!finding.fix.isEmpty && finding.why == entry.why)
  }

  @Test("every code of the catalog is in order, listed once, and has a world that shows it")
  func catalog() {
    let codes = ScenarioFindings.catalog.map(\.code)
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
    #expect(Set(Self.breaks.map(\.code)) == Set(codes))
  }

  @Test("an error stops the scenario, a warning does not", arguments: breaks)
  func stops(broken: Break) {
    let isError =
      ScenarioFindings.catalog.first { $0.code == broken.code }?.severity == .error
    var failed = false
    do { _ = try broken.world.scenario() } catch { failed = true }
    #expect(failed == isError)
  }

  @Test("an unknown pin names the nearest asset")
  func nearest() {
    var world = World.twoPlants
    world.settings.pins = [Self.pin("DB_P3", .on(2027, 5, 1))]
    #expect(findings(world).first?.fix == "write 'DB_P1'")
  }

  @Test("a group larger than any wave is named with its members and the rows that join them")
  func oversized() throws {
    var world = World.sharedDatabase
    world.settings.waves.maxPlants = 1
    let finding = try #require(findings(world).first { $0.code == "SCE007" })
    #expect(finding.headline.contains("P1, P2"))
    #expect(finding.headline.contains("plants.csv:"))
  }

  @Test("all findings come in one pass")
  func together() {
    var world = World.twoPlants
    world.settings.cutover.confidence = 2
    world.settings.waves.keep = Money(minor: -1)
    world.settings.foundation[0].team = "nobody"
    #expect(Set(findings(world).map(\.code)) == ["SCE008", "SCE014", "SCE022"])
  }
}
