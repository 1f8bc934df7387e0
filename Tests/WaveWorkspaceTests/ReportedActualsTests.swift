import Testing
import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

@Suite("Actuals that contradict each other or the plan")
struct ReportedActualsTests: ForecastingActuals {
  /// A copy with plan 1: DB_SPARES, with the plant P03 alone, in wave 1, DB_MAIN in wave 2.
  private func begun() async throws -> (copy: AcmeCopy, plan: LoadedPlan, slot: CivilDate) {
    let copy = try AcmeCopy()
    _ = try await copy.planned(try copy.question())
    let plan = try copy.workspace.plan(named: "1")
    let first = try #require(plan.outcome.plan.cutovers.first { $0.wave == 1 })
    return (copy, plan, first.slot)
  }

  @Test("two rows of a wave contradict each other, whether its groups have own rows or not")
  func twoWaveRows() async throws {
    let (copy, plan, slot) = try await begun()
    let rows = "subject,ended,outcome\n1,\(slot + 3),\n1,\(slot + 10),\n"
    let asOf = slot + 30
    #expect(try await findings(rows, of: plan, in: copy, asOf: asOf) == ["ACT013 3"])
    let own = try await findings(rows + "P03,\(slot + 3),\n", of: plan, in: copy, asOf: asOf)
    #expect(own == ["ACT013 3"])
    let back = "subject,ended,outcome\n1,\(slot + 10),rolled_back\n1,\(slot + 3),done\n"
    #expect(try await findings(back, of: plan, in: copy, asOf: asOf) == ["ACT013 3"])
  }

  @Test("a wave's row that rows of its groups belie does not vanish without a word")
  func overruled() async throws {
    let (copy, plan, slot) = try await begun()
    func found(_ own: String) async throws -> [String] {
      try await findings(
        "subject,ended,outcome\n1,\(slot + 3),\n\(own)", of: plan, in: copy, asOf: slot + 40)
    }
    #expect(try await found("P03,\(slot + 24),rolled_back\n") == ["ACT013 2"])
    #expect(try await found("P03,\(slot + 10),done\n") == ["ACT013 2"])
    #expect(try await found("P03,\(slot + 4),done\n").isEmpty)
  }

  @Test("a wave's row may be overruled for one of its groups")
  func exception() async throws {
    let (copy, plan, _) = try await begun()
    let both = Dictionary(grouping: plan.outcome.plan.cutovers, by: \.wave)
    guard let wave = both.first(where: { $0.value.count > 1 }) else { return }
    let (number, cutovers) = wave
    let day = cutovers[0].slot + 3
    let found = try await findings(
      "subject,ended,outcome\n\(number),\(day),\n\(cutovers[0].group),\(day),rolled_back\n",
      of: plan, in: copy, asOf: day + 30)
    #expect(!found.contains { $0.hasPrefix("ACT013") })
  }

  @Test("a cutover before a rehearsal that it waits for by way of its approval is told")
  func rehearsal() async throws {
    let (copy, plan, slot) = try await begun()
    let names = plan.outcome.plan.activities.map(\.activity)
    let last = try #require(names.filter { $0.text.hasPrefix("rehearse:DB_SPARES#") }.max())
    func rows(_ ended: CivilDate) -> String {
      "subject,started,ended\n1,,\(slot + 3)\n\(last),\(ended - 1),\(ended)\n"
    }
    #expect(try await findings(rows(slot + 6), of: plan, in: copy) == ["ACT018 2"])
    let planned = try #require(plan.outcome.plan.activities.first { $0.activity == last })
    #expect(try await findings(rows(planned.end - 1), of: plan, in: copy).isEmpty)
  }

  @Test("a date beyond the programme is a finding at its cell, and says nothing of the last day")
  func farFuture() async throws {
    let (copy, plan, slot) = try await begun()
    let rows = "subject,ended\n1,\(slot + 3)\nP01,2072-07-01\n"
    #expect(try await findings(rows, of: plan, in: copy) == ["ACT012 3"])
    let alone = "subject,ended\nP01,2072-07-01\n"
    #expect(try await findings(alone, of: plan, in: copy) == ["ACT012 2"])
  }

  @Test("a wave that is done shows the day on which it ended, against the day it was to end")
  func reportedDay() async throws {
    let (copy, plan, slot) = try await begun()
    let cutover = try #require(plan.outcome.plan.cutovers.first { $0.wave == 1 })
    let zone = plan.outcome.scenario.calendar.zone("Europe/Berlin")
    let planned = zone.wall(at: cutover.end).date
    for ended in [slot + 4, slot + 6, slot + 7] {
      let answer = try await forecast(
        "subject,started,ended\n1,\(slot + 3),\(ended)\n", of: plan, in: copy)
      let wave = try #require(answer.forecast.waves.first)
      #expect(wave.standing == .done && wave.planned == planned)
      #expect(wave.p50 == ended && wave.p80 == ended)
      #expect(answer.forecast.asOf == ended)
      #expect(answer.findings.isEmpty, "\(answer.findings)")
    }
  }

  @Test("a wave to come that keeps its slot ends on the day it is planned to end")
  func openWave() async throws {
    let (copy, plan, slot) = try await begun()
    let answer = try await forecast("subject,ended\n1,\(slot + 3)\n", of: plan, in: copy)
    for wave in answer.forecast.waves where wave.standing == .open {
      #expect((wave.p50 - wave.planned) % 7 == 0)
    }
  }
}
