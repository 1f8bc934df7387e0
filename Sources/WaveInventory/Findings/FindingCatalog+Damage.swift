import WaveCore

extension FindingCatalog {
  /// What spreadsheets do to files and cells on their way.
  static let damage: [FindingDescription] = [
    FindingDescription(
      "INV048", .note, "a doubtful cell was decided by its column",
      why: "the cell alone could mean two things",
      fix: "check the figure; there is nothing to mend",
      example: "1.234 in a column with 2,5"),
    FindingDescription(
      "INV053", .warning, "a row of totals was skipped",
      why: "it adds up other rows and is no row of its own", fix: "delete the row",
      example: "Total;;;1.240"),
    FindingDescription(
      "INV054", .note, "a repeated header was skipped",
      why: "it is taken for a page break of the export", fix: "delete it to silence this note",
      example: "plant_id,name once more in row 51"),
    FindingDescription(
      "INV055", .warning, "two identifiers differ by leading zeros only",
      why:
        "one of them may have lost its zeros in a spreadsheet, and rows would not find each other",
      fix: "write both alike, and format the column as text", example: "7 beside 007"),
    FindingDescription(
      "INV056", .error, "the cell lost digits to a power of ten",
      why: "a spreadsheet kept only the first of them",
      fix: "format the column as text, and "
        + "export again from where the figure is whole", example: "1.23E+11"),
    FindingDescription(
      "INV057", .error, "a spreadsheet turned an identifier into a date",
      why: "no other row can refer to it any more",
      fix: "write the identifier, and format the column as text before", example: "1-Mar for MAR1"),
    FindingDescription(
      "INV058", .warning, "the file ends where a spreadsheet's sheet ends",
      why: "further rows may have been cut off", fix: "export the rows without a spreadsheet",
      example: "1,048,576 rows"),
    FindingDescription(
      "INV059", .error, "the column does not say whether its figures are parts of a day",
      why: "a span could be 24 times too long or too short",
      fix: "write the unit behind the column's name", example: "0.166666666666667"),
    FindingDescription(
      "INV060", .note, "a list was read by another mark than ;",
      why: "all its parts are identifiers, so there is no doubt",
      fix: "part it by ; to silence this",
      example: "P01, P02"),
  ]

  /// Limits that protect time and memory.
  static let limits: [FindingDescription] = [
    FindingDescription(
      "INV071", .error, "the table has more columns than the reader takes",
      why: "the columns beyond are not read", fix: "delete the columns that waveplan does not know",
      example: "a header of 16,384 columns"),
    FindingDescription(
      "INV072", .error, "the cell is longer than the reader takes",
      why: "a quote that opens and never closes may have swallowed the rows behind it",
      fix: "shorten the cell, or look for its quote", example: "a cell of 2 MB"),
    FindingDescription(
      "INV073", .warning, "there are no plants",
      why: "there is nothing to move, and no plan can be made",
      fix: "write a row for each plant below the header of plants.csv",
      example: "a plants.csv of a header alone"),
  ]

  /// What can be wrong with a workbook.
  static let workbooks: [FindingDescription] = [
    FindingDescription(
      "INV061", .error, "the workbook cannot be read",
      why: "none of its sheets can be trusted", fix: "open it with a spreadsheet and save it again",
      example: "a file cut off while it was copied"),
    FindingDescription(
      "INV062", .note, "the sheet is not named like a table",
      why: "it is not read", fix: "name it like a table if it was meant", example: "Sheet1"),
    FindingDescription(
      "INV063", .error, "a table is there twice",
      why: "one of them would silently win", fix: "keep one of the two",
      example: "plants.csv beside a sheet named plants"),
    FindingDescription(
      "INV065", .error, "a formula was never worked out",
      why: "the workbook holds no value for the cell",
      fix: "open the workbook with a spreadsheet, save it, and try again",
      example: "=B2*C2 written by a program"),
    FindingDescription(
      "INV066", .warning, "cells are merged over several rows",
      why: "all but the first of them are blank, and a blank is unknown",
      fix: "take the cells apart and fill each of them", example: "B3:B7"),
  ]

  /// What can be wrong with a calendar's file.
  static let calendars: [FindingDescription] = [
    FindingDescription(
      "INV064", .warning, "an event comes back too often to be read whole",
      why: "what comes later is missing from the calendar",
      fix: "end the event's rule by UNTIL, or write it into calendar.csv",
      example: "a daily event without an end"),
    FindingDescription(
      "INV067", .error, "the file is no calendar",
      why: "none of its events can be trusted", fix: "export it again as iCalendar (.ics)",
      example: "BEGIN:VEVENT without END:VEVENT"),
    FindingDescription(
      "INV068", .error, "the event cannot be put on the calendar",
      why: "a cutover could land in it",
      fix: "mend the event where it comes from, or write it "
        + "into calendar.csv", example: "RRULE:FREQ=HOURLY"),
    FindingDescription(
      "INV069", .warning, "the time is skipped or shown twice when clocks change",
      why: "it is another moment than it seems", fix: "choose a time an hour earlier or later",
      example: "2027-03-28 02:30 in Europe/Berlin"),
    FindingDescription(
      "INV070", .error, "the event does not say whom it concerns or what it is",
      why: "it would open or close nothing", fix: "add categories, or rename the file",
      example: "an event without categories in export.ics"),
  ]
}
