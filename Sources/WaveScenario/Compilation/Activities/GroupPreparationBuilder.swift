import WaveCore
import WaveLandscape

/// What every group does before it cuts over, from ordering its pool to the last approval.
struct GroupPreparationBuilder: Sendable {
  /// The facts.
  let ground: Groundwork
  /// The runbook of each group, by group.
  let runbooks: [Runbook]
  /// What the policy says of each group's cutover, by group.
  let changes: [ClassifiedChange]
  /// The pools each plant may run in.
  let poolLoad: PoolLoad

  /// Adds the preparation of one group.
  func build(_ group: Index<MoveGroup>, into work: inout WorkBreakdown) {
    if let provisioning = provisioning(group) { work.add(provisioning) }
    if !ground.loadsOfGroup[group.offset].isEmpty { work.add(dataPreparation(group)) }
    work.add(nonproduction(group))
    for number in 1...RehearsalRule(ground: ground).count(for: group) {
      work.add(rehearsal(group, number: number))
    }
    if let drill = drill(group) { work.add(drill) }
    if let training = training(group) { work.add(training) }
    work.add(approval(group))
  }

  private func label(
    _ verb: String, _ title: String, _ kind: Activity.Kind, _ group: Index<MoveGroup>
  ) -> ActivityBuilder.Label {
    let id = ground.groups[group].id
    return ActivityBuilder.Label(
      id: .activity(verb, id), title: "\(title) \(id.text)", kind: kind, subject: id, group: group)
  }

  private var builder: ActivityBuilder { ActivityBuilder(ground: ground) }

  private func provisioning(_ group: Index<MoveGroup>) -> Activity? {
    let pools = ground.groups[group].plants.compactMap { poolLoad.choices[$0.offset].first?.pool }
    let slowest = Set(pools).sorted().map { ground.landscape.pools[$0] }
      .max { $0.leadTime.value < $1.leadTime.value }
    guard let slowest else { return nil }
    return builder.wait(
      label("provision", "Provision \(slowest.id.text) for", .provisioning, group),
      days: slowest.leadTime.value.daysRoundedUp, template: ActivityTemplates.provisioning,
      origins: [slowest.leadTime.origin])
  }

  private func dataPreparation(_ group: Index<MoveGroup>) -> Activity {
    let template = ActivityTemplates.dataPreparation
    let origins = ground.loadsOfGroup[group.offset].map {
      ground.landscape.databases[$0.database].sizeGB.origin
    }
    return builder.work(
      label("data", "Prepare the data of", .dataPreparation, group),
      team: ground.roster.team("data"),
      effort: Effort(days: template.value(ground.gigabytes(of: group))), template: template,
      origins: origins)
  }

  private func nonproduction(_ group: Index<MoveGroup>) -> Activity {
    let template = ActivityTemplates.nonproduction
    let effort = template.value(
      Double(ground.groups[group].plants.count),
      Double(ground.integrationsOfGroup[group.offset].count))
    return builder.work(
      label("nonprod", "Pass non-production with", .nonproduction, group),
      team: ground.roster.team("testing"), effort: Effort(days: effort), template: template,
      origins: [.stated(ground.row(of: group))])
  }

  private func rehearsal(_ group: Index<MoveGroup>, number: Int) -> Activity {
    let template = ActivityTemplates.rehearsal
    var label = label("rehearse", "Rehearse the cutover of", .rehearsal, group)
    label.id = RehearsalRule.id(ground.groups[group].id, number: number)
    label.title += ", number \(number)"
    let hours = runbooks[group.offset].mean.hours
    return builder.work(
      label, team: ground.roster.team("data"), effort: Effort(days: template.value(hours)),
      template: template, daysPerPerson: 3, mostPeople: 3,
      origins: [.stated(ground.row(of: group))])
  }

  private func drill(_ group: Index<MoveGroup>) -> Activity? {
    let change = changes[group.offset]
    let demands = ground.policy.demands(of: change.changeClass)
    let missing = EvidenceCoverage(ground: ground, poolLoad: poolLoad)
      .missingDrills(of: demands, for: group)
    guard !missing.isEmpty else { return nil }
    let kinds = missing.map { $0.rawValue.replacing("_drill", with: "") }
    var label = label("drill", "Drill \(kinds.joined(separator: ", ")) for", .drill, group)
    label.subject = ground.groups[group].id
    return builder.work(
      label, team: ground.roster.team("platform"),
      effort: Effort(days: ActivityTemplates.drill.value()), template: ActivityTemplates.drill,
      origins: [.stated(demands.row ?? ground.policy.file)])
  }

  private func training(_ group: Index<MoveGroup>) -> Activity? {
    let template = ActivityTemplates.training
    let plants = ground.plants(of: group)
    let days = template.value(Double(plants.reduce(0) { $0 + $1.namedUsers.value }))
    guard days > 0 else { return nil }
    return builder.work(
      label("train", "Train the users of", .training, group), team: ground.roster.team("training"),
      effort: Effort(days: days), template: template, daysPerPerson: 5,
      origins: plants.map(\.namedUsers.origin))
  }

  private func approval(_ group: Index<MoveGroup>) -> Activity {
    let change = changes[group.offset]
    let demands = ground.policy.demands(of: change.changeClass)
    let days = ActivityTemplates.approval.value(Double(demands.leadDays)).rounded(.up)
    return builder.wait(
      label("approve", "Approve the cutover of", .approval, group), days: Int(days),
      template: ActivityTemplates.approval, origins: [.stated(demands.row ?? ground.policy.file)])
  }
}
