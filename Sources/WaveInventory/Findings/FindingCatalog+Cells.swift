import WaveCore

extension FindingCatalog {
  /// What can be wrong with a cell.
  static let cells: [FindingDescription] = [
    FindingDescription(
      "INV011", .error, "a required cell is blank",
      why: "the row has no meaning without it", fix: "fill the cell, or delete the row",
      example: ",Hallstadt,DE"),
    FindingDescription(
      "INV013", .error, "the identifier cannot be used",
      why: "lists are separated by ; and * stands for all", fix: "write it without ; * and :",
      example: "P01;P02"),
    FindingDescription(
      "INV016", .error, "the word is not one of the column's",
      why: "the row would be planned as something else", fix: "write one of the words named",
      example: "kind = cusotm"),
    FindingDescription(
      "INV017", .error, "the cell is not a duration",
      why: "an outage or lead cannot be held against a window",
      fix: "write it like 90min, 4h, 1d 6h or 3w", example: "a few hours"),
    FindingDescription(
      "INV018", .error, "the cell is not a number",
      why: "it cannot be counted with", fix: "write digits only", example: "about 40"),
    FindingDescription(
      "INV019", .error, "the number is out of its range",
      why: "the plan would rest on an impossible figure", fix: "write a number in the range named",
      example: "shifts = 35"),
    FindingDescription(
      "INV020", .error, "the cell is not a date",
      why: "it cannot be put on the calendar", fix: "write it like 2027-05-01",
      example: "2027-02-30"),
    FindingDescription(
      "INV021", .error, "the column does not say whether day or month comes first",
      why: "a window could land in another month",
      fix: "write date_order: dmy or date_order: mdy into inventory.yaml",
      example: "03/04/2027"),
    FindingDescription(
      "INV022", .error, "the column does not say whether the mark is a decimal one",
      why: "an amount could be a thousand times too large or small",
      fix: "write decimal: \",\" or decimal: \".\" into inventory.yaml", example: "1.234"),
    FindingDescription(
      "INV023", .error, "the cell is written another way than its column",
      why: "it could mean something else than it says", fix: "write it like the others",
      example: "13/04/2027 in a column of 04/28/2027"),
    FindingDescription(
      "INV024", .warning, "a placeholder was read as unknown",
      why: "a default takes its place and widens the simulated range",
      fix: "write the value, or leave the cell blank", example: "n/a"),
    FindingDescription(
      "INV025", .error, "the cell holds a spreadsheet's error",
      why: "the value was lost before the file was saved",
      fix: "mend the formula and export again", example: "#N/A"),
    FindingDescription(
      "INV026", .error, "the cell holds a bound or a saying, not a value",
      why: "the plan needs one figure", fix: "write the figure itself", example: "<4"),
    FindingDescription(
      "INV027", .error, "the cell is neither yes nor no",
      why: "it decides whether work is planned", fix: "write yes or no", example: "maybe"),
    FindingDescription(
      "INV028", .error, "the cell is not an amount of money",
      why: "it cannot be added up", fix: "write it like 1200 or 1200 USD", example: "12k?"),
    FindingDescription(
      "INV030", .error, "the time zone is not known",
      why: "windows would open at the wrong hour",
      fix: "write an identifier like Europe/Berlin", example: "CEST Berlin"),
    FindingDescription(
      "INV031", .warning, "a spreadsheet's day number was read as a date",
      why: "the column lost its date format", fix: "format the column as date and export again",
      example: "46508"),
    FindingDescription(
      "INV032", .error, "the weekly hours cannot be read",
      why: "the window would never open", fix: "write them like Tue-Thu 10:00-16:00 Europe/Berlin",
      example: "Tuesdays at ten"),
    FindingDescription(
      "INV033", .error, "the cell is not a day of the year",
      why: "the fiscal year would end on the wrong day", fix: "write it like 12-31",
      example: "31/12"),
    FindingDescription(
      "INV037", .error, "the scope cannot be read",
      why: "the row would concern nobody",
      fix: "write all, country:DE, region:EU, company:C01, plant:P01, team:T_DEV or partner:NAME",
      example: "plants P01"),
    FindingDescription(
      "INV042", .error, "the currency is not known",
      why: "the amount cannot be converted", fix: "write the ISO code, like EUR",
      example: "Euros"),
  ]
}
