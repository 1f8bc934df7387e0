import Testing
import WaveCore
import WavePlatform
import WaveScenario

struct QueueTests {
  private let queue = MultiServerQueue(arrivalsPerSecond: 7.2, serviceSeconds: 1, servers: 8)

  @Test("Erlang's formulas give the published values")
  func erlang() throws {
    #expect(abs(ErlangFormula.lossProbability(load: 7.2, servers: 8) - 0.19031317) < 5e-9)
    #expect(abs(ErlangFormula.waitProbability(load: 7.2, servers: 8) - 0.70153299) < 5e-9)
    #expect(abs(try #require(queue.meanWaitSeconds) - 0.87691624) < 5e-9)
    #expect(abs(try #require(queue.waitQuantile(0.95)) - 3.3015562) < 5e-8)
  }

  @Test("the wait's quantile is exceeded with the rest of the probability")
  func quantileInverts() throws {
    let wait = try #require(queue.waitQuantile(0.9))
    #expect(abs(queue.probabilityOfWait(above: wait) - 0.1) < 1e-12)
    #expect(queue.waitQuantile(0.2) == 0)
  }

  @Test("a queue asked for as much as it serves grows without end")
  func unstable() {
    let full = MultiServerQueue(arrivalsPerSecond: 8, serviceSeconds: 1, servers: 8)
    #expect(full.meanWaitSeconds == nil)
    #expect(full.waitQuantile(0.95) == nil)
    #expect(full.probabilityOfWait(above: 100) == 1)
    #expect(ErlangFormula.waitProbability(load: 9, servers: 8) == 1)
  }

  @Test("one server waits as M/M/1 does")
  func oneServer() throws {
    let one = MultiServerQueue(arrivalsPerSecond: 0.5, serviceSeconds: 1, servers: 1)
    #expect(abs(try #require(one.meanResponseSeconds) - 2) < 1e-12)
  }

  @Test("uniform service times wait as Pollaczek and Khinchine say")
  func generalService() throws {
    let wait = try #require(
      GeneralQueue.meanWaitSeconds(
        arrivalsPerSecond: 0.8, meanService: 1, meanSquareService: 4.0 / 3))
    #expect(abs(wait - 2.6666667) < 5e-8)
    #expect(
      GeneralQueue.meanWaitSeconds(arrivalsPerSecond: 1, meanService: 1, meanSquareService: 2)
        == nil)
  }

  @Test("random arrivals and services leave the wait as it is, regular ones halve it twice")
  func variation() throws {
    let wait = try #require(queue.meanWaitSeconds)
    let random = GeneralQueue.meanWaitSeconds(queue, arrivalVariation: 1, serviceVariation: 1)
    #expect(random == wait)
    let steady = GeneralQueue.meanWaitSeconds(queue, arrivalVariation: 1, serviceVariation: 0)
    #expect(abs(try #require(steady) - wait / 2) < 1e-15)
  }

  @Test("users who think and ask get the published throughput and response")
  func closedUsers() throws {
    let users = ClosedUsers(users: 60, thinkSeconds: 10, serviceSeconds: 0.6, servers: 4)
    #expect(abs(users.throughput - 5.4754116) < 5e-8)
    #expect(abs(try #require(users.meanResponseSeconds) - 0.95808023) < 5e-9)
  }

  @Test("many users on few servers are served as fast as the servers can")
  func crowd() throws {
    let users = ClosedUsers(users: 30_000, thinkSeconds: 1.2, serviceSeconds: 0.2, servers: 40)
    #expect(abs(users.throughput - 200) < 1e-6)
    #expect(abs(users.utilisation - 1) < 1e-8)
    #expect(abs(try #require(users.meanResponseSeconds) - (150 - 1.2)) < 1e-4)
  }

  @Test("one user never waits")
  func oneUser() throws {
    let user = ClosedUsers(users: 1, thinkSeconds: 5, serviceSeconds: 0.25, servers: 3)
    #expect(abs(try #require(user.meanResponseSeconds) - 0.25) < 1e-14)
    let none = ClosedUsers(users: 0, thinkSeconds: 5, serviceSeconds: 1, servers: 3)
    #expect(none.throughput == 0)
    #expect(none.meanResponseSeconds == nil)
  }

  @Test("throughput is highest at the knee")
  func scalability() throws {
    let law = ScalabilityLaw(single: 100, contention: 0.05, coherence: 0.002)
    let knee = try #require(law.knee)
    #expect(abs(knee - (0.95 / 0.002).squareRoot()) < 1e-12)
    #expect(law.throughput(1) == 100)
    #expect(law.throughput(knee) > law.throughput(knee * 0.9))
    #expect(law.throughput(knee) > law.throughput(knee * 1.1))
    #expect(ScalabilityLaw(single: 1, contention: 0, coherence: 0).knee == nil)
  }

  @Test("sharing needs fewer servers than each on its own")
  func pooling() {
    let loads = [4.0, 9, 16]
    #expect(abs(Pooling.shared(loads, grade: 2) - (29 + 2 * 29.0.squareRoot())) < 1e-12)
    #expect(Pooling.dedicated(loads, grade: 2) == 29 + 2 * (2 + 3 + 4))
    #expect(Pooling.shared([9], grade: 1) == Pooling.dedicated([9], grade: 1))
  }

  @Test("a backlog is gone once spare service has taken it, or never")
  func backlog() {
    let seconds = Backlog.seconds(
      pile: 600, arrivalsPerSecond: 1, serviceSeconds: 0.5, servers: 2)
    #expect(seconds == 200)
    #expect(
      Backlog.seconds(pile: 1, arrivalsPerSecond: 4, serviceSeconds: 0.5, servers: 2) == nil)
  }

  @Test("sixty users on four processors get eight workers of the ten they need")
  func workers() {
    let sizing = WorkerSizing(users: 60, vCPU: 4)
    #expect(sizing.needed == 10)
    #expect(sizing.allowed == 9)
    #expect(sizing.http == 8)
    #expect(sizing.memoryMB == 2923)
  }
}
