import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What closing a company's books twice costs while its plants are split between old and new.
///
/// `split_close_cost` for each last day of a month after the first anchor of its plants and up to
/// the last one. Source: companies.csv.
enum SplitClosesTerm {
  /// One span for each company whose plants move in several groups, by row.
  static func spans(_ basis: CostBasis) -> [SpanCost] {
    let landscape = basis.scenario.landscape
    let monthEnds = basis.calendar.monthStarts.dropFirst().map { $0 - 1 }.filter { $0 >= 0 }
    return landscape.companies.enumerated().compactMap { row, company in
      let plants = landscape.plants.indices.filter {
        landscape.plants[$0].company == Index<Company>(row)
      }
      let groups = basis.groups(of: plants)
      let fee = company.splitCloseCost.value.minor
      guard groups.count > 1, fee > 0 else { return nil }
      return SpanCost(
        label: CostLabel(
          term: .splitCloses, subject: company.id, text: "period closes on two systems",
          origins: [company.splitCloseCost.origin.span]),
        groups: groups, activity: nil, setup: 0, perDay: 0, feeDays: monthEnds, fee: fee)
    }
  }
}
