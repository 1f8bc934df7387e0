/// Which weight of losses is worth trying next, so that the plans between two others are found.
///
/// Between two plans of a frontier lie those that are best where both cost the same: with losses
/// counted so many times that what the one costs more is what the other loses more (Cohon, Church
/// and Sheer 1979). Where all of those were tried, round weights follow: a search that proves nothing
/// may find with them what it missed. Plans that no weight makes best are not sought.
struct FrontierWeights {
  /// The most times that losses may be counted.
  static let most = 1_000

  /// Weights that are tried when no two neighbours ask for another, in this order.
  private static let usual = [200, 50, 500, 20, 100, 10, 5, 2]

  private var tried: Set<Int> = [1]

  /// The weight at which the two neighbours that lie farthest apart are equal, or a round one; nil
  /// where all were tried or there is nothing to trade.
  ///
  /// - Parameter plans: Cost and risk of plans none of which beats another, by rising risk; risk is
  ///   part of the cost.
  mutating func next(between plans: [(cost: Int, risk: Int)]) -> Int? {
    guard let first = plans.first, let last = plans.last, plans.count > 1 else { return nil }
    var best: (weight: Int, area: Double)?
    for (one, other) in zip(plans, plans.dropFirst()) {
      let (cost, risk) = (one.cost - other.cost, other.risk - one.risk)
      guard cost > 0, risk > 0 else { continue }
      let weight = min(Self.most, 1 + (cost + risk / 2) / risk)
      let area =
        Double(cost) / Double(first.cost - last.cost) * Double(risk)
        / Double(last.risk - first.risk)
      if !tried.contains(weight), area > best?.area ?? 0 { best = (weight, area) }
    }
    let weight = best?.weight ?? Self.usual.first { !tried.contains($0) }
    if let weight { tried.insert(weight) }
    return weight
  }
}
