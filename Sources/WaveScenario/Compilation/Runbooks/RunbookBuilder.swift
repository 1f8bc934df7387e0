import WaveCore
import WaveLandscape

/// Derives the runbook of a group from its own rows.
///
/// Freeze, drain, then for each database backup, transfer beside the filestore, version steps one
/// by one, module update, reindex and checks; then the plants' checks side by side; then
/// integrations, as many at once as their teams have hands, beside the device fleets; then the
/// decision.
struct RunbookBuilder: Sendable {
  /// The facts.
  let ground: Groundwork

  /// The runbook of a group.
  func runbook(of group: Index<MoveGroup>) -> Runbook {
    var draft = RunbookDraft()
    let drained = opening(group, into: &draft)
    let carried = DatabaseSteps(ground: ground, group: group).add(after: drained, into: &draft)
    let checked = plantChecks(group, after: carried, into: &draft)
    let connected = IntegrationSteps(ground: ground, group: group).add(
      after: checked, into: &draft)
    closing(group, after: connected, into: &draft)
    return Runbook(timing: draft.steps, ground: ground, group: group)
  }

  private var estimator: StepEstimator { StepEstimator(rehearsals: ground.rehearsals) }

  private func opening(_ group: Index<MoveGroup>, into draft: inout RunbookDraft) -> Int {
    let name = ground.groups[group].id
    let row = Origin.stated(ground.row(of: group))
    let plants = ground.plants(of: group)
    let freeze = draft.add(
      "freeze:\(name)", "Freeze \(name): users out, jobs stopped", .freeze,
      owner: plants.first?.businessOwner,
      estimator.estimate(
        .init(
          likely: StepTemplates.freeze.minutes(Double(plants.count)),
          template: StepTemplates.freeze, origins: [], asset: name, plants: plants.map(\.id))),
      after: [], origin: row)
    guard let (minutes, busiest) = drainTime(group) else { return freeze }
    return draft.add(
      "drain:\(name)", "Drain the queues of \(name)", .drain, owner: busiest.owner,
      estimator.estimate(
        .init(
          likely: StepTemplates.drain.minutes(minutes), template: StepTemplates.drain,
          origins: [busiest.messagesPerHour.origin], asset: name, plants: plants.map(\.id))),
      after: [freeze], origin: busiest.messagesPerHour.origin)
  }

  /// Minutes the slowest integration takes for a quarter of an hour's messages, and which it is.
  private func drainTime(_ group: Index<MoveGroup>) -> (Double, Integration)? {
    var slowest: (Double, Integration)?
    for index in ground.integrationsOfGroup[group.offset] {
      let integration = ground.landscape.integrations[index]
      guard integration.messagesPerHour.value > 0, integration.drainPerHour.value > 0
      else { continue }
      let minutes = integration.messagesPerHour.value / 4 / integration.drainPerHour.value * 60
      if slowest == nil || minutes > slowest?.0 ?? 0 { slowest = (min(60, minutes), integration) }
    }
    return slowest
  }

  private func plantChecks(
    _ group: Index<MoveGroup>, after carried: [Int], into draft: inout RunbookDraft
  ) -> [Int] {
    let template = StepTemplates.plantChecks
    let places = ground.plants(of: group).map { plant in
      let minutes = template.minutes(Double(plant.peakUsers.value))
      return draft.add(
        "checks:\(plant.id)", "Check \(plant.name)", .checks, owner: plant.businessOwner,
        estimator.estimate(
          .init(
            likely: plant.regulated.value ? minutes * 1.5 : minutes, template: template,
            origins: [plant.peakUsers.origin], asset: plant.id)),
        after: carried, origin: plant.peakUsers.origin)
    }
    return places.isEmpty ? carried : places
  }

  private func closing(
    _ group: Index<MoveGroup>, after places: [Int], into draft: inout RunbookDraft
  ) {
    let name = ground.groups[group].id
    let template = StepTemplates.goNoGo
    let decider = ground.landscape.people.first { $0.roles.contains("change_board") }
    _ = draft.add(
      "go_no_go:\(name)", "Decide on \(name): go or roll back", .goNoGo, owner: decider?.name,
      estimator.estimate(
        .init(
          likely: template.minutes(), template: template, origins: [], asset: name,
          plants: ground.plants(of: group).map(\.id))),
      after: places, origin: .stated(ground.row(of: group)))
  }
}
