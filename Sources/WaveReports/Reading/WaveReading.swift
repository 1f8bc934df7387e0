import WaveCore
import WaveOutcome
import WaveScenario

/// A wave of a plan with its groups.
struct WaveReading {
  /// The wave's number, from 1.
  var number: Int
  /// The slot's first day.
  var slot: CivilDate
  /// The lane's name.
  var lane: String
  /// Its cutovers, by start then group.
  var cutovers: [PlannedCutover]

  /// The waves of a plan, by number.
  static func all(of outcome: RunOutcome) -> [WaveReading] {
    let byWave = Dictionary(grouping: outcome.plan.cutovers, by: \.wave)
    return byWave.sorted { $0.key < $1.key }.compactMap { number, cutovers in
      guard let first = cutovers.first else { return nil }
      let sorted = cutovers.sorted { ($0.start, $0.group) < ($1.start, $1.group) }
      return WaveReading(number: number, slot: first.slot, lane: first.lane, cutovers: sorted)
    }
  }
}
