import WaveCalendar
import WaveCore
import WaveOutcome
import WaveScenario

/// The pictures of a plan that was played.
struct SimulationCharts {
  /// What came out of the trials.
  let played: SimulationResult
  /// Dates, amounts and the question.
  let reading: OutcomeReading

  /// The chance to finish by a date.
  var finish: Picture {
    let first = reading.scenario.calendar.firstDay
    let wanted = Double(reading.scenario.settings.finishBy.value - first)
    return SCurveChart(
      title: "Chance to finish by a date", sample: played.finish,
      planned: Double(played.plannedFinishDay), chance: played.probabilityFinishInPlan,
      wanted: wanted, isStepped: true, label: { reading.date(day: $0).description },
      ticks: monthTicks
    ).picture
  }

  /// The chance to stay within a cost.
  var cost: Picture {
    SCurveChart(
      title: "Chance to stay within a cost", sample: played.cost,
      planned: Double(played.plannedCost.minor), chance: played.probabilityCostInPlan,
      wanted: nil, label: { reading.whole(minor: $0) },
      ticks: { [money] scale in scale.ticks(about: 5).map { ($0, money.text(minor: $0)) } }
    ).picture
  }

  /// How far the finish moves with each activity; nil where none moves it.
  var tornado: Picture? {
    TornadoChart(
      title: "How far the finish moves with each activity",
      bars: played.drivers.compactMap { driver in
        driver.swing.map {
          TornadoChart.Bar(label: driver.title, short: $0.shortDays, long: $0.longDays)
        }
      },
      middle: "mean finish \(reading.date(day: played.finish.mean))"
    ).picture
  }

  /// Which dates and costs are kept together; nil where it was not worked out.
  var joint: Picture? {
    guard let line = played.jointLine else { return nil }
    let eighty = played.joint.first {
      $0.finishDay == played.finish.percentile(80) && $0.cost == played.cost.percentile(80)
    }
    return JointChart(
      title: "Dates and costs kept together, with \(Percentage.whole(line.share))", line: line,
      planned: (Double(played.plannedFinishDay), Double(played.plannedCost.minor)),
      eighty: eighty, money: { [money] in money.text(minor: $0) }, ticks: monthTicks
    ).picture
  }

  /// How P80 of the cost settled; nil for a run of one look.
  var convergence: Picture? {
    ConvergenceChart(points: played.convergence) { [money] in money.text(minor: $0) }.picture
  }

  private var money: CompactMoney { CompactMoney(currency: reading.currency) }

  /// The first days of months, thinned to about six.
  private func monthTicks(_ scale: LinearScale) -> [(value: Double, text: String)] {
    let first = reading.scenario.calendar.firstDay
    let low = first + Int(scale.low.rounded(.up))
    let high = first + Int(scale.high.rounded(.down))
    guard low < high, high - low < 40_000 else { return [] }
    let every = max(1, (high - low) / 30 / 6)
    var month = low.startOfMonth.adding(months: 1)
    var ticks: [(Double, String)] = []
    while month <= high {
      ticks.append((Double(month - first), MonthName.numeric(month)))
      month = month.adding(months: every)
    }
    guard ticks.count < 2 else { return ticks }
    return [low, low + (high - low) / 2, high].map { (Double($0 - first), $0.description) }
  }
}
