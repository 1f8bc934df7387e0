public import WaveCore

extension SlotRule {
  /// The same rule over those of its members that are not among some.
  public func without(_ some: Set<Index<Activity>>) -> SlotRule {
    let kept = members.indices.filter { !some.contains(members[$0]) }
    let rest = kept.map { members[$0] }
    switch kind {
    case .capacity(let weights, let limit):
      return SlotRule(rest, .capacity(weights: kept.map { weights[$0] }, limit: limit))
    case .intervalCapacity(let weights, let ticks, let limit):
      return SlotRule(
        rest, .intervalCapacity(weights: kept.map { weights[$0] }, ticks: ticks, limit: limit))
    case .maximumSlotsByStream(let most, let streams):
      return SlotRule(rest, .maximumSlotsByStream(most, streams: kept.map { streams[$0] }))
    case .pilot(let pilots, let most):
      return SlotRule(rest, .pilot(pilots: pilots.filter { !some.contains($0) }, most: most))
    case .minimumDistance, .maximumSlots: return SlotRule(rest, kind)
    }
  }
}
