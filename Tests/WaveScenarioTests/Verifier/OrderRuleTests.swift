import Testing
import WaveCore
import WaveScenario
import WaveWorlds

@Suite("rules of order")
struct OrderRuleTests {
  @Test("a plant never cuts over before the one it requires, with the lag asked for")
  func requires() throws {
    var draft = try PlanDraft(.chain(2))
    draft.cutOver("DB_P2", inSlot: .on(2027, 2, 3))
    expect(
      .requires, of: "DB_P2",
      needed: "needs to start on 2027-02-10 or later, 7 days after DB_P1 cuts over",
      available: "starts on 2027-02-03, 7 days too early", row: "dependencies.csv:2",
      in: draft.violations)
  }

  @Test("a module is ported before the plant that uses it passes through non-production")
  func porting() throws {
    var draft = try PlanDraft(.customModule)
    draft.start("port:wave_base", on: .on(2027, 1, 18))
    expect(
      .requires, of: "nonprod:DB_P1",
      needed: "needs to start on 2027-01-23 or later, once port:wave_base ends",
      available: "starts on 2027-01-18, 5 days too early", row: "modules.csv:2",
      in: draft.violations)
  }

  @Test("a group cuts over at one event only")
  func together() throws {
    var draft = try PlanDraft(.sharedDatabase)
    var second = try #require(draft.plan.cutovers.first { $0.group == "DB" })
    second.slot = second.slot + 7
    draft.plan.cutovers.append(second)
    expect(
      .together, of: "DB", needed: "needs 1 event for all of it",
      available: "is spread over 2: 2027-02-03, 2027-02-10", row: "plants.csv:2",
      in: draft.violations)
  }

  @Test("two groups kept apart are never in one wave")
  func apart() throws {
    var draft = try PlanDraft(.apart)
    draft.cutOver("DB_P2", inSlot: .on(2027, 2, 3))
    expect(
      .apart, of: "DB_P1", needed: "needs another wave than DB_P2",
      available: "both are in wave 1", row: "dependencies.csv:2", in: draft.violations)
  }

  @Test("every foundation step ends before the first approval")
  func foundation() throws {
    var draft = try PlanDraft(.onePlant)
    draft.start("foundation:nonproduction", on: .on(2027, 1, 27))
    expect(
      .foundationFirst, of: "approve:DB_P1",
      needed: "needs to start on 2027-02-02 or later, once foundation:nonproduction ends",
      available: "starts on 2027-01-28, 5 days too early", row: "tiny.yaml:13",
      in: draft.violations)
  }

  @Test("a group passes through non-production before its first rehearsal")
  func nonproduction() throws {
    var draft = try PlanDraft(.onePlant)
    draft.start("nonprod:DB_P1", on: .on(2027, 1, 19))
    expect(
      .nonproductionFirst, of: "rehearse:DB_P1#1",
      needed: "needs to start on 2027-01-23 or later, once nonprod:DB_P1 ends",
      available: "starts on 2027-01-22, 1 day too early", row: "plants.csv:2",
      in: draft.violations)
  }

  @Test("a partner is re-pointed only on the partner's own days")
  func partnerDay() throws {
    var draft = try PlanDraft(.partner)
    draft.start("repoint:IF1", on: .on(2027, 2, 1))
    expect(
      .partnerWindow, of: "repoint:IF1",
      needed: "needs a day of Partner: Tue/Wed/Thu 09:00-15:00",
      available: "is on Mon 2027-02-01", row: "integrations.csv:2", in: draft.violations)
  }

  @Test("a partner is told in time")
  func partnerNotice() throws {
    var draft = try PlanDraft(.partner)
    draft.start("notice:IF1", on: .on(2027, 1, 11))
    expect(
      .partnerWindow, of: "repoint:IF1",
      needed: "needs to start on 2027-02-08 or later, once notice:IF1 ends",
      available: "starts on 2027-02-02, 6 days too early", row: "integrations.csv:2",
      in: draft.violations)
  }
}
