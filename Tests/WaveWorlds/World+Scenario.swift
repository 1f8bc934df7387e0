public import WaveScenario

extension World {
  /// The compiled question.
  ///
  /// - Throws: `ScenarioFailure` where the parts do not fit together.
  public func scenario() throws(ScenarioFailure) -> Scenario {
    try Scenario(
      landscape: landscape, entries: entries, settings: settings, policy: policy, zones: zones)
  }
}
