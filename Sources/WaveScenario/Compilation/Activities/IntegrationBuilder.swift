import WaveCore
import WaveLandscape

/// Integrations: prepared once, notice given in time, counterparts re-pointed in their partner's
/// own windows.
struct IntegrationBuilder: Sendable {
  /// The facts.
  let ground: Groundwork
  /// The days on which each integration may be re-pointed.
  let partnerStarts: PartnerStarts

  /// Adds preparation, notice and re-pointing for every integration a group touches.
  func build(into work: inout WorkBreakdown) {
    for index in ground.landscape.integrations.indices
    where !ground.groupsOfIntegration[index.offset].isEmpty {
      prepare(index, into: &work)
      giveNotice(index, into: &work)
      repoint(index, into: &work)
    }
  }

  private func prepare(_ index: Index<Integration>, into work: inout WorkBreakdown) {
    let integration = ground.landscape.integrations[index]
    let label = ActivityBuilder.Label(
      id: .activity("prepare", integration.id), title: "Prepare \(name(integration))",
      kind: .integrationPreparation, subject: integration.id, group: onlyGroup(index))
    work.add(
      ActivityBuilder(ground: ground).work(
        label, team: team(integration), effort: integration.effort.value,
        template: ActivityTemplates.integrationPreparation, daysPerPerson: 10, mostPeople: 2,
        origins: [integration.effort.origin]))
  }

  private func giveNotice(_ index: Index<Integration>, into work: inout WorkBreakdown) {
    let integration = ground.landscape.integrations[index]
    let days = integration.partnerNotice.value.daysRoundedUp
    guard days > 0 else { return }
    let label = ActivityBuilder.Label(
      id: .activity("notice", integration.id),
      title: "Notice to \(integration.partner ?? integration.id.text)", kind: .notice,
      subject: integration.id, group: onlyGroup(index))
    work.add(
      ActivityBuilder(ground: ground).wait(
        label, days: days, template: ActivityTemplates.notice,
        origins: [integration.partnerNotice.origin]))
    guard RepointPlan(integration) == nil else { return }
    for group in ground.groupsOfIntegration[index.offset] {
      work.order(
        work.activity(label.id), .cutover(group), .partnerWindow,
        integration.partnerNotice.origin.span)
    }
  }

  private func repoint(_ index: Index<Integration>, into work: inout WorkBreakdown) {
    let integration = ground.landscape.integrations[index]
    guard let plan = RepointPlan(integration) else { return }
    for (id, groups) in RepointPlan.activities(of: index, in: ground) {
      work.add(switching(index, id: id, group: groups.count == 1 ? groups[0] : nil))
      let row = integration.repointLead.origin.span
      for verb in ["prepare", "notice"] {
        work.order(
          work.activity(.activity(verb, integration.id)), work.activity(id), .partnerWindow,
          integration.partnerNotice.origin.span)
      }
      for group in groups {
        switch plan.side {
        case .before:
          work.order(
            work.activity(id), .cutover(group), lagDays: plan.leadDays, .partnerWindow, row)
        case .after:
          work.order(
            .cutover(group), work.activity(id), lagDays: plan.leadDays, .partnerWindow, row)
        }
      }
    }
  }

  private func switching(
    _ index: Index<Integration>, id: Identifier, group: Index<MoveGroup>?
  ) -> Activity {
    let integration = ground.landscape.integrations[index]
    let team = team(integration)
    let label = ActivityBuilder.Label(
      id: id, title: "Re-point \(name(integration))", kind: .repoint, subject: integration.id,
      group: group)
    let template = ActivityTemplates.repoint
    let people = min(500, max(1, ground.roster.usualMilliPeople(team)))
    return Activity(
      id: label.id, title: label.title, kind: label.kind, subject: label.subject,
      group: label.group, span: .workingDays(1),
      demand: Activity.Demand(team: team, milliPeople: [people]),
      effort: Effort(days: template.value()),
      estimate: ActivityEstimate(
        likelyDays: 1, likelyEffort: Effort(days: template.value()),
        spread: ThreePointEstimate(fixed: 1)),
      allowedStarts: partnerStarts.starts(for: index, team: team, milliPeople: people),
      origins: [
        integration.partnerWindows.first.map { .stated($0.span) } ?? .stated(integration.row)
      ])
  }

  private func team(_ integration: Integration) -> Index<Team> {
    integration.team ?? ground.roster.team("integration")
  }

  private func onlyGroup(_ index: Index<Integration>) -> Index<MoveGroup>? {
    let groups = ground.groupsOfIntegration[index.offset]
    return groups.count == 1 ? groups[0] : nil
  }

  private func name(_ integration: Integration) -> String {
    guard let partner = integration.partner else {
      return "\(integration.kind.rawValue) \(integration.id.text)"
    }
    return "\(integration.kind.rawValue) \(partner) (\(integration.id.text))"
  }
}
