import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// A made-up cost table of a plan: labour, bridges, legacy run, target run and benefit by simple
/// formulas.
struct SampleCost {
  /// The question.
  let scenario: Scenario
  /// The answer.
  let plan: Plan

  /// The table.
  var table: CostTable {
    let lines = labour + bridges + legacy + target + benefit
    var byMonth: [CivilDate: [CostTerm: Money]] = [:]
    for line in lines {
      byMonth[line.firstMonth, default: [:]][line.term, default: .zero] += line.amount
    }
    let months = allMonths.map { month in
      MonthlyCost(
        month: month,
        amounts: CostTerm.allCases.compactMap { term in
          byMonth[month]?[term].map { TermAmount(term: term, amount: $0) }
        })
    }
    let total = lines.reduce(Money.zero) { $0 + $1.amount }
    return CostTable(
      currency: scenario.landscape.currency.code, lines: lines, months: months,
      fiscalYears: [
        FiscalYearCost(
          year: 2027, amount: total.scaled(by: 0.8), budget: total.scaled(by: 0.9)),
        FiscalYearCost(year: 2028, amount: total.scaled(by: 0.2), budget: total.scaled(by: 0.15)),
      ],
      netPresentValue: total.scaled(by: 0.93),
      levers: [
        LeverSaving(
          lever: "reserve_1y", isPulled: true, saving: Money(minor: 812_300),
          text: "36% off 2 nodes for 12 months", origins: [row("prices.csv", 10)])
      ],
      notEstimated: ["licences: the price book has no license_user_month"])
  }

  private var allMonths: [CivilDate] {
    (0..<18).map { scenario.calendar.firstDay.startOfMonth.adding(months: $0) }
  }

  private func row(_ file: String, _ line: Int) -> SourceSpan {
    SourceSpan(file: "inventories/tiny/" + file, line: line)
  }

  private func line(
    _ term: CostTerm, _ subject: Identifier, _ text: String, _ minor: Int, _ date: CivilDate,
    _ origins: [SourceSpan], isFixed: Bool = false
  ) -> CostLine {
    CostLine(
      term: term, subject: subject, text: text,
      months: [
        .init(min(date, allMonths[allMonths.count - 1]).startOfMonth, Money(minor: minor))
      ], isFixed: isFixed, origins: origins)
  }

  private var labour: [CostLine] {
    let days = Dictionary(uniqueKeysWithValues: plan.activities.map { ($0.activity, $0) })
    return scenario.activities.filter { $0.effort > .zero }.map { activity in
      let minor = Int(activity.effort.days * 80_000)
      let start = days[activity.id]?.start ?? scenario.calendar.firstDay
      return line(
        activity.kind == .hypercare ? .hypercare : .labour, activity.id,
        "\(activity.effort.days) d × 800/d", minor, start, activity.origins.map(\.span),
        isFixed: true)
    }
  }

  private var bridges: [CostLine] {
    let slots = Dictionary(uniqueKeysWithValues: plan.cutovers.map { ($0.group, $0.slot) })
    return scenario.bridges.compactMap { bridge in
      let ends = bridge.groups.compactMap { slots[scenario.groups[$0].id] }.sorted()
      guard let first = ends.first, let last = ends.last, first < last else { return nil }
      let days = last - first
      return line(
        .bridges, bridge.id, "setup and \(days) days",
        bridge.setupCost.minor + bridge.costPerWeek.minor * days / 7, first, [bridge.origin.span])
    }
  }

  private var legacy: [CostLine] {
    scenario.landscape.databases.flatMap { database in
      allMonths.prefix(9).map {
        line(
          .legacyRun, database.id, "a month", database.runCostPerMonth.value.minor, $0,
          [database.row])
      }
    }
  }

  private var target: [CostLine] {
    plan.cutovers.flatMap { cutover in
      (0..<8).map {
        line(
          .targetRun, cutover.group, "share of the pool", 141_000 + $0 * 3_000,
          cutover.slot.adding(months: $0), [row("platform.csv", 2)])
      }
    }
  }

  private var benefit: [CostLine] {
    plan.cutovers.map { cutover in
      let days = cutover.slot - scenario.calendar.firstDay
      return line(
        .benefitDelay, cutover.group, "\(days) days × 71.43", days * 7_143, cutover.slot,
        [row("plants.csv", 2)])
    }
  }
}
