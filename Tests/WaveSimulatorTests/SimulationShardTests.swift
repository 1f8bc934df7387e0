import Synchronization
import Testing
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveSimulator
import WaveWorlds

/// Stretches of a run, played apart and put together.
@Suite struct SimulationShardTests {
  @Test("shards merge to the bytes of one run, however it was cut and in any order")
  func merged() async throws {
    let simulation = try Simulation.of(.eventful)
    let whole = try await simulation.shard(of: 0..<600, seed: 3, threads: 2, identity: "x")
    let run = try await simulation.run(trials: 600, seed: 3)
    for cuts in [[0, 300, 600], [0, 1, 599, 600], [0, 256, 512, 600]] {
      var shards: [SimulationShard] = []
      for (first, end) in zip(cuts, cuts.dropFirst()) {
        shards.insert(
          try await simulation.shard(of: first..<end, seed: 3, identity: "x"), at: 0)
      }
      let merged = try SimulationShard.merged(shards)
      #expect(merged.bytes == whole.bytes)
      #expect(await simulation.result(of: merged) == run)
    }
  }

  @Test("where risks are many, a stretch plays the same trials again as the whole run does")
  func manyRisks() async throws {
    var world = World.eventful
    for number in 10..<14 {
      world.addRisk(
        Identifier("R\(number)"), .all, 0.8, .durationFactor(low: 1, likely: 1.1, high: 1.5))
    }
    let simulation = try Simulation.of(world)
    let halves = [
      try await simulation.shard(of: 0..<150, seed: 1),
      try await simulation.shard(of: 150..<300, seed: 1),
    ]
    let run = try await simulation.run(trials: 300, seed: 1, threads: 2)
    #expect(try await simulation.result(of: SimulationShard.merged(halves)) == run)
    #expect(run.risks.contains { $0.cost.minor > 0 })
  }

  @Test("a shard that is stopped stands on its first trials, and goes on to the same bytes")
  func stopped() async throws {
    let simulation = try Simulation.of(.onePlant)
    let whole = try await simulation.shard(of: 700..<2_000, seed: 5)
    let asked = Mutex(0)
    let begun = try await simulation.shard(
      of: 700..<2_000, seed: 5,
      shouldStop: {
        asked.withLock {
          $0 += 1
          return $0 > 2
        }
      })
    #expect(begun.trials.lowerBound == 700)
    #expect(begun.count > 0 && begun.count < whole.count)
    let rest = try await simulation.shard(of: 700..<2_000, seed: 5, begun: begun)
    #expect(rest.bytes == whole.bytes)
  }

  @Test("overlaps, gaps, other inputs and other seeds are refused, and it is said which")
  func refused() async throws {
    let simulation = try Simulation.of(.onePlant)
    func shard(_ trials: Range<Int>, seed: UInt64 = 1, of identity: String = "x") async throws
      -> SimulationShard
    {
      try await simulation.shard(of: trials, seed: seed, identity: identity)
    }
    let (first, second) = (try await shard(0..<10), try await shard(10..<20))
    let cases: [([SimulationShard], ShardFailure)] = [
      ([second, try await shard(0..<12)], .overlap(1, 0, 10..<12)),
      ([first, first], .overlap(0, 1, 0..<10)),
      ([first, try await shard(12..<20)], .missing(10..<12)),
      ([second], .missing(0..<10)),
      ([first, try await shard(10..<20, seed: 2)], .otherSeed(0, 1)),
      ([first, second, try await shard(20..<30, of: "y")], .otherInputs(0, 2)),
    ]
    for (shards, failure) in cases {
      #expect(throws: failure) { try SimulationShard.merged(shards) }
    }
    #expect(await simulation.result(of: second) == nil)
    let other = try Simulation.of(.eventful)
    #expect(await other.result(of: first) == nil)
  }

  @Test("a shard is read back as it was written, and any damage to its bytes is told")
  func bytes() async throws {
    let simulation = try Simulation.of(.eventful)
    let shard = try await simulation.shard(of: 5..<40, seed: 9, identity: "plan 1")
    let bytes = shard.bytes
    let read = try SimulationShard(bytes: bytes)
    #expect(read.bytes == bytes)
    #expect(read.identity == "plan 1" && read.seed == 9 && read.trials == 5..<40)
    for place in stride(from: 0, to: bytes.count, by: 97) {
      var damaged = bytes
      damaged[place] ^= 0x10
      #expect(throws: ShardFailure.self) { try SimulationShard(bytes: damaged) }
      #expect(throws: ShardFailure.self) { try SimulationShard(bytes: Array(bytes[..<place])) }
    }
  }
}
