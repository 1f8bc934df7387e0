import WaveCore
import WaveOutcome

/// What the calendar costs: the plan's P80 with its windows and with every day open.
enum CalendarPriceSection {
  /// The part of the section about confidence; nothing where it was not played both ways.
  static func markup(_ played: SimulationResult, in reading: OutcomeReading) -> Markup {
    guard let calendar = played.calendar else { return .none }
    var table = HTMLTable([
      .words("Calendar"), .figures("P80 of the finish"),
      .figures("P80 of the cost, \(reading.currency)"),
    ])
    table.rows = [
      [
        "with its windows", "\(reading.date(day: calendar.finishDay))",
        "\(reading.whole(calendar.cost))",
      ],
      [
        "with every day open", "\(reading.date(day: calendar.openFinishDay))",
        "\(reading.whole(calendar.openCost))",
      ],
    ]
    table.totals = [
      [
        "price of the calendar", "\(DecimalFigure.grouped(calendar.days)) d",
        "\(reading.whole(calendar.money))",
      ]
    ]
    return """
      <h3>What the calendar costs</h3>
      \(table.markup)
      <p class="note">The same plan and the same random numbers, \
      \(Grouped.digits(calendar.trials)) trials both ways. With every day open a group that comes \
      late cuts over in the next slot, and partners re-point on any day; teams still work as their \
      calendars say.</p>

      """
  }
}
