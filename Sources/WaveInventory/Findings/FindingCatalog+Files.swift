import WaveCore

extension FindingCatalog {
  /// What can be wrong with a file as a whole.
  static let files: [FindingDescription] = [
    FindingDescription(
      "INV001", .error, "the file is not text",
      why: "none of its rows can be read", fix: "save it as CSV (UTF-8) under the same name",
      example: "plants.csv is an Excel workbook renamed"),
    FindingDescription(
      "INV002", .warning, "the file is not UTF-8",
      why: "names with accents may come out wrong", fix: "save it as CSV UTF-8",
      example: "M\u{FFFD}nchen"),
    FindingDescription(
      "INV003", .error, "the inventory has no plants",
      why: "without plants there is nothing to move", fix: "add plants.csv with a row per plant",
      example: "an empty folder"),
    FindingDescription(
      "INV004", .error, "a quote is never closed",
      why: "the rest of the line may have moved into one cell",
      fix: "close the quote, or double it where it belongs to the text",
      example: "P01,\"Hallstadt,DE"),
    FindingDescription(
      "INV005", .warning, "the file holds NUL bytes",
      why: "it may be damaged or cut off", fix: "export the file again",
      example: "P01\u{2400},Hallstadt"),
    FindingDescription(
      "INV006", .error, "no row is a header",
      why: "cells cannot be told apart without column names",
      fix: "put the column names into the first row", example: "P01,Hallstadt,DE"),
    FindingDescription(
      "INV007", .warning, "the column is not known",
      why: "its cells are not read", fix: "rename the column, or delete it",
      example: "plant_id,downtme_tolerance"),
    FindingDescription(
      "INV008", .error, "a required column is missing",
      why: "its rows cannot be told apart or linked", fix: "add the column",
      example: "name,country"),
    FindingDescription(
      "INV009", .error, "two columns have the same meaning",
      why: "one of them would silently win", fix: "delete or rename one of them",
      example: "plant_id,name,plant"),
    FindingDescription(
      "INV010", .warning, "the row has more cells than the header",
      why: "the cells beyond the last column are not read",
      fix: "quote the cell that holds a separator", example: "P01,Hallstadt, Bavaria"),
    FindingDescription(
      "INV038", .warning, "the file is not part of an inventory",
      why: "it is not read", fix: "rename it to a table's name, or move it away",
      example: "plant.csv"),
    FindingDescription(
      "INV039", .note, "rows above the header were skipped",
      why: "they are taken for titles", fix: "delete them to silence this note",
      example: "Plants as of May"),
    FindingDescription(
      "INV043", .error, "the YAML cannot be read",
      why: "none of its keys hold", fix: "mend the indentation or the bracket named",
      example: "waves: {max_plants: 6"),
    FindingDescription(
      "INV044", .error, "the key of inventory.yaml is not known",
      why: "what it says would be ignored", fix: "correct the key's name",
      example: "curency: EUR"),
    FindingDescription(
      "INV045", .error, "the value of inventory.yaml is not valid",
      why: "dates, numbers or amounts would be read wrongly", fix: "write one of the values named",
      example: "date_order: dm"),
    FindingDescription(
      "INV051", .error, "the file is larger than the reader takes",
      why: "a damaged export could fill the memory", fix: "split the file, or export fewer rows",
      example: "a module_usage.csv of 600 MB"),
  ]
}
