import WaveLandscape

extension InventorySchema {
  /// `risks.csv`.
  static let risks = TableSpecification(
    .risks, "What may go wrong. A risk hits all it applies to at once.",
    columns: [
      .required("risk_id", .identifier, "The risk's identifier.", example: "R01", also: "risk"),
      .open(
        "driver", .text, "What kind of failure it is.", blank: "the identifier",
        example: "database_migration_error"),
      .open(
        "applies_to", .target, "What it hits: an identifier, kind:custom, or *.", blank: "*",
        example: "kind:custom"),
      .assumed("probability", .share, "DEF120", "How probable it is.", example: "0.15"),
      .required(
        "impact", .choice(["delay", "cost", "duration_factor", "rollback"]), "What it changes.",
        example: "delay"),
      .open("low", .impactSize, "The least it changes.", blank: "half of likely", example: "2d"),
      .required("likely", .impactSize, "What it most likely changes.", example: "5d"),
      .open("high", .impactSize, "The most it changes.", blank: "twice likely", example: "15d"),
      .open("mitigation", .text, "What would lower it.", example: "Trial migrations"),
      .assumed("mitigation_cost", .money, "DEF121", "What that costs.", example: "6000"),
      .assumed(
        "residual_probability", .share, "DEF122", "How probable it is once lowered.",
        example: "0.05"),
      .open(
        "lowered_by", .choice(Gate.allCases.map(\.rawValue)), "The gate whose passing lowers it.",
        example: "rehearsal"),
      .open("owner", .text, "Who answers for it.", example: "Ralf Naumann"),
    ])

  /// `evidence.csv`.
  static let evidence = TableSpecification(
    .evidence, "Records that gates were passed or failed.",
    columns: [
      .required("subject", .text, "The asset, pool or wave it is about.", example: "POOL_EU"),
      .open("gate", .text, "The gate's name.", blank: "its kind", example: "restore drill"),
      .required(
        "kind", .choice(Gate.allCases.map(\.rawValue)), "What kind of record it is.",
        example: "restore_drill", also: "type"),
      .required("date", .date, "The day of the record.", example: "2026-10-12"),
      .open(
        "valid_days", .integer(0...36_500), "How many days it stays valid.",
        blank: "the policy's own", example: "90"),
      .assumed(
        "outcome", .choice(outcomes), "DEF140", "How it ended.", example: "passed",
        also: "result"),
      .open("reference", .text, "Where the record lies.", example: "DMS-2231"),
      .open("signed_by", .text, "Who signed it.", example: "PE01"),
    ])

  /// `rehearsals.csv`.
  static let rehearsals = TableSpecification(
    .rehearsals,
    "What rehearsed steps were planned and found to take; see [Calibration](../calibration.md).",
    columns: [
      .required(
        "asset_id", .reference([.plants, .databases, .integrations, .modules]),
        "The asset rehearsed; a plant stands for its move group in steps of the group.",
        example: "DB_MAIN", also: "asset"),
      .required("date", .date, "The day of the rehearsal.", example: "2026-09-20"),
      .open(
        "rehearsal", .integer(1...99), "Which rehearsal of the asset it was.",
        blank: "by the asset's dates", example: "2", also: "rehearsal_no", "run", "trial"),
      .required(
        "step", .text,
        "The runbook step, by a word for its kind: freeze, drain, backup, transfer or copy, "
          + "filestore, version or upgrade, module, reindex, check, integration or repoint, device, "
          + "decision.", example: "copy database"),
      .required(
        "planned_hours", .duration(.hours), "How long it was planned to take.",
        example: "4", also: "planned"),
      .required(
        "actual_hours", .duration(.hours), "How long it took.", example: "5.5",
        also: "actual"),
      .assumed(
        "outcome", .choice(outcomes), "DEF141", "How it ended.", example: "passed",
        also: "result"),
    ])

  private static let outcomes = [
    "passed", "pass", "ok", "success", "approved", "failed", "fail", "rejected", "aborted",
  ]
}
