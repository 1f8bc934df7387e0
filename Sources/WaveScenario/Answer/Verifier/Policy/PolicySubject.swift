import WaveCalendar
import WaveCore
import WaveLandscape

/// A group's cutover as the policy sees it: its class, its demands, and what proves them met.
struct PolicySubject {
  /// The group.
  let group: Index<MoveGroup>
  /// Its cutover.
  let cutover: ReadCutover
  /// What the plan says.
  let reading: PlanReading

  /// The cutover of a group.
  init(_ group: Index<MoveGroup>, _ cutover: ReadCutover, in reading: PlanReading) {
    self.group = group
    self.cutover = cutover
    self.reading = reading
  }

  /// The group's identifier.
  var name: Identifier { reading.scenario.groups[group].id }

  /// Its class.
  var changeClass: ChangeClass { reading.scenario.changeClasses[group.offset].changeClass }

  /// What its class demands; nothing where the policy does not mention it.
  var demands: ClassDemands { reading.scenario.policy.classes[changeClass] ?? ClassDemands() }

  /// The names by which records and waivers call it: the group, its members and their pools.
  var names: Set<Identifier> {
    let (landscape, members) = (reading.scenario.landscape, reading.scenario.groups[group])
    var names: Set<Identifier> = [members.id]
    for plant in members.plants {
      names.insert(landscape.plants[plant].id)
      if let database = landscape.plants[plant].database {
        names.insert(landscape.databases[database].id)
      }
      if let pool = reading.pools[plant.offset] { names.insert(landscape.pools[pool].id) }
    }
    for database in members.databases { names.insert(landscape.databases[database].id) }
    for integration in members.integrations { names.insert(landscape.integrations[integration].id) }
    return names
  }

  /// The exception from a rule that holds on the day of the cutover: its own or its members'.
  func waiver(from rule: PolicyRule) -> Waiver? {
    let day = cutover.interval.map { reading.zone.wall(at: $0.start).date } ?? anchorDate
    let names = names
    return reading.scenario.policy.waivers.first {
      $0.rule == rule.id && names.contains($0.subject) && day <= $0.expires
    }
  }

  /// The first day of its slot.
  var anchorDate: CivilDate { reading.scenario.calendar.date(cutover.anchor) }

  /// The days of the group's own activities of a kind.
  func planned(_ kind: Activity.Kind) -> [Range<Int>] {
    reading.activitiesOfGroup[group.offset].compactMap { index in
      reading.scenario.activities[index].kind == kind ? reading.activities[index.offset] : nil
    }
  }
}
