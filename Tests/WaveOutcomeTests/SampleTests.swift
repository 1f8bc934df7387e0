import Testing
import WaveOutcome

@Suite("Samples")
struct SampleTests {
  private let sample = Sample(
    mean: 7, deviation: 1,
    percentiles: [
      Percentile(percent: 50, value: 6, low: 5, high: 7),
      Percentile(percent: 80, value: 9, low: 8, high: 10),
    ], curve: [])

  @Test("a percentile that is kept is given as it is, any other is the mean")
  func percentiles() {
    #expect(sample.percentile(80) == 9)
    #expect(sample.percentile(42) == 7)
  }
}
