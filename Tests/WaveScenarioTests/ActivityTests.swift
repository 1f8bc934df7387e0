import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("Activity")
struct ActivityTests {
  private func activity(_ id: Identifier, in scenario: Scenario) throws -> Activity {
    try #require(scenario.activities.first { $0.id == id }, "no \(id)")
  }

  private func has(
    _ before: Identifier, before after: Identifier, in scenario: Scenario
  ) -> Precedence? {
    scenario.precedences.first { order in
      guard case .activity(let first) = order.before, case .activity(let second) = order.after
      else { return false }
      return scenario.activities[first].id == before && scenario.activities[second].id == after
    }
  }

  @Test("every template has its own code and says what it counts")
  func templates() {
    let codes = ActivityTemplates.all.map(\.code) + StepTemplates.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
    #expect(ActivityTemplates.dataPreparation.formula == "person-days: 2 + 0.02 for each GB")
    #expect(
      ActivityTemplates.training.formula == "person-days: 0.025 for each named user, at most 40")
    #expect(ActivityTemplates.all.allSatisfy { $0.lowFactor <= 1 && $0.highFactor >= 1 })
    #expect(StepTemplates.all.allSatisfy { $0.lowFactor <= 1 && $0.highFactor >= 1 })
  }

  @Test("a module is ported once, after the modules it requires, before its group is tested")
  func porting() throws {
    var world = World.twoPlants
    let late = world.addModule("mrp_late", usedBy: [Index(0), Index(1)])
    let base = world.addModule("base_own", usedBy: [])
    world.connect(.module(late), .requires, .module(base))
    let scenario = try world.scenario()
    #expect(scenario.activities.count { $0.kind == .porting } == 2)
    #expect(has("port:base_own", before: "port:mrp_late", in: scenario)?.rule == .requires)
    for group in scenario.groups {
      let test = Identifier("nonprod:\(group.id.text)")
      #expect(has("port:mrp_late", before: test, in: scenario)?.row.file == "modules.csv")
    }
  }

  @Test("a module that is ported, retired or standard is not ported again")
  func notPorted() throws {
    for edit: (inout Module) -> Void in [
      { $0.porting = .ported }, { $0.disposition = .retire }, { $0.disposition = .replace },
      { $0.kind = .standard },
    ] {
      var world = World.onePlant
      let module = world.addModule("own", usedBy: [Index(0)])
      edit(&world.landscape.modules[module])
      #expect(try world.scenario().activities.allSatisfy { $0.kind != .porting })
    }
  }

  @Test("one person for every twenty person-days, and never more than the team has")
  func crew() throws {
    var world = World.onePlant
    for (days, people, length) in [(5.0, 1, 5), (39, 1, 39), (40, 2, 20), (200, 6, 34)] {
      world.landscape.modules = Rows()
      world.landscape.moduleUsage = []
      world.addModule("own", portingDays: days, usedBy: [Index(0)])
      let port = try activity("port:own", in: world.scenario())
      #expect(port.demand?.milliPeople == [people * 1000])
      #expect(port.span == .workingDays(length))
    }
  }

  @Test("a team without a whole person on any day works with what it has, for longer")
  func partTime() throws {
    var world = World.onePlant
    world.landscape.teams[Index(1)].people.value = 1
    world.landscape.teams[Index(1)].daysPerWeek.value = 2
    world.addModule("own", portingDays: 4, usedBy: [Index(0)])
    let port = try activity("port:own", in: world.scenario())
    #expect(port.demand?.milliPeople == [400])
    #expect(port.span == .workingDays(10))
    #expect(port.estimate.likelyEffort == Effort(days: 4))
  }

  @Test("an integration that serves several groups is prepared once, before each is tested")
  func shared() throws {
    var world = World.twoPlants
    world.addIntegration("IF1", serving: [Index(0), Index(1)])
    let scenario = try world.scenario()
    #expect(scenario.activities.count { $0.kind == .integrationPreparation } == 1)
    for group in scenario.groups {
      #expect(has("prepare:IF1", before: .init("nonprod:\(group.id.text)"), in: scenario) != nil)
    }
  }

  @Test("a partner is re-pointed on its own days, after notice, its lead before the cutover")
  func repoint() throws {
    let scenario = try World.partner.scenario()
    let repoint = try #require(scenario.activities.first { $0.kind == .repoint })
    let starts = try #require(repoint.allowedStarts)
    #expect(!starts.isEmpty)
    for day in starts {
      let weekday = scenario.calendar.date(day).weekday
      #expect([.tuesday, .wednesday, .thursday].contains(weekday))
    }
    let notice = try #require(scenario.activities.first { $0.kind == .notice })
    #expect(notice.span == .calendarDays(28))
    #expect(has(notice.id, before: repoint.id, in: scenario)?.rule == .partnerWindow)
    let lead = scenario.precedences.first { order in
      guard case .cutover = order.after, case .activity(let before) = order.before else {
        return false
      }
      return scenario.activities[before].id == repoint.id
    }
    let days = scenario.landscape.integrations[Index(0)].repointLead.value.daysRoundedUp
    #expect(lead?.lagDays == days)
  }

  @Test("the more critical the plant and the larger its data, the more rehearsals")
  func rehearsals() throws {
    let cases = [
      (4, 20.0, 1), (3, 20, 1), (2, 20, 2), (1, 20, 3), (1, 600, 4), (3, 600, 2),
    ]
    for (criticality, size, count) in cases {
      var world = World.onePlant
      world.landscape.plants[Index(0)].criticality.value = criticality
      world.landscape.databases[Index(0)].sizeGB.value = size
      let scenario = try world.scenario()
      #expect(scenario.activities.count { $0.kind == .rehearsal } == count)
    }
  }

  @Test("rehearsals are a week apart and end before approval")
  func spacing() throws {
    var world = World.onePlant
    world.settings.cutover.rehearsals = 2
    let scenario = try world.scenario()
    let group = try #require(scenario.groups.first { _ in true }).id.text
    let first = Identifier("rehearse:\(group)#1")
    let second = Identifier("rehearse:\(group)#2")
    #expect(has(first, before: second, in: scenario)?.lagDays == 7)
    #expect(has(second, before: .init("approve:\(group)"), in: scenario) != nil)
  }

  @Test("hypercare holds a falling share of the desk, week by week")
  func hypercare() throws {
    var world = World.sharedDatabase
    world.settings.hypercare.weeks = 4
    world.settings.hypercare.share = [1, 0.6, 0.4, 0.2]
    let hypercare = try activity("hypercare:DB", in: world.scenario())
    #expect(hypercare.demand?.milliPeople == [2000, 1200, 800, 400])
    #expect(hypercare.span == .calendarDays(28))
    #expect(hypercare.estimate.likelyEffort == Effort(days: 22))
  }

  @Test("a drill is planned only where no record covers the whole horizon")
  func drills() throws {
    var world = World.onePlant
    world.policy = .standard
    let restore = Evidence(
      subject: "SHARED", gate: nil, kind: .restoreDrill, date: .on(2026, 11, 1), validDays: nil,
      passed: true, reference: nil, signedBy: nil, row: SourceSpan(file: "evidence.csv", line: 2))
    #expect(try world.scenario().activities.contains { $0.kind == .drill })
    world.landscape.evidence.append(restore)
    #expect(try world.scenario().activities.contains { $0.kind == .drill })
    for changeClass in ChangeClass.allCases {
      let evidence = world.policy.classes[changeClass]?.evidence.map {
        EvidenceDemand(gate: $0.gate, validDays: 900)
      }
      world.policy.classes[changeClass]?.evidence = evidence ?? []
    }
    #expect(try world.scenario().activities.allSatisfy { $0.kind != .drill })
  }

  @Test("a blank effort makes the activity's length less sure")
  func spread() throws {
    var world = World.onePlant
    let module = world.addModule("own", usedBy: [Index(0)])
    let known = try activity("port:own", in: world.scenario()).estimate.spread
    let cell = world.landscape.modules[module].portingEffort
    world.landscape.modules[module].portingEffort = Fact(
      cell.value, .assumed("DEF043", cell.origin.span))
    let assumed = try activity("port:own", in: world.scenario()).estimate.spread
    #expect(known.quantile(0.9) < assumed.quantile(0.9))
    #expect(known.quantile(0.1) > assumed.quantile(0.1))
  }
}
