import Testing
import WaveCore

@Suite struct GridDistributionTests {
  static func triangular(scale: Double, step: Int) throws -> GridDistribution {
    let estimate = try ThreePointEstimate(
      low: 0, likely: scale, high: 2 * scale, shape: .triangular)
    return GridDistribution(estimate, step: Minutes(step))
  }

  @Test("a chain of three Tri(0, 1, 2) has P80 3.6069982", arguments: [(240, 1), (2_400, 10)])
  func chain(_ scale: Int, _ step: Int) throws {
    let one = try Self.triangular(scale: Double(scale), step: step)
    let chain = one.then(one).then(one)
    #expect(abs(chain.mean / Double(scale) - 3) < 1e-9)
    #expect(abs(chain.variance / Double(scale * scale) - 0.5) < 1e-4)
    #expect(abs(chain.quantile(0.8) / Double(scale) - 3.6069982) < 1e-4)
  }

  @Test("the longest of five Exp(0.5) has mean 4.5666667 and P80 6.2632185")
  func parallel() {
    let scale = 60.0
    let one = GridDistribution(from: 0, to: 40 * scale, step: Minutes(1)) {
      1 - DeterministicMath.exp(-0.5 * max(0, $0) / scale)
    }
    let longest = one.and(one).and(one).and(one).and(one)
    #expect(abs(longest.mean / scale - 4.5666667) < 5e-3)
    #expect(abs(longest.quantile(0.8) / scale - 6.2632185) < 5e-3)
    #expect(abs(longest.probability(above: 6.2632185 * scale) - 0.2) < 1e-3)
  }

  @Test("known durations add and compare exactly, whatever the step")
  func fixed() {
    let copy = GridDistribution(fixed: Minutes(62), step: Minutes(5))
    let check = GridDistribution(fixed: Minutes(33))
    #expect(copy.then(check).quantile(0.8) == 95)
    #expect(copy.and(check).quantile(0.8) == 62)
    #expect(copy.then(check).probability(above: 95) == 0)
    #expect(copy.then(check).probability(above: 94) == 1)
  }

  @Test("a known duration shifts a distribution")
  func shift() throws {
    let one = try Self.triangular(scale: 60, step: 5)
    let later = GridDistribution(fixed: Minutes(7)).then(one)
    #expect(abs(later.quantile(0.8) - one.quantile(0.8) - 7) < 1e-9)
    #expect(later.step == Minutes(5))
  }

  @Test("waiting for a shorter known duration changes nothing, for a longer one everything")
  func dominated() throws {
    let one = try Self.triangular(scale: 60, step: 5)
    #expect(one.and(GridDistribution(fixed: .zero)).masses == one.masses)
    let longer = one.and(GridDistribution(fixed: Minutes(200)))
    #expect(abs(longer.mean - 200) < 1e-9)
  }

  @Test("serial and parallel agree with enumeration on every small world")
  func exhaustive() {
    let worlds = (0..<3).flatMap { first in (1..<4).map { (first, $0) } }
    for (leftStart, leftCount) in worlds {
      for (rightStart, rightCount) in worlds {
        let left = Self.even(from: leftStart, count: leftCount)
        let right = Self.even(from: rightStart, count: rightCount)
        var sums: [Int: Double] = [:]
        var latest: [Int: Double] = [:]
        let chance = 1 / Double(leftCount * rightCount)
        for a in leftStart..<(leftStart + leftCount) {
          for b in rightStart..<(rightStart + rightCount) {
            sums[a + b, default: 0] += chance
            latest[max(a, b), default: 0] += chance
          }
        }
        #expect(Self.matches(left.then(right), sums))
        #expect(Self.matches(left.and(right), latest))
        #expect(Self.matches(right.and(left), latest))
      }
    }
  }

  @Test("mean is kept and cells stay bounded however long the chain")
  func bounded() throws {
    let estimate = try ThreePointEstimate(low: 30, likely: 90, high: 400, shape: .pert)
    let one = GridDistribution(estimate, step: Minutes(1))
    var chain = one
    for _ in 1..<20 {
      chain = chain.then(one)
      #expect(chain.masses.count <= GridDistribution.cellLimit)
    }
    #expect(abs(chain.mean - 20 * one.mean) < 1e-6)
    #expect(abs(chain.variance / (20 * one.variance) - 1) < 0.01)
    #expect(abs(chain.masses.reduce(0, +) - 1) < 1e-12)
  }

  @Test("quantile and probability undo each other")
  func inverse() throws {
    let one = try Self.triangular(scale: 60, step: 5)
    for step in 1..<100 {
      let p = Double(step) / 100
      #expect(abs(one.probability(above: one.quantile(p)) - (1 - p)) < 1e-9)
    }
    #expect(one.probability(above: -10) == 1)
    #expect(one.probability(above: 1_000) == 0)
  }

  @Test("a grid keeps the mean of every shape")
  func means() throws {
    for shape in [DistributionShape.triangular, .pert, .lognormal] {
      let estimate = try ThreePointEstimate(low: 60, likely: 120, high: 300, shape: shape)
      let grid = GridDistribution(estimate, step: Minutes(5))
      #expect(abs(grid.mean / estimate.mean - 1) < 1e-3)
      #expect(abs(grid.quantile(0.8) / estimate.quantile(0.8) - 1) < 2e-3)
    }
  }

  /// Equal chances on `count` whole minutes from `first`.
  static func even(from first: Int, count: Int) -> GridDistribution {
    let low = Double(first)
    let high = Double(first + count - 1)
    return GridDistribution(from: low, to: high, step: Minutes(1)) {
      ($0 - low + 0.5) / Double(count)
    }
  }

  static func matches(_ grid: GridDistribution, _ chances: [Int: Double]) -> Bool {
    grid.masses.indices.allSatisfy { index in
      let duration = grid.start.count + index * grid.step.count
      return abs(grid.masses[index] - (chances[duration] ?? 0)) < 1e-14
    } && abs(grid.masses.reduce(0, +) - 1) < 1e-14
  }
}
