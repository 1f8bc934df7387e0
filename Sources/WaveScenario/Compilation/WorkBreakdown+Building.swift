import WaveCore
import WaveLandscape

extension WorkBreakdown {
  /// All work of a scenario, each activity after those it depends on, and all orders.
  init(
    ground: Groundwork, runbooks: [Runbook], changes: [ClassifiedChange], poolLoad: PoolLoad,
    teamCalendars: [TeamCalendar]
  ) {
    self.init()
    FoundationBuilder(ground: ground).build(into: &self)
    EnvironmentBuilder(ground: ground).build(into: &self)
    PortingBuilder(ground: ground).build(into: &self)
    IntegrationBuilder(
      ground: ground,
      partnerStarts: PartnerStarts(ground: ground, teamCalendars: teamCalendars)
    ).build(into: &self)
    let preparation = GroupPreparationBuilder(
      ground: ground, runbooks: runbooks, changes: changes, poolLoad: poolLoad)
    let hypercare = HypercareBuilder(ground: ground)
    for group in ground.groups.indices {
      preparation.build(group, into: &self)
      if let support = hypercare.activity(group) { add(support) }
    }
    PrecedenceBuilder(ground: ground).build(into: &self)
    EnvironmentBuilder(ground: ground).order(into: &self)
  }
}
