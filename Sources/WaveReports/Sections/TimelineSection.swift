/// The waves on a time line against the plants' calendars.
enum TimelineSection {
  /// The section.
  static func section(_ reading: OutcomeReading) -> ReportSection {
    ReportSection(
      id: "timeline", title: "Time line against plant calendars",
      lead: """
        A row for each plant, in the order in which they move. Shading is the plant's own calendar. \
        The strip below a row says for every week whether its group may cut over: green where it \
        has a window, else the colour of what closes it. Point at a sign for its days and its row.
        """,
      body: TimelineChart(reading).markup)
  }
}
