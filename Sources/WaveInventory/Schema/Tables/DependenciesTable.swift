import WaveLandscape

extension InventorySchema {
  /// `dependencies.csv`.
  static let dependencies = TableSpecification(
    .dependencies, "How things hang together: what needs, goes with, avoids or talks to what.",
    columns: [
      .required(
        "from", .reference([.plants, .companies, .databases, .modules, .integrations]),
        "The thing that needs the other.", example: "P01", also: "source", "dependent"),
      .required(
        "to", .reference([.plants, .companies, .databases, .modules, .integrations]),
        "The thing needed. A module that no table lists is normal.", example: "P03",
        also: "target", "depends_on"),
      .required(
        "kind", .choice(DependencyKind.allCases.map(\.rawValue)),
        "requires (not live before it), together (same cutover), apart (never the same wave), "
          + "talks_to (may be split, at the price of a bridge).",
        example: "talks_to", also: "type"),
      .assumed(
        "lag", .duration(.days), "DEF070", "How long `from` comes after `to` at the least.",
        example: "2w"),
      .assumed(
        "bridge_setup_cost", .money, "DEF071", "What building a bridge over a split costs.",
        example: "3500"),
      .assumed(
        "bridge_cost_per_week", .money, "DEF072", "What that bridge costs a week.",
        example: "350"),
      .open(
        "max_coexistence", .duration(.weeks), "The longest time the two may be split.",
        blank: "no limit", example: "26w"),
      .open("note", .text, "Remarks.", example: "Spare parts flow", also: "notes", "comment"),
    ])
}
