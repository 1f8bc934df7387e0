import Testing
import WaveCore
import WaveOutcome
import WaveSimulator
import WaveWorlds

/// What can be promised together, where the contingency comes from, and how well it is known.
@Suite struct JointLineTests {
  @Test("each point of the line is kept by 70 % of trials, and by fewer at a lower cost")
  func line() async throws {
    let simulation = try Simulation.of(.eventful)
    let result = try await simulation.run(trials: 500, seed: 2)
    let line = try #require(result.jointLine)
    let trials = (0..<500).map { simulation.trial(UInt32($0), seed: 2) }
    func share(_ day: Double, _ cost: Double) -> Double {
      Double(trials.count { Double($0.finishDay) <= day && Double($0.cost.minor) <= cost }) / 500
    }
    #expect(line.share == 0.7)
    #expect(!line.points.isEmpty)
    for point in line.points {
      #expect(share(point.finishDay, point.cost) == point.share)
      #expect(point.share >= 0.7)
      #expect(share(point.finishDay, point.cost - 1) < 0.7)
    }
    for (one, next) in zip(line.points, line.points.dropFirst()) {
      #expect(one.finishDay < next.finishDay && one.cost > next.cost)
    }
    #expect(
      line.planned
        == share(Double(result.plannedFinishDay), Double(result.plannedCost.minor)))
  }

  @Test("the parts of the contingency add up to it, and no share is negative or above one")
  func split() async throws {
    let result = try await Simulation.of(.eventful).run(trials: 500, seed: 2, threads: 2)
    let split = try #require(result.contingencySplit)
    #expect(split.waves.map(\.wave) == result.waves.map(\.wave))
    let sum = split.waves.reduce(split.rest) { $0 + $1.amount }
    #expect(result.contingency > .zero)
    #expect(sum == result.contingency)
    #expect(split.waves.allSatisfy { (0...1).contains($0.share) })
    #expect(split.waves.reduce(0) { $0 + $1.share } <= 1 + 1e-9)
  }

  @Test("the way to P80 ends at the result's own percentiles")
  func convergence() async throws {
    let result = try await Simulation.of(.eventful).run(trials: 1_000, seed: 2)
    #expect(result.convergence.map(\.trials) == (1...10).map { $0 * 100 })
    let last = try #require(result.convergence.last)
    #expect(last.finishDay == result.finish.percentiles.first { $0.percent == 80 })
    #expect(last.cost == result.cost.percentiles.first { $0.percent == 80 })
    #expect(last.error > 0)
  }

  @Test("a shard knows date and cost the better the more trials it holds")
  func error() async throws {
    let simulation = try Simulation.of(.eventful)
    let few = try await simulation.shard(of: 0..<100, seed: 1)
    let many = try await simulation.shard(of: 0..<4_000, seed: 1, threads: 2)
    #expect(many.error < few.error / 2)
  }
}
