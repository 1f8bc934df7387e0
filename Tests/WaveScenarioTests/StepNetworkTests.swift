import Testing
import WaveCore

@testable import WaveScenario

@Suite("StepNetwork")
struct StepNetworkTests {
  private func step(_ estimate: ThreePointEstimate, after: [Int] = []) -> RunbookStep {
    RunbookStep(
      id: "s", title: "", kind: .checks, owner: nil, estimate: estimate, after: after,
      origin: .stated(SourceSpan(file: "x.csv", line: 1)))
  }

  private func triangle(_ unit: Double) throws -> ThreePointEstimate {
    try ThreePointEstimate(low: 0, likely: unit, high: 2 * unit, shape: .triangular)
  }

  @Test("a chain of three Tri(0,1,2) has the closed form's P80")
  func chain() throws {
    let hundred = try triangle(100)
    let steps = [step(hundred), step(hundred, after: [0]), step(hundred, after: [1])]
    let length = StepNetwork(steps, step: Minutes(1)).length
    #expect(abs(length.quantile(0.8) - 360.69982) < 0.5)
    #expect(abs(length.mean - 300) < 0.01)
  }

  @Test("steps side by side take as long as the longest of them")
  func parallel() throws {
    let hundred = try triangle(100)
    let start = step(ThreePointEstimate(fixed: 0))
    let steps = [start, step(hundred, after: [0]), step(hundred, after: [0])]
    let length = StepNetwork(steps, step: Minutes(1)).length
    let single = GridDistribution(hundred, step: Minutes(1))
    #expect(abs(length.quantile(0.64) - single.quantile(0.8)) < 1)
  }

  @Test("fixed steps take the longest path, in every network of five steps")
  func fixed() {
    let lengths = [7, 11, 3, 23, 5]
    let pairs = (1..<5).flatMap { later in (0..<later).map { ($0, later) } }
    for mask in 0..<(1 << pairs.count) {
      var before = [[Int]](repeating: [], count: 5)
      for (place, pair) in pairs.enumerated() where mask & (1 << place) != 0 {
        before[pair.1].append(pair.0)
      }
      var ends = [Int](repeating: 0, count: 5)
      for place in 0..<5 {
        ends[place] = (before[place].map { ends[$0] }.max() ?? 0) + lengths[place]
      }
      let steps = (0..<5).map {
        step(ThreePointEstimate(fixed: Double(lengths[$0])), after: before[$0])
      }
      let found = StepNetwork(steps, step: Minutes(1)).length.quantile(0.5)
      #expect(found == Double(ends.max() ?? 0))
    }
  }

  @Test("a network that does not reduce is never found too short")
  func bound() throws {
    let unit = try triangle(60)
    let steps = [
      step(unit), step(unit), step(unit, after: [0]), step(unit, after: [0, 1]),
    ]
    let length = StepNetwork(steps, step: Minutes(1)).length
    var samples: [Double] = []
    let grid = (0..<14).map { unit.quantile((Double($0) + 0.5) / 14) }
    for a in grid {
      for b in grid {
        for c in grid {
          for d in grid { samples.append(max(a + c, max(a, b) + d)) }
        }
      }
    }
    samples.sort()
    for p in [0.5, 0.8, 0.95] {
      let exact = samples[Int(Double(samples.count) * p)]
      #expect(length.quantile(p) >= exact - 1.5)
      #expect(length.quantile(p) < exact * 1.1)
    }
  }
}
