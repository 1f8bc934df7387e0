import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What the new system would have been worth until it is there.
///
/// `benefit_per_week / 7`, rounded once, for each day from day 0 until the plant's anchor. Source:
/// plants.csv.
enum BenefitDelayTerm {
  /// One rate for each plant that moves and has a benefit, by row.
  static func delays(_ basis: CostBasis) -> [DelayCost] {
    basis.scenario.landscape.plants.enumerated().compactMap { row, plant in
      let perDay = basis.perDay(weekly: plant.benefitPerWeek.value)
      guard let group = basis.groupOfPlant[row], perDay > 0 else { return nil }
      return DelayCost(
        label: CostLabel(
          term: .benefitDelay, subject: plant.id, text: "benefit not yet had",
          origins: [plant.benefitPerWeek.origin.span]),
        group: group, perDay: perDay)
    }
  }
}
