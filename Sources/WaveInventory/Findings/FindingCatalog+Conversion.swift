import WaveCore

extension FindingCatalog {
  /// What can be wrong with the files of another tool.
  static let conversion: [FindingDescription] = [
    FindingDescription(
      "CNV001", .error, "the file is not one of the tool's",
      why: "none of its rows can be read", fix: "give the tool it comes from by --from",
      example: "a list of servers given as --from konveyor"),
    FindingDescription(
      "CNV002", .warning, "the file is not UTF-8",
      why: "names with accents may come out wrong", fix: "export it as UTF-8",
      example: "M\u{FFFD}nchen"),
    FindingDescription(
      "CNV003", .error, "a quote is never closed",
      why: "the rest of the line may have moved into one cell",
      fix: "close the quote, or double it where it belongs to the text",
      example: "1,\"Customers,Legacy service"),
    FindingDescription(
      "CNV004", .error, "the record type is not known",
      why: "the row is neither an application nor a dependency",
      fix: "write 1 for an application, 2 for a dependency", example: "3,Customers"),
    FindingDescription(
      "CNV005", .error, "the row has no name",
      why: "nothing can refer to it", fix: "fill the cell, or delete the row",
      example: "1,,Legacy service"),
    FindingDescription(
      "CNV006", .warning, "the row says what an earlier one says",
      why: "the first one counts, and this one may hide a slip", fix: "delete one of them",
      example: "application Customers in two rows"),
    FindingDescription(
      "CNV007", .error, "the dependency names an application that is in no row",
      why: "the edge would silently drop out of the plan",
      fix: "correct the name, or add a row of record type 1", example: "2,Gateway,,,,Inventary"),
    FindingDescription(
      "CNV008", .warning, "the application depends on itself",
      why: "nothing comes before itself, so the row is dropped", fix: "delete the row",
      example: "2,Gateway,,,,Gateway,southbound"),
    FindingDescription(
      "CNV009", .error, "the direction of the dependency is not known",
      why: "either of the two could have to come first",
      fix: "write southbound where the application needs the other, northbound where it is needed",
      example: "2,Gateway,,,,Inventory,sideways"),
    FindingDescription(
      "CNV010", .note, "the server names no application",
      why: "it becomes an application of its own",
      fix: "name its application, or tag it with application=NAME",
      example: "a HostName without Applications"),
    FindingDescription(
      "CNV011", .error, "the cell is not a figure",
      why: "memory, cores and sizes would be added up wrongly",
      fix: "write digits with a decimal point, or leave the cell blank", example: "16 GB"),
    FindingDescription(
      "CNV012", .note, "a column is not carried over",
      why: "no column of an inventory takes it",
      fix: "there is nothing to mend; converted/lost_columns.csv lists all of them",
      example: "securitygroup_IDs"),
    FindingDescription(
      "CNV013", .warning, "an application is in several waves",
      why: "it cuts over once, so it gets no pin", fix: "put all of its servers into one wave",
      example: "app01 in waves 1 and 3"),
    FindingDescription(
      "CNV014", .note, "waves become no pins",
      why: "a pin needs a date and an asset that cuts over; waveplan chooses the slots itself",
      fix: "give --first-cutover DATE and --weeks-apart N to keep the waves",
      example: "wave_name without a date"),
  ]
}
