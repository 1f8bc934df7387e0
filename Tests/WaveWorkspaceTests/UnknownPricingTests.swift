import Testing
import WaveCore
import WaveOutcome

@testable import WaveWorkspace

@Suite("What blanks could do to a plan")
struct UnknownPricingTests {
  private static let line = "DB1,odoo,16.0,18.0,20,10,"

  /// The pricing of the tiny inventory's blanks, with another running cost of `DB1`.
  private func pricing(_ tiny: TinyInventory, runCost: String, most: Int = 1) throws
    -> UnknownPricing
  {
    var tiny = tiny
    tiny.change("databases.csv", Self.line + "2000", to: Self.line + runCost)
    _ = try tiny.question()
    return try tiny.workspace.priceUnknowns(
      of: tiny.folder.path + "/inventory", by: tiny.folder.path + "/tiny.yaml", most: most,
      priced: 4,
      iterations: 10)
  }

  @Test("a blank that a whole cost hangs on moves it by what its ends differ by")
  func cost() throws {
    let tiny = try TinyInventory()
    let pricing = try pricing(tiny, runCost: "")
    #expect(pricing.planned == 1 && pricing.priced > 1)
    #expect(pricing.blanks >= pricing.priced)
    let unknown = try #require(
      pricing.unknowns.first {
        $0.blank.field == "run_cost_per_month" && $0.blank.subject == "DB1"
      })
    #expect(unknown.low.standing < pricing.cost && pricing.cost < unknown.high.standing)
    #expect(pricing.unknowns.first == unknown)
    let planned = try #require(unknown.high.planned?.cost)
    #expect(try #require(unknown.low.planned?.cost) < planned)
    #expect(try Workspace.json(self.pricing(tiny, runCost: "")) == Workspace.json(pricing))

    // The end written into the file gives the cost that was told.
    let cell = unknown.high.value.replacing(" EUR", with: "")
    let filled = try self.pricing(tiny, runCost: cell)
    #expect(abs(planned.minor - filled.cost.minor) * 200 <= planned.minor)
    #expect(!filled.unknowns.contains { $0.blank.field == "run_cost_per_month" })
  }

  @Test("a blank that leaves no plan comes before all others")
  func order() {
    func unknown(_ low: Int?, _ high: Int) -> PricedUnknown {
      func end(_ cost: Int?) -> PricedUnknown.End {
        var end = PricedUnknown.End(value: "1", standing: Money(minor: cost ?? 0), rulesBroken: 0)
        end.planned = PricedUnknown.Replanned(
          cost: cost.map { Money(minor: $0) }, finish: nil, isInfeasible: cost == nil)
        return end
      }
      return PricedUnknown(
        blank: Assumption(
          code: "DEF009", subject: "P1", field: "x", value: "", reason: "",
          span: SourceSpan(file: "plants.csv", line: high)), low: end(low), high: end(high))
    }
    let (none, much, little) = (unknown(nil, 5), unknown(1, 900), unknown(1, 2))
    let sorted = [little, much, none].sorted {
      UnknownTrials.comesFirst($0, $1, weekOfWaiting: Money(minor: 7))
    }
    #expect(sorted == [none, much, little])
  }

  @Test("a scenario of another inventory is refused")
  func otherInventory() throws {
    let tiny = try TinyInventory()
    _ = try tiny.question()
    #expect(throws: WorkspaceFailure.self) {
      try tiny.workspace.priceUnknowns(
        of: tiny.folder.path, by: tiny.folder.path + "/tiny.yaml", most: 1)
    }
  }
}
