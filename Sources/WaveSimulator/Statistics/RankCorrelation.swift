import WaveCore

/// Spearman's correlation of two series: Pearson's of their ranks, equal values at the mean of the
/// ranks they share (Spearman, "The proof and measurement of association between two things", 1904).
enum RankCorrelation {
  /// The ranks of a series, from 1, times two, so that a mean rank is whole.
  static func doubledRanks(_ values: [Int]) -> [Int] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = [Int](repeating: 0, count: values.count)
    var first = 0
    while first < order.count {
      var end = first + 1
      while end < order.count, values[order[end]] == values[order[first]] { end += 1 }
      for place in first..<end { ranks[order[place]] = first + 1 + end }
      first = end
    }
    return ranks
  }

  /// The correlation of two series of doubled ranks; 0 where one of them never changes.
  static func correlation(_ one: [Int], _ other: [Int]) -> Double {
    var sums = LengthSums()
    for place in one.indices { sums.add(one[place], other[place]) }
    return sums.correlation
  }
}
