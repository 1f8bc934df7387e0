import Testing
import WaveCore
import WaveOutcome
import WaveScenario
import WaveWorkspace

@Suite("What-if")
struct WhatIfTests {
  private let row = SourceSpan(file: "command line", line: 0)

  /// A copy with plan 1, and that plan as it is loaded.
  private func begun() async throws -> (copy: AcmeCopy, plan: LoadedPlan) {
    let copy = try AcmeCopy()
    _ = try await copy.planned(try copy.question())
    return (copy, try copy.workspace.plan(named: "1"))
  }

  private func pin(_ asset: Identifier, _ kind: Pin.Kind) -> Pin {
    Pin(asset: asset, kind: kind, row: row)
  }

  @Test("a pin laid over a plan holds, and the new plan's own question says what was changed")
  func pinned() async throws {
    let (copy, plan) = try await begun()
    let date = CivilDate(iso: "2027-09-01")
    let changed = try copy.workspace.question(
      plan.question, from: plan,
      changed: PlanChanges(pins: [pin("P01", .notBefore(try #require(date)))], keep: 500))
    let next = try await copy.planned(changed)
    #expect(try #require(next.slots["DB_MAIN"]) > "2027-08-25")
    let loaded = try copy.workspace.plan(named: "2")
    let changes = loaded.question.scenario.settings.changes
    #expect(changes.list.map(\.text) == ["P01 is pinned to 2027-09-01 or later"])
    #expect(changes.plan == plan.outcome.planHash)
    #expect(loaded.outcome.cost.total == next.cost.total)
    #expect(loaded.outcome.cost.total(of: .stability) >= Money(minor: 50_000))
  }

  @Test("every move has a reason, and the pin that made it is named with its row")
  func moved() async throws {
    let (copy, plan) = try await begun()
    let date = try #require(CivilDate(iso: "2027-09-01"))
    let changed = try copy.workspace.question(
      plan.question, from: plan, changed: PlanChanges(pins: [pin("P01", .notBefore(date))]))
    _ = try await copy.planned(changed)
    let difference = copy.workspace.difference(
      from: plan, to: try copy.workspace.plan(named: "2"))
    #expect(difference.moves.allSatisfy { !$0.reasons.isEmpty })
    let move = try #require(difference.moves.first { $0.group == "DB_MAIN" })
    #expect(move.reasons.first?.rule == .pins)
    #expect(move.reasons.first?.row?.file.hasSuffix(".what-if-1.yaml") == true)
    let sum = difference.terms.reduce(Money.zero) { $0 + $1.difference }
    #expect(sum == difference.after.cost - difference.before.cost)
    #expect(difference.inputs.isEmpty)
  }

  @Test("waves before a freeze stay, and no other comes before it")
  func frozen() async throws {
    let (copy, plan) = try await begun()
    let freeze = try #require(CivilDate(iso: "2027-06-10"))
    let later = try #require(CivilDate(iso: "2027-08-01"))
    let changed = try copy.workspace.question(
      plan.question, from: plan,
      changed: PlanChanges(pins: [pin("P02", .notBefore(later))], freezeBefore: freeze))
    let next = try await copy.planned(changed)
    #expect(next.slots["DB_SPARES"] == plan.outcome.slots["DB_SPARES"])
    #expect(next.violations.isEmpty)
  }

  @Test("a pin against a freeze is refused by the freeze's name")
  func frozenPin() async throws {
    let (copy, plan) = try await begun()
    let slot = try #require(plan.outcome.plan.cutovers.first { $0.group == "DB_SPARES" }?.slot)
    let freeze = slot + 1
    func headlines(_ pin: Pin) throws -> [String] {
      do throws(WorkspaceFailure) {
        _ = try copy.workspace.question(
          plan.question, from: plan, changed: PlanChanges(pins: [pin], freezeBefore: freeze))
        return []
      } catch {
        guard case .findings(let findings) = error else { throw error }
        return findings.map { "\($0.code): \($0.headline)" }
      }
    }
    #expect(
      try headlines(pin("P03", .window(slot + 14))) == [
        "SCE006: 'P03' is frozen in its slot of \(slot + 3) by --freeze-before \(freeze), so it "
          + "cannot be pinned to \(slot + 14)"
      ])
    #expect(try headlines(pin("P03", .notBefore(slot + 7))).count == 1)
    #expect(try headlines(pin("P01", .notAfter(freeze - 1))).count == 1)
    #expect(try headlines(pin("P03", .window(slot + 3))).isEmpty)
  }

  @Test("a calendar row or scope that is not there is refused")
  func unknownRow() async throws {
    let (copy, plan) = try await begun()
    #expect(throws: WorkspaceFailure.self) {
      try copy.workspace.question(
        plan.question, from: plan, changed: PlanChanges(droppedBlackouts: ["country:XX"]))
    }
  }

  @Test("a limit of no time still leads to a plan")
  func instant() async throws {
    let copy = try AcmeCopy()
    let answer = try await copy.workspace.makePlan(
      for: try copy.question(), options: PlanOptions(timeLimitSeconds: 0))
    #expect(answer.outcome?.violations.isEmpty == true)
  }
}
