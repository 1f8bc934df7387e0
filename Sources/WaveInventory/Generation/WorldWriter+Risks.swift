import WaveCore

extension WorldWriter {
  /// `risks.csv`: the drivers of go-lives that failed.
  mutating func risks() -> [UInt8] {
    var table = CSVText([
      "risk_id", "driver", "applies_to", "probability", "impact", "low", "likely", "high",
      "mitigation", "mitigation_cost", "residual_probability", "lowered_by",
    ])
    let rows: [[String]] = [
      ["untested_customisation", "kind:custom", "0.15", "duration_factor", "1.1", "1.3", "1.8"],
      ["database_migration_error", "*", "0.08", "rollback", "4h", "8h", "20h"],
      ["integration_timing_mismatch", "kind:edi", "0.12", "delay", "1d", "3d", "8d"],
      ["identity_misconfiguration", "*", "0.06", "delay", "4h", "1d", "3d"],
      ["insufficient_rollback_plan", "*", "0.04", "cost", "8000", "20000", "60000"],
      ["alert_fatigue", "kind:mes", "0.1", "cost", "1000", "4000", "12000"],
    ]
    let gates = ["test_report", "rehearsal", "rehearsal", "review", "rollback_drill", "review"]
    for (place, row) in rows.enumerated() {
      table.add(
        ["R0\(place + 1)", row[0], row[1], maybe(row[2])] + row[3...6]
          + ["Rehearse and review", maybe("6000"), maybe("0.03"), gates[place]])
    }
    return table.bytes
  }

  /// `prices.csv`.
  func prices() -> [UInt8] {
    var table = CSVText([
      "item", "unit", "low", "base", "high", "currency", "region", "source", "date", "confidence",
    ])
    let rows: [[String]] = [
      ["node_vcpu_hour", "vcpu_hour", "0.026", "0.0281", "0.031"],
      ["node_memory_gb_hour", "gb_hour", "0.0034", "0.0038", "0.0042"],
      ["postgres_vcpu_hour", "vcpu_hour", "0.06", "0.072", "0.09"],
      ["postgres_memory_gb_hour", "gb_hour", "0.007", "0.0085", "0.011"],
      ["storage_gb_month", "gb_month", "0.095", "0.1035", "0.12"],
      ["backup_gb_month", "gb_month", "0.08", "0.0855", "0.1"],
      ["control_plane_hour", "hour", "0.09", "0.09", "0.09"],
      ["reserved_1y_discount", "share", "0.36", "0.38", "0.41"],
      ["consultant_day", "day", "770", "860", "950"],
    ]
    for row in rows {
      table.add(row + ["EUR", "", "Public price lists", "2026-02-01", "verified"])
    }
    return table.bytes
  }

  /// `evidence.csv`: drills of the pools before the start.
  func evidence() -> [UInt8] {
    var table = CSVText(["subject", "gate", "kind", "date", "valid_days", "outcome"])
    for pool in PoolSizing(world: world).pools where !pool.region.isEmpty {
      table.add([
        pool.id, "restore drill", "restore_drill", "2026-11-16", "90", "passed",
      ])
    }
    return table.bytes
  }
}
