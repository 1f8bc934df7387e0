import Testing
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveSimulator
import WaveWorlds

/// How risks strike, and what they are said to add.
@Suite struct RiskPlayTests {
  @Test("a risk shared by two plants makes their work late together")
  func shared() throws {
    let impact = RiskImpact.durationFactor(low: 2, likely: 3, high: 4)
    var one = World.plants(2)
    one.addRisk("R1", .all, 0.5, impact)
    var two = World.plants(2)
    two.addRisk("R1", .asset(.plant(Index(0))), 0.5, impact)
    two.addRisk("R2", .asset(.plant(Index(1))), 0.5, impact)
    #expect(try correlation(one) > 0.6)
    #expect(abs(try correlation(two)) < 0.25)
  }

  @Test("a risk that is switched on changes no number of what it does not hit")
  func commonNumbers() throws {
    var world = World.plants(2)
    let without = try Simulation.of(world)
    world.addRisk(
      "R1", .asset(.plant(Index(1))), 1, .durationFactor(low: 2, likely: 3, high: 4))
    let with = try Simulation.of(world)
    let first = without.scenario.activities.enumerated().filter { $1.group == Index(0) }
    for number in 0..<40 {
      let (quiet, struck) = (
        without.trial(UInt32(number), seed: 1), with.trial(UInt32(number), seed: 1)
      )
      for (row, activity) in first where activity.kind == .nonproduction {
        #expect(quiet.activityEnds[row] == struck.activityEnds[row])
      }
      #expect(quiet.outages[0] == struck.outages[0])
    }
  }

  @Test("what a risk adds is what leaving its row out takes away")
  func removal() async throws {
    let world = World.eventful
    let all = try await Simulation.of(world).run(trials: 800, seed: 9, threads: 2)
    for row in world.landscape.risks.indices {
      var less = world
      let id = less.landscape.risks.elements.remove(at: row.offset).id
      let without = try await Simulation.of(less).run(trials: 800, seed: 9, threads: 2)
      let outcome = try #require(all.risks.first { $0.risk == id })
      #expect(
        outcome.finishDays == all.finish.percentile(80) - without.finish.percentile(80), "\(id)")
      let difference = all.cost.percentile(80) - without.cost.percentile(80)
      #expect(abs(Double(outcome.cost.minor) - difference) <= 1, "\(id)")
    }
  }

  @Test("a risk happens as often as it is probable")
  func frequency() async throws {
    let result = try await Simulation.of(.eventful).run(trials: 4_000, seed: 1, threads: 2)
    for risk in result.risks {
      let row = try #require(
        World.eventful.landscape.risks.first { $0.id == risk.risk }?.probability.value)
      let error = (row * (1 - row) / 4_000).squareRoot()
      #expect(abs(risk.probability - row) < 4.5 * error)
    }
  }

  @Test("a risk whose gate the plan passes happens with its residual probability")
  func lowered() async throws {
    var world = World.onePlant
    world.addRisk("R1", .all, 0.9, .durationFactor(low: 1, likely: 1.1, high: 1.2))
    world.landscape.risks[Index(0)].loweredBy = .rehearsal
    world.landscape.risks[Index(0)].residualProbability.value = 0
    let result = try await Simulation.of(world).run(trials: 200, seed: 1)
    #expect(result.risks.map(\.probability) == [0])
  }

  @Test("money of a cost risk is drawn from the contingency, once for all it hits")
  func cost() async throws {
    var world = World.twoPlants
    let amount = Money(minor: 1_000_000)
    world.addRisk("R1", .all, 1, .cost(low: amount, likely: amount, high: amount))
    let result = try await Simulation.of(world).run(trials: 100, seed: 1)
    let drawn = try #require(result.terms.first { $0.term == .contingency })
    #expect(drawn.planned == .zero)
    #expect(drawn.sample.mean == 1_000_000)
    #expect(drawn.sample.deviation == 0)
  }

  private func correlation(_ world: World) throws -> Double {
    let simulation = try Simulation.of(world)
    let rows = simulation.scenario.activities.enumerated().filter { $1.kind == .nonproduction }
      .map(\.offset)
    let lengths = (0..<300).map { number in
      let trial = simulation.trial(UInt32(number), seed: 1)
      return rows.map { Double(trial.activityEnds[$0] - trial.activityStarts[$0]) }
    }
    return Self.pearson(lengths.map { $0[0] }, lengths.map { $0[1] })
  }

  private static func pearson(_ first: [Double], _ second: [Double]) -> Double {
    let count = Double(first.count)
    let (meanX, meanY) = (first.reduce(0, +) / count, second.reduce(0, +) / count)
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (x, y) in zip(first, second) {
      xx += (x - meanX) * (x - meanX)
      yy += (y - meanY) * (y - meanY)
      xy += (x - meanX) * (y - meanY)
    }
    return xx > 0 && yy > 0 ? xy / (xx * yy).squareRoot() : 0
  }
}
