/// The waves on a time line against the plants' calendars.
enum TimelineSection {
  /// The section.
  static func section(_ reading: OutcomeReading) -> ReportSection {
    ReportSection(
      id: "timeline", title: "Time line against plant calendars",
      lead: """
        A row for each plant, in the order in which they move. Shading is the plant's own calendar; \
        the green line below a row shows the weeks in which the calendar lets its group cut over. \
        Point at a sign for its days and its row.
        """,
      body: TimelineChart(reading).markup)
  }
}
