import Testing
import WaveCalendar
import WaveCore
import WaveOutcome
import WaveScenario

@testable import WaveWorkspace

@Suite("Frontier")
struct FrontierTests {
  /// A plant whose old system costs nothing and that waits for nothing: each week earlier is a week
  /// more of the new platform to pay.
  private func patient() throws -> TinyInventory {
    var tiny = try TinyInventory()
    tiny.change("plants.csv", ",100,500", to: ",100,0")
    tiny.change("databases.csv", "10,2000", to: "10,0")
    tiny.change("plants.csv", "P02,DB2,DE,Europe/Berlin,5,3,20,24h,8h,100,0\n", to: "")
    tiny.change("databases.csv", "DB2,odoo,16.0,18.0,10,5,1000\n", to: "")
    tiny.scenario = tiny.scenario.replacing("2027-12-17", with: "2027-08-27")
    return tiny
  }

  private func frontier(
    _ first: Objective, _ second: Objective, of question: Question, in workspace: Workspace,
    iterations: Int = 400
  ) async throws -> PlanFrontier {
    let axes = try #require(FrontierAxes(first, second))
    let answer = try await workspace.frontier(
      of: question, axes, options: PlanOptions(iterations: iterations, seed: 1))
    guard case .found(let frontier) = answer else { throw AcmeCopy.Missing(text: "a frontier") }
    return frontier
  }

  @Test(
    "of one plant, the frontier is what pinning it into each slot says, and its ends are proven")
  func everySlot() async throws {
    let tiny = try patient()
    let found = try await frontier(.cost, .finish, of: try tiny.question(), in: tiny.workspace)
    let earliest = try #require(found.points.first?.finish)
    var costs: [CivilDate: Money] = [:]
    for week in -1..<14 {
      let day = earliest + 7 * week
      let answer = try await tiny.plan("pins: [{asset: P01, window: \(day)}]")
      if case .planned(let outcome) = answer { costs[day] = outcome.cost.total }
    }
    #expect(found.points.count >= 8)
    #expect(found.points.count <= costs.count)
    for point in found.points {
      #expect(costs[point.finish] == point.cost)
      #expect(point.isOptimal)
      #expect(point.bound == point.cost)
      #expect(costs.allSatisfy { $0.key > point.finish || $0.value >= point.cost })
    }
    #expect(found.points.first?.finish == costs.keys.min())
    #expect(found.points.last?.cost == costs.values.min())
    #expect(found.leastCost == costs.values.min())
    #expect(found.isLeastProven)
  }

  @Test("no plan of a frontier beats another in both, and each is kept and can be made again")
  func kept() async throws {
    let copy = try AcmeCopy()
    let question = try copy.question()
    let found = try await frontier(.cost, .finish, of: question, in: copy.workspace)
    for (one, next) in zip(found.points, found.points.dropFirst()) {
      #expect(one.finish < next.finish)
      #expect(one.cost > next.cost)
    }
    for point in found.points {
      let loaded = try copy.workspace.plan(named: "\(try #require(point.number))")
      #expect(loaded.outcome.violations.isEmpty)
      #expect(loaded.outcome.cost.total == point.cost)
    }
  }

  @Test("cost and risk are traded by counting losses more often; no plan's cost is changed by it")
  func risk() async throws {
    let copy = try AcmeCopy()
    let question = try copy.question()
    let found = try await frontier(.risk, .cost, of: question, in: copy.workspace)
    #expect(found.limited == .risk)
    for (one, next) in zip(found.points, found.points.dropFirst()) {
      #expect(one.risk < next.risk)
      #expect(one.cost > next.cost)
    }
    for point in found.points {
      let loaded = try copy.workspace.plan(named: "\(try #require(point.number))")
      #expect(loaded.outcome.cost.total == point.cost)
      #expect(point.bound.map { $0 <= found.points.map(\.cost).min() ?? .zero } ?? true)
    }
    #expect(found == (try await frontier(.cost, .risk, of: question, in: copy.workspace)))
  }

  @Test("fewer waves than the fewest are proven impossible where they are")
  func waves() async throws {
    let tiny = try TinyInventory()
    let found = try await frontier(
      .cost, .waves, of: try tiny.question("waves: {max_plants: 1, min_gap: 1w}"),
      in: tiny.workspace, iterations: 200)
    #expect(found.points.map(\.waves) == [2])
    #expect(found.isLeastProven)
  }

  @Test("any two different objectives can be traded, and dates and waves are what is limited")
  func axes() {
    for first in Objective.allCases {
      for second in Objective.allCases {
        let axes = FrontierAxes(first, second)
        #expect((axes == nil) == (first == second))
        #expect(axes.map { $0.minimised != $0.limited } ?? true)
        let hasLimit = [first, second].contains { $0 == .finish || $0 == .waves }
        #expect(
          axes.map { hasLimit ? [.finish, .waves].contains($0.limited) : $0.limited == .risk }
            ?? true)
      }
    }
  }
}
