import WaveCore
import WaveLandscape

/// The steps that connect a group's integrations and devices to the new system.
struct IntegrationSteps: Sendable {
  /// The facts.
  let ground: Groundwork
  /// The group.
  let group: Index<MoveGroup>

  /// Devices one person of a fleet's crew looks after, and the largest crew (mark I).
  static let devicesPerPerson = 15
  static let largestCrew = 6

  /// Adds the steps behind `places`, and returns where they end.
  ///
  /// What one owner (or, without one, one team) does comes one after the other; owners work side
  /// by side, and so do device fleets.
  func add(after places: [Int], into draft: inout RunbookDraft) -> [Int] {
    var lastOfOwner: [String: Int] = [:]
    var owners: [String] = []
    var ends: [Int] = []
    for index in ground.integrationsOfGroup[group.offset] {
      let integration = ground.landscape.integrations[index]
      let owner = owner(of: integration)
      let before = lastOfOwner[owner].map { [$0] } ?? places
      if lastOfOwner[owner] == nil { owners.append(owner) }
      lastOfOwner[owner] = connection(index, owner: owner, after: before, into: &draft)
      if let fleet = devices(index, owner: owner, after: places, into: &draft) {
        ends.append(fleet)
      }
    }
    ends += owners.compactMap { lastOfOwner[$0] }
    return ends.isEmpty ? places : ends
  }

  private func owner(of integration: Integration) -> String {
    if let owner = integration.owner { return owner }
    let team = integration.team ?? ground.roster.team("integration")
    return ground.landscape.teams[team].name
  }

  private func connection(
    _ index: Index<Integration>, owner: String, after places: [Int], into draft: inout RunbookDraft
  ) -> Int {
    let integration = ground.landscape.integrations[index]
    let isElsewhere = RepointPlan(integration) != nil
    let template = isElsewhere ? StepTemplates.relaySwitch : StepTemplates.integration
    let minutes =
      isElsewhere
      ? template.minutes()
      : template.minutes(Double(integration.cutoverDuration.value.count) * share(index))
    let partner = integration.partner.map { " \($0)" } ?? ""
    let verb = isElsewhere ? "Turn the relay of" : "Re-point"
    let origin = isElsewhere ? .stated(integration.row) : integration.cutoverDuration.origin
    return draft.add(
      "integration:\(integration.id)/\(ground.groups[group].id)",
      "\(verb) \(integration.kind.rawValue)\(partner) (\(integration.id))", .integration,
      owner: owner,
      estimate(
        index, template, minutes, isElsewhere ? [] : [integration.cutoverDuration.origin]),
      after: places, origin: origin)
  }

  private func devices(
    _ index: Index<Integration>, owner: String, after places: [Int], into draft: inout RunbookDraft
  ) -> Int? {
    let integration = ground.landscape.integrations[index]
    let count = (Double(integration.devices.value) * share(index)).rounded(.up)
    guard count > 0 else { return nil }
    let people = Double(Int(count) / Self.devicesPerPerson + 1)
    let crew = min(Double(Self.largestCrew), people)
    let template = StepTemplates.devices
    return draft.add(
      "devices:\(integration.id)/\(ground.groups[group].id)",
      "Set up \(Int(count)) devices of \(integration.id) by \(Int(crew)) people", .devices,
      owner: owner,
      estimate(index, template, template.minutes(count / crew), [integration.devices.origin]),
      after: places, origin: integration.devices.origin)
  }

  /// The part of a connection this group handles: its plants' where it is cut over plant by plant.
  private func share(_ index: Index<Integration>) -> Double {
    ground.landscape.integrations[index].perPlant.value ? ground.share(of: index, in: group) : 1
  }

  private func estimate(
    _ index: Index<Integration>, _ template: StepTemplate, _ minutes: Double, _ origins: [Origin]
  ) -> ThreePointEstimate {
    StepEstimator(rehearsals: ground.rehearsals).estimate(
      .init(
        likely: minutes, template: template, origins: origins,
        asset: ground.landscape.integrations[index].id, share: share(index)))
  }
}
