import WaveCalendar

extension InventorySchema {
  /// `calendar.csv`.
  static let calendar = TableSpecification(
    .calendar, "When something is allowed, forbidden or different, for whom, and why.",
    columns: [
      .required(
        "scope", .scope,
        "all, country:DE, region:EU, company:C01, plant:P01, team:T_DEV or partner:NAME.",
        example: "plant:P01"),
      .required(
        "kind", .choice(CalendarKind.allCases.map(\.rawValue)), "What the row says.",
        example: "shutdown", also: "type"),
      .required(
        "start", .dateTime, "The first day, or a date-time local to the scope.",
        example: "2027-08-09", also: "from", "begin", "start_date"),
      .open(
        "end", .dateTime, "The last day, included whole, or a date-time local to the scope.",
        blank: "the day it starts", example: "2027-08-22", also: "to", "until", "end_date"),
      .open(
        "repeats", .choice(Repetition.allCases.map(\.rawValue)), "How often it comes back.",
        blank: "none", example: "yearly", also: "repeat", "recurrence"),
      .open(
        "capacity", .share, "Share of the staff there.", blank: "the kind's own", example: "0.5"),
      .open(
        "load", .decimal(0...100), "Load on the system as a multiple of the usual one.",
        blank: "the kind's own", example: "1.4", also: "load_factor"),
      .open(
        "reason", .text, "Why.", example: "Summer shutdown", also: "note", "description",
        "name"),
    ])
}
