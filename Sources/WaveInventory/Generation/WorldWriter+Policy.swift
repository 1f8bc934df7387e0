extension WorldWriter {
  /// `policy.yaml`: the usual change control, with no more cutovers of a class in one wave than
  /// the witness plan has.
  func policy() -> [UInt8] {
    let most = world.mostInWave
    let yaml = """
      # Change control: what each class of cutover must show, and how hard each rule binds.
      classes:
        standard:
          approvers: [product_owner]
          lead_days: 5
          evidence: {test_report: 90}
      \(highRisk("schema", lead: 10, "test_report: 90, rehearsal: 90, restore_drill: 90", most))
      \(highRisk("integration", lead: 10, "test_report: 90, rehearsal: 90", most))
      \(highRisk("authentication", lead: 10, "test_report: 90, review: 90", most))
      \(highRisk(
        "infrastructure", lead: 15, "test_report: 90, rehearsal: 90, restore_drill: 90, "
          + "rollback_drill: 90", most))
        emergency:
          approvers: [duty_manager]
          lead_days: 0
          evidence: {review: 5}
          max_per_wave: 1
      rules:
        - {id: POL-01, rule: approvers, severity: error}
        - {id: POL-02, rule: lead_days, severity: error}
        - {id: POL-03, rule: evidence, severity: error}
        - {id: POL-04, rule: windows, severity: error}
        - {id: POL-05, rule: max_per_wave, severity: error}
        - {id: POL-06, rule: min_days_from_close, severity: error}
        - {id: POL-07, rule: in_peak, severity: error}
        - {id: POL-08, rule: rollback_criteria, severity: warning}

      """
    return Array(yaml.utf8)
  }

  private func highRisk(_ name: String, lead: Int, _ evidence: String, _ most: Int) -> String {
    """
      high_risk_\(name):
        approvers: [change_board, plant_manager]
        lead_days: \(lead)
        evidence: {\(evidence)}
        windows: [window, weekend, shutdown]
        max_per_wave: \(most)
        min_days_from_close: 3
        in_peak: false
        rollback_criteria: required
    """
  }
}
