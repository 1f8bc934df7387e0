import Testing
import WaveCore
import WaveOutcome
import WaveScenario

@Suite("Plan quality")
struct PlanQualityTests {
  private func quality(cost: Int, bound: Int) -> PlanQuality {
    PlanQuality(
      objective: .cost, cost: Money(minor: cost), bound: Money(minor: bound),
      movableCost: Money(minor: cost - 50), movableBound: Money(minor: bound - 50),
      isOptimal: cost == bound, iterations: 1, waves: 1,
      finish: CivilDate(daysSinceEpoch: 0), earliestFinish: CivilDate(daysSinceEpoch: 0),
      history: [])
  }

  @Test("the gap is the distance from the bound as a share of the bound")
  func gap() {
    #expect(quality(cost: 120, bound: 100).gap == 0.2)
    #expect(quality(cost: 120, bound: 100).movableGap == 0.4)
    #expect(quality(cost: 100, bound: 100).gap == 0)
  }

  @Test("a bound of nothing gives no gap")
  func zeroBound() { #expect(quality(cost: 120, bound: 0).gap == 0) }
}
