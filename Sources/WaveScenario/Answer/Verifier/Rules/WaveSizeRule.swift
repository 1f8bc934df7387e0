import WaveCore
import WaveLandscape

/// A wave holds no more plants than allowed.
struct WaveSizeRule: PlanRule {
  let rule = HardRule.waveSize

  func violations(in plan: PlanCase) -> [Violation] {
    let settings = plan.scenario.settings
    guard let most = settings.waves.maxPlants else { return [] }
    return plan.reading.comingWaves.compactMap { wave in
      let plants = wave.groups.reduce(0) { $0 + plan.scenario.groups[$1].plants.count }
      guard plants > most else { return nil }
      return violation(
        wave.name, needed: "moves \(Wording.count(plants, "plant"))",
        available: "may move \(most)", row: settings.row("waves.max_plants"))
    }
  }
}
