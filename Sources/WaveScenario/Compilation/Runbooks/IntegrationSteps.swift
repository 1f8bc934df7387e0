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
  /// A team works side by side with as many hands as it has on a usual day; an integration
  /// without a team waits for its owner's others. Device fleets have crews of their own.
  func add(after places: [Int], into draft: inout RunbookDraft) -> [Int] {
    var strands = Strands()
    var ends: [Int] = []
    for index in ground.integrationsOfGroup[group.offset] {
      let integration = ground.landscape.integrations[index]
      let strand = strands.next(worker(integration), hands: hands(integration))
      let before = strands.last(of: strand).map { [$0] } ?? places
      let place = connection(index, after: before, into: &draft)
      strands.extend(strand, to: place, by: draft.steps[place].estimate.likely)
      if let fleet = devices(index, after: places, into: &draft) { ends.append(fleet) }
    }
    ends += strands.ends
    return ends.isEmpty ? places : ends
  }

  /// Chains of steps done one after the other, each by one pair of hands.
  private struct Strands {
    private var workers: [String] = []
    private var lasts: [Int?] = []
    private var lengths: [Double] = []

    /// Where the strands end, in the order they were begun.
    var ends: [Int] { lasts.compactMap(\.self) }

    /// The strand of a worker that is free first; a new one while there are hands left.
    mutating func next(_ worker: String, hands: Int) -> Int {
      let own = workers.indices.filter { workers[$0] == worker }
      if own.count < hands {
        workers.append(worker)
        lasts.append(nil)
        lengths.append(0)
        return workers.count - 1
      }
      return own.min { (lengths[$0], $0) < (lengths[$1], $1) } ?? 0
    }

    func last(of strand: Int) -> Int? { lasts[strand] }

    mutating func extend(_ strand: Int, to place: Int, by minutes: Double) {
      lasts[strand] = place
      lengths[strand] += minutes
    }
  }

  private func worker(_ integration: Integration) -> String {
    integration.team.map { ground.landscape.teams[$0].id.text } ?? name(integration)
  }

  private func hands(_ integration: Integration) -> Int {
    integration.team.map { max(1, ground.roster.usualMilliPeople($0) / 1000) } ?? 1
  }

  /// Who answers for an integration: its owner, else the team that would do it.
  private func name(_ integration: Integration) -> String {
    let team = integration.team ?? ground.roster.team("integration")
    return integration.owner ?? ground.landscape.teams[team].name
  }

  private func connection(
    _ index: Index<Integration>, after places: [Int], into draft: inout RunbookDraft
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
      owner: name(integration),
      estimate(
        index, template, minutes, isElsewhere ? [] : [integration.cutoverDuration.origin]),
      after: places, origin: origin)
  }

  private func devices(
    _ index: Index<Integration>, after places: [Int], into draft: inout RunbookDraft
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
      owner: name(integration),
      estimate(index, template, template.minutes(count / crew), [integration.devices.origin]),
      after: places, origin: integration.devices.origin)
  }

  /// The part of a connection this group handles: its plants' where it is cut over plant by plant.
  private func share(_ index: Index<Integration>) -> Double {
    ground.landscape.integrations[index].perPlant.value ? ground.share(of: index, in: group) : 1
  }

  private func estimate(
    _ index: Index<Integration>, _ template: StepTemplate, _ minutes: Double, _ origins: [Origin]
  ) -> StepEstimator.Length {
    StepEstimator(rehearsals: ground.rehearsals).estimate(
      .init(
        likely: minutes, template: template, origins: origins,
        asset: ground.landscape.integrations[index].id, share: share(index)))
  }
}
