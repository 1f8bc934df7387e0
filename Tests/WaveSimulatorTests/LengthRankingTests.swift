import Testing

@testable import WaveSimulator

/// Ranks against counting.
@Suite struct LengthRankingTests {
  private static let samples: [[Double]] = {
    let mixed: [Double] = (0..<200).map { Double($0 * 37 % 101) }
    // Nearly all values in one bucket, out of order and with ties among them.
    var crowded: [Double] = (0..<150).map { Double($0 * 53 % 97) }
    crowded[77] = 1e9
    let falling: [Double] = (0..<40).map { -Double($0) }
    return [[3], [2, 2, 2], [5, 1, 4, 1, 3, 5, 5], mixed, crowded, falling]
  }()

  @Test("ranks are what counting says, whatever the values crowd around", arguments: samples)
  func counted(_ values: [Double]) {
    let ranking = LengthRanking(trials: values.count)
    for (trial, value) in values.enumerated() { ranking.values[trial] = value }
    var ranks = [Double](repeating: .nan, count: values.count)
    ranking.forEachRank { ranks[$0] = $1 }
    let middle = Double(values.count + 1) / 2
    #expect(ranks == RandomNetwork.ranks(values).map { $0 - middle })
  }
}
