public import WaveOutcome
import WaveScenario

/// The report: one self-contained page that needs no network and no script.
public enum HTMLReport {
  /// The page of an outcome, in UTF-8.
  ///
  /// The same outcome gives the same bytes.
  public static func bytes(of outcome: RunOutcome) -> [UInt8] {
    let reading = OutcomeReading(outcome)
    let sections = [
      WavesSection.section(reading), TimelineSection.section(reading),
      DependencySection.section(reading), ConfidenceSection.section(reading),
      RobustnessSection.section(reading),
      CostSection.section(reading), MonthlyCostSection.section(reading),
      FiscalYearSection.section(reading), CapacitySection.section(reading),
      HostingSection.section(reading), RunbookSection.section(reading),
      CalibrationSection.section(reading), OutageSection.section(reading),
      RiskSection.section(reading), ExplanationSection.section(reading),
      AssumptionsSection.section(reading), FindingsSection.section(reading),
      ProvenanceSection.section(reading),
    ].compactMap { $0 }
    let page = HTMLPage(
      title: "\(outcome.scenario.settings.name): wave plan",
      content: HeadlineSection.markup(reading) + ViolationBox.markup(reading)
        + HTMLPage.contents(sections) + "\(sections.map(\.markup))")
    return Array(page.markup.text.utf8)
  }
}
