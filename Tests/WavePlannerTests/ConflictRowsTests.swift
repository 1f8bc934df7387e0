import Testing
import WaveCore
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveWorlds

@Suite("The rows of a conflict")
struct ConflictRowsTests {
  private func report(on world: World) throws -> ConflictReport {
    let (_, result) = try result(of: world, iterations: 40)
    guard case .infeasible(let report) = result else { throw PlanMissing(result: "\(result)") }
    return report
  }

  @Test("without any one row of a conflict there is a plan", arguments: ConflictWorld.all)
  func minimal(_ conflict: ConflictWorld) throws {
    let report = try report(on: conflict.world)
    #expect(report.isMinimal, "\(report.rows)")
    #expect(!report.relaxations.isEmpty)
    let named = Set(report.rows.filter { $0.standing == .planned }.map(\.row.file))
    #expect(named == conflict.files, "\(report.steps)")
    expectComplete(report)
    for row in report.rows where row.standing == .planned {
      let rule = report.steps.first { row.lines.contains($0.number) }?.rule
      let freer = try #require(conflict.without(row.row, of: rule), "\(row)")
      _ = try planned(freer, iterations: 40)
    }
  }

  /// Every row of the derivation is said to be needed or given, and every change was planned.
  private func expectComplete(_ report: ConflictReport) {
    let lines = Set(report.rows.flatMap(\.lines))
    for step in report.steps {
      #expect(lines.contains(step.number) == (step.row != nil))
      #expect(step.premises.allSatisfy { $0 < step.number })
    }
    #expect(report.steps.map(\.number) == Array(1...report.steps.count))
    for change in report.relaxations { #expect(change.isVerified && change.cost != nil) }
  }
}
