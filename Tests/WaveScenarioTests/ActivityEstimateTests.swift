import Testing
import WaveCore
import WaveLandscape
import WaveScenario
import WaveWorlds

@Suite("Estimates of activities")
struct ActivityEstimateTests {
  private func estimate(days: Int, low: Double, high: Double) throws -> ActivityEstimate {
    ActivityEstimate(
      likelyDays: days, likelyEffort: Effort(days: Double(days)),
      spread: try ThreePointEstimate(low: low, likely: 1, high: high, shape: .triangular))
  }

  @Test("the planned length suffices with the wanted probability, and a day less does not")
  func suffices() throws {
    // Tri(0.5, 1, 2) has its P80 at 2 - sqrt(0.2 · 1.5 · 1) = 1.4523: 29.05 of 20 days.
    let estimate = try estimate(days: 20, low: 0.5, high: 2)
    #expect(estimate.days(confidence: 0.8) == 30)
    for confidence in [0.5, 0.65, 0.8, 0.95] {
      let days = estimate.days(confidence: confidence)
      #expect(estimate.spread.cdf(Double(days) / 20) >= confidence)
      #expect(estimate.spread.cdf(Double(days - 1) / 20) < confidence)
    }
  }

  @Test("a plan gains nothing by hoping, and what is certain takes its time")
  func neverShorter() throws {
    #expect(try estimate(days: 10, low: 0.1, high: 1.01).days(confidence: 0.5) == 10)
    let certain = ActivityEstimate(
      likelyDays: 7, likelyEffort: .zero, spread: ThreePointEstimate(fixed: 1))
    #expect(certain.days(confidence: 0.99) == 7)
    #expect(try estimate(days: 0, low: 0.5, high: 2).days(confidence: 0.99) == 0)
  }

  @Test("the effort that is priced is the expected one")
  func effort() throws {
    // The mean of Tri(0.7, 1, 1.6) is 1.1.
    let estimate = try estimate(days: 20, low: 0.7, high: 1.6)
    #expect(estimate.expectedEffort == Effort(days: 22))
  }

  @Test("more confidence makes preparation longer, a blank cell makes it longer still")
  func inScenarios() throws {
    var world = World.onePlant
    let module = world.addModule("own", usedBy: [Index(0)])
    func port() throws -> Activity {
      try #require(world.scenario().activities.first { $0.id == "port:own" })
    }
    world.settings.preparation.confidence = 0.5
    let hoped = try port()
    world.settings.preparation.confidence = 0.9
    let safe = try port()
    #expect(hoped.span.days < safe.span.days)
    #expect(hoped.effort == safe.effort, "confidence costs time, not effort")
    let cell = world.landscape.modules[module].portingEffort
    world.landscape.modules[module].portingEffort = Fact(
      cell.value, .assumed("DEF043", cell.origin.span))
    #expect(try port().span.days > safe.span.days)
  }
}
