import Testing
import WaveSimulator

@Suite struct MomentsTests {
  @Test("mean and deviation are those of the numbers added, far from zero too")
  func moments() {
    var near = Moments()
    var far = Moments()
    for value in [2.0, 4, 4, 4, 5, 5, 7, 9] {
      near.add(value)
      far.add(value + 1e9)
    }
    #expect(near.mean == 5)
    #expect(abs(near.deviation - (32.0 / 7).squareRoot()) < 1e-12)
    #expect(abs(far.deviation - near.deviation) < 1e-6)
    #expect(Moments().deviation == 0)
  }
}
