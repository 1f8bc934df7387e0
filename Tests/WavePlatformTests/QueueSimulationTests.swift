import Testing
import WaveCore
import WavePlatform

/// A queue played request by request, as an oracle for the closed form.
private struct PlayedQueue {
  /// Mean wait in seconds.
  let meanWait: Double
  /// Share of requests that waited.
  let waited: Double

  /// Plays so many requests; each takes the server that is free first.
  init(_ queue: MultiServerQueue, requests: Int, seed: UInt64) {
    var random = SequentialRandom(seed: seed)
    func exponential(_ mean: Double) -> Double { -DeterministicMath.log(random.uniform()) * mean }
    var freeAt = [Double](repeating: 0, count: queue.servers)
    var clock = 0.0
    var (sum, count) = (0.0, 0)
    for _ in 0..<requests {
      clock += exponential(1 / queue.arrivalsPerSecond)
      let server = freeAt.indices.min { freeAt[$0] < freeAt[$1] } ?? 0
      let wait = max(0, freeAt[server] - clock)
      freeAt[server] = clock + wait + exponential(queue.serviceSeconds)
      sum += wait
      if wait > 0 { count += 1 }
    }
    meanWait = sum / Double(requests)
    waited = Double(count) / Double(requests)
  }
}

struct QueueSimulationTests {
  @Test(
    "a played queue waits as the closed form says, within four per cent",
    arguments: [(2.0, 3), (4.0, 6), (0.6, 1), (10.5, 14)])
  func agrees(load: Double, servers: Int) throws {
    let queue = MultiServerQueue(arrivalsPerSecond: load, serviceSeconds: 1, servers: servers)
    let played = PlayedQueue(queue, requests: 400_000, seed: 11)
    let mean = try #require(queue.meanWaitSeconds)
    #expect(abs(played.meanWait - mean) < 0.04 * mean)
    #expect(abs(played.waited - queue.waitProbability) < 0.02 * queue.waitProbability + 0.002)
  }
}
