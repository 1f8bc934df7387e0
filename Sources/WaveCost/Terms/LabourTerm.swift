import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What the people who prepare the move cost.
///
/// `effort · rate_per_day` of each activity but hypercare, spread over its days; a rehearsal's
/// environment by the day, where the price book has it; and the mitigation of each risk whose gate
/// the plan passes. Source: teams.csv, prices.csv, risks.csv.
enum LabourTerm {
  /// Efforts by activity row, then environments of rehearsals, then mitigations by risk row.
  static func fixed(_ basis: CostBasis) -> [FixedCost] {
    let wording = CostWording(currency: basis.prices.currency)
    var costs: [FixedCost] = []
    for (row, activity) in basis.scenario.activities.enumerated()
    where activity.kind != .hypercare && activity.effort > .zero {
      costs.append(EffortCost.of(activity, row: row, term: .labour, basis, wording))
    }
    costs += rehearsalEnvironments(basis, wording)
    return costs + mitigations(basis, wording)
  }

  private static func rehearsalEnvironments(
    _ basis: CostBasis, _ wording: CostWording
  ) -> [FixedCost] {
    guard let price = basis.prices.price(.rehearsalEnvironmentDay) else { return [] }
    let perDay = roundHalfEven(price.base * Double(basis.prices.currency.minorPerMajor))
    var costs: [FixedCost] = []
    for (row, activity) in basis.scenario.activities.enumerated()
    where activity.kind == .rehearsal {
      guard case .workingDays(let days) = activity.span, days > 0 else { continue }
      let label = CostLabel(
        term: .labour, subject: activity.id,
        text: "environment for \(days) d × \(wording.exact(perDay))/d", origins: [price.origin.span]
      )
      costs.append(
        FixedCost(label: label, amount: perDay * days, timing: .activity(row), ratePerDay: 0))
    }
    return costs
  }

  private static func mitigations(_ basis: CostBasis, _ wording: CostWording) -> [FixedCost] {
    let exposure = RiskExposure(basis.scenario)
    var costs: [FixedCost] = []
    for risk in basis.scenario.landscape.risks where risk.mitigationCost.value > .zero {
      guard exposure.isLowered(risk) else { continue }
      let label = CostLabel(
        term: .labour, subject: risk.id, text: "mitigation: \(risk.mitigation ?? risk.driver)",
        origins: [risk.row])
      let end = max(1, basis.calendar.horizonEnd - CostCalendar.weeksBeyondFinish * 7)
      costs.append(
        FixedCost(
          label: label, amount: risk.mitigationCost.value.minor, timing: .days(0..<end),
          ratePerDay: 0))
    }
    return costs
  }
}
