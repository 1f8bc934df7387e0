import WaveCalendar
import WaveCore

/// Waves of a lane keep their distance, and are no more than allowed over all lanes.
struct GapRule: PlanRule {
  let rule = HardRule.gap

  func violations(in plan: PlanCase) -> [Violation] {
    let (settings, waves) = (plan.scenario.settings, plan.reading.waves)
    var found: [Violation] = []
    let least = settings.waves.minGap.daysRoundedUp
    var last: [Int: ReadWave] = [:]
    for wave in waves {
      if let before = last[wave.lane], !plan.reading.isPast(wave.slot) {
        let days =
          plan.scenario.calendar.day(of: wave.slot)
          - plan.scenario.calendar.day(of: before.slot)
        if days < least {
          found.append(
            violation(
              wave.name, needed: "needs \(Wording.days(least)) after \(before.name)",
              available: "has \(days)", row: settings.row("waves.min_gap")))
        }
      }
      last[wave.lane] = wave
    }
    if let most = settings.waves.maxWaves, waves.count > most {
      found.append(
        violation(
          "plan", needed: "has \(Wording.count(waves.count, "wave"))",
          available: "may have \(most)", row: settings.row("waves.max_waves")))
    }
    return found
  }
}
