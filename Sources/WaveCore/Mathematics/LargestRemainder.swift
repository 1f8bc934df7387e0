/// Splitting a whole into whole parts that add up to it exactly.
public enum LargestRemainder {
  /// Returns one part of `total` per weight, in proportion to the weights, summing to `total`.
  ///
  /// Each part is its exact share rounded down or up; the units left over go to the largest
  /// remainders, and among equal ones to the earliest. A negative total is split as its opposite.
  /// Weights that are all zero split evenly. Source: the method of Hamilton and Hare, in exact
  /// integer arithmetic of 128 bits.
  ///
  /// - Precondition: the weights are not negative and, unless `total` is 0, not empty; their sum
  ///   fits in 64 bits.
  public static func split(_ total: Int, by weights: [Int]) -> [Int] {
    precondition(weights.allSatisfy { $0 >= 0 }, "a weight is not negative")
    precondition(total == 0 || !weights.isEmpty, "nothing to split \(total) over")
    let sum = weights.reduce(0, +)
    if sum == 0, !weights.isEmpty {
      return split(total, by: Array(repeating: 1, count: weights.count))
    }
    if total < 0 { return split(-total, by: weights).map { -$0 } }
    if total == 0 { return Array(repeating: 0, count: weights.count) }
    var parts: [Int] = []
    var remainders: [(size: Int, index: Int)] = []
    for (index, weight) in weights.enumerated() {
      let (part, rest) = sum.dividingFullWidth(total.multipliedFullWidth(by: weight))
      parts.append(part)
      remainders.append((rest, index))
    }
    remainders.sort { ($1.size, $0.index) < ($0.size, $1.index) }
    let left = total - parts.reduce(0, +)
    for entry in remainders.prefix(left) { parts[entry.index] += 1 }
    return parts
  }

  /// Returns one part of `total` per real weight, in proportion to the weights, summing to `total`.
  ///
  /// The weights are first brought to integers of 40 bits relative to the largest.
  ///
  /// - Precondition: the weights are finite and not negative and, unless `total` is 0, not empty.
  public static func split(_ total: Int, by weights: [Double]) -> [Int] {
    precondition(weights.allSatisfy { $0 >= 0 && $0.isFinite }, "a weight is finite, not negative")
    let largest = weights.max() ?? 0
    guard largest > 0 else { return split(total, by: weights.map { _ in 0 }) }
    return split(total, by: weights.map { roundHalfEven($0 / largest * 0x1p40) })
  }
}
