import WaveCore

extension FindingCatalog {
  /// What can be wrong between rows.
  static let references: [FindingDescription] = [
    FindingDescription(
      "INV012", .error, "two rows have the same identifier",
      why: "what refers to it could mean either", fix: "give one of them another identifier",
      example: "P01 in plants.csv:2 and plants.csv:9"),
    FindingDescription(
      "INV014", .error, "the row refers to something that is not there",
      why: "the edge would silently drop out of the plan",
      fix: "correct the identifier, or add the row it names", example: "P1O4 for P104"),
    FindingDescription(
      "INV015", .error, "the row refers to the wrong kind of thing",
      why: "the plan cannot make sense of it", fix: "name a row of the tables given",
      example: "a team where a plant is asked for"),
    FindingDescription(
      "INV029", .error, "an exchange rate is missing",
      why: "the amount cannot be added to the others", fix: "add the pair to rates.csv",
      example: "1200 USD without a rate from USD to EUR"),
    FindingDescription(
      "INV046", .warning, "the row says what another row says",
      why: "it changes nothing and may hide a slip", fix: "delete one of them",
      example: "two equal rows in dependencies.csv"),
    FindingDescription(
      "INV047", .error, "the company owns itself",
      why: "a group of companies must have a top", fix: "blank parent_id of the topmost company",
      example: "C01 owned by C02 owned by C01"),
    FindingDescription(
      "INV050", .warning, "the module required is nearly one that is listed",
      why: "an unlisted module orders nothing", fix: "correct the name if it was meant",
      example: "hv_bse for hv_base"),
    FindingDescription(
      "INV052", .warning, "the calendar row concerns nothing in the inventory",
      why: "it changes no plan", fix: "correct the name in its scope", example: "country:DEU"),
  ]

  /// What can be wrong with the sense of a row.
  static let meanings: [FindingDescription] = [
    FindingDescription(
      "INV034", .error, "the dependency makes no sense between these ends",
      why: "no order, group or bridge follows from it",
      fix: "choose another kind, or other ends", example: "a module talks_to a plant"),
    FindingDescription(
      "INV035", .error, "the thing depends on itself",
      why: "nothing comes before itself", fix: "correct one of the ends",
      example: "P01,P01,requires"),
    FindingDescription(
      "INV036", .error, "the row ends before it starts",
      why: "it would never hold", fix: "swap start and end",
      example: "2027-08-22 to 2027-08-09"),
    FindingDescription(
      "INV040", .error, "the row names no plant",
      why: "the module's use would be lost", fix: "fill plant_id or database_id, or write *",
      example: "mrp,,"),
    FindingDescription(
      "INV041", .error, "low, likely and high are not in order",
      why: "no spread can be drawn from them", fix: "sort the three figures",
      example: "low 9, likely 5, high 20"),
  ]
}
