import WaveCore

extension FindingCatalog {
  /// What can be wrong with a file of the user's own waves.
  static let waves: [FindingDescription] = [
    FindingDescription(
      "WAV001", .error, "the waves lack a column",
      why: "no asset can be put into a slot", fix: "name the columns asset and slot",
      example: "plant;weekend"),
    FindingDescription(
      "WAV002", .error, "the slot is not a date",
      why: "the asset would be planned elsewhere",
      fix: "write a date in the slot as YYYY-MM-DD", example: "P01,next spring"),
    FindingDescription(
      "WAV003", .error, "an asset stands twice in the waves",
      why: "it cuts over once", fix: "remove one of the rows", example: "P01 in waves 2 and 5"),
    FindingDescription(
      "WAV004", .error, "a row of the waves has no asset or no slot",
      why: "it would say nothing", fix: "fill the cell, or remove the row", example: "P01,"),
    FindingDescription(
      "WAV005", .error, "a wave has two slots",
      why: "a wave cuts over in one slot", fix: "give each slot a wave of its own",
      example: "wave 2 on 2027-05-01 and 2027-06-05"),
    FindingDescription(
      "WAV006", .error, "the waves name an asset that does not cut over by itself",
      why: "it would be left out", fix: "name a plant, a database or an integration that moves",
      example: "mrp_kanban,2027-05-01"),
    FindingDescription(
      "WAV007", .error, "the waves name a date outside the scenario's slots",
      why: "there is no slot to cut over in", fix: "write a date between start and finish_by",
      example: "P01,2019-05-01"),
    FindingDescription(
      "WAV008", .error, "the waves put one move group into two slots",
      why: "its members cut over at one event", fix: "give them one slot, or separate them",
      example: "P01 and its database in different slots"),
    FindingDescription(
      "WAV009", .error, "the waves have no rows",
      why: "nothing would be decided, and the plan would pass for the user's own",
      fix: "write a row for each asset whose slot is decided, or leave the file out",
      example: "asset,slot and nothing below"),
  ]
}
