import WaveCore
import WaveLandscape

/// What is to be kept apart is never in the same wave.
struct ApartRule: PlanRule {
  let rule = HardRule.apart

  func violations(in plan: PlanCase) -> [Violation] {
    let (scenario, reading) = (plan.scenario, plan.reading)
    var waves = [Int?](repeating: nil, count: scenario.groups.count)
    for wave in reading.comingWaves {
      for group in wave.groups { waves[group.offset] = wave.number }
    }
    return scenario.exclusions.compactMap { pair in
      guard let wave = waves[pair.first.offset], wave == waves[pair.second.offset] else {
        return nil
      }
      let (first, second) = (scenario.groups[pair.first].id, scenario.groups[pair.second].id)
      return violation(
        first, needed: "needs another wave than \(second)",
        available: "both are in wave \(wave)", row: pair.row)
    }
  }
}
