import WaveCore

extension FindingCatalog {
  /// What can be wrong when collected tables are merged into an inventory.
  static let merging: [FindingDescription] = [
    FindingDescription(
      "MRG001", .error, "a cell and what was collected for it contradict each other",
      why: "one of them would be lost, so nothing is written",
      fix: "correct or blank the cell, or say --conflicts keep or --conflicts take",
      example: "version 15.0.1.0.0 in modules.csv, 15.0.2.0.0 in the database"),
    FindingDescription(
      "MRG002", .warning, "a cell was kept that contradicts what was collected",
      why: "what was collected is not in the inventory",
      fix: "write the value that holds into the cell",
      example: "--conflicts keep, and size_gb 62 against 71"),
    FindingDescription(
      "MRG003", .warning, "a cell was replaced by what was collected",
      why: "what stood there is no longer in the inventory",
      fix: "write the value that holds into the cell",
      example: "--conflicts take, and size_gb 62 against 71"),
    FindingDescription(
      "MRG004", .error, "rows with one key leave open into which of them is merged",
      why: "the wrong row could take the cells, so nothing is written",
      fix: "keep one of the rows", example: "hv_base twice in modules.csv"),
    FindingDescription(
      "MRG005", .error, "the table cannot be merged into",
      why: "its rows could not be kept as they are, so nothing is written",
      fix: "write it as CSV with waveplan check --fix, and merge into that copy",
      example: "a matrix of marks, or a sheet of a workbook"),
    FindingDescription(
      "MRG006", .error, "a cell would not be read as it was collected",
      why: "the merged table would say something else, so nothing is written",
      fix: "write the table's clean copy with waveplan check --fix, and merge into that",
      example: "a module whose name begins with '# ' in the first column"),
  ]
}
