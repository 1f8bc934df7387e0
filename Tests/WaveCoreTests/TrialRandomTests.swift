import Testing
import WaveCore

@Suite struct TrialRandomTests {
  @Test("a number depends on what it is for, not on how many were drawn before it")
  func orderFree() {
    let random = TrialRandom(seed: 9, trial: 41)
    let streams = (0..<20).map { StableHash("asset").combining($0) }
    let forward = streams.map { random.uniform($0) }
    let backward = streams.reversed().map { random.uniform($0) }
    #expect(forward == backward.reversed())
  }

  @Test("uniform numbers over trials fill the unit interval evenly")
  func uniformity() {
    let stream = StableHash("P07", "copy")
    var cells = Array(repeating: 0, count: 50)
    let trials = 100_000
    for trial in 0..<trials {
      cells[Int(TrialRandom(seed: 1, trial: UInt32(trial)).uniform(stream) * 50)] += 1
    }
    let expected = Double(trials) / 50
    let chiSquare = cells.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) }
    // The 1 % and 99 % points of the chi-squared distribution with 49 degrees of freedom.
    #expect((28.9...74.9).contains(chiSquare / expected))
  }

  @Test("neighbouring draws and trials are uncorrelated")
  func uncorrelated() {
    let stream = StableHash("P07", "copy")
    var overDraws = 0.0
    var overTrials = 0.0
    let count = 40_000
    for trial in 0..<UInt32(count) {
      let here = TrialRandom(seed: 3, trial: trial)
      let next = TrialRandom(seed: 3, trial: trial + 1)
      let centred = here.uniform(stream) - 0.5
      overDraws += centred * (here.uniform(stream, draw: 1) - 0.5)
      overTrials += centred * (next.uniform(stream) - 0.5)
    }
    // Four standard errors: each product has standard deviation 1/12.
    let bound = 4.0 / 12 * Double(count).squareRoot()
    #expect(abs(overDraws) < bound)
    #expect(abs(overTrials) < bound)
  }

  @Test("what happens at a low probability also happens at every higher one")
  func coupledEvents() {
    for trial in 0..<500 as Range<UInt32> {
      let random = TrialRandom(seed: 4, trial: trial)
      let stream = StableHash("risk")
      #expect(!random.happens(stream, probability: 0))
      #expect(random.happens(stream, probability: 1))
      if random.happens(stream, probability: 0.2) {
        #expect(random.happens(stream, probability: 0.3))
      }
    }
  }
}
