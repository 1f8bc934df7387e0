import WaveCalendar
import WaveCore
import WaveLandscape

/// When each group may cut over, under calendar, shifts and the policy's distances.
struct GroupCalendars: Sendable {
  /// The window of each group in each slot, by group then slot.
  let windows: [[CutoverWindow?]]
  /// What takes time away from each group in each slot, by group then slot.
  let closures: [[[ClosedSlot]]]
  /// The calendar of each plant that moves, by plant row.
  let plants: [PlantCalendar?]

  /// Works out the windows of all groups.
  init(ground: Groundwork, changes: [ClassifiedChange]) {
    let builder = PlantCalendarBuilder(ground.calendar)
    let moving = ground.landscape.plants.indices.filter { ground.groupOfPlant[$0.offset] != nil }
    let closing = Self.companiesWithCloses(ground.calendar)
    let sites = moving.map { Self.site($0, ground, changes, companiesWithCloses: closing) }
    var plants = [PlantCalendar?](repeating: nil, count: ground.landscape.plants.count)
    for (index, calendar) in zip(moving, builder.calendars(of: sites)) {
      plants[index.offset] = calendar
    }
    self.plants = plants
    let zone = ground.calendar.zone(ground.landscape.timezone)
    let alone = builder.windowsWithoutPlants(in: zone, row: ground.settings.file)
    let calendars = ground.groups.map { group in group.plants.compactMap { plants[$0.offset] } }
    windows = calendars.map { $0.isEmpty ? alone : GroupWindows.windows(of: $0) }
    let open = [[ClosedSlot]](repeating: [], count: ground.calendar.slots.count)
    closures = calendars.map { $0.isEmpty ? open : GroupWindows.closures(of: $0) }
  }

  private static func site(
    _ index: Index<Plant>, _ ground: Groundwork, _ changes: [ClassifiedChange],
    companiesWithCloses: Set<Identifier>
  ) -> CalendarSite {
    let plant = ground.landscape.plants[index]
    let company = plant.company.map { ground.landscape.companies[$0] }
    let distance = PolicyDistances(plant.id, ground, changes, ground.groupOfPlant[index.offset])
    let year: FiscalYear?
    if let company, !companiesWithCloses.contains(company.id) {
      let end = company.fiscalYearEnd.value
      year = FiscalYear(endMonth: end.month, endDay: end.day)
    } else {
      year = nil
    }
    return CalendarSite(
      id: plant.id, country: plant.country, region: plant.region, company: company?.id,
      zone: ground.calendar.zone(plant.timezone.value),
      shifts: ShiftPattern(shiftsPerWeek: plant.shifts.value),
      shiftRow: plant.shifts.origin.span, fiscalYear: year,
      fiscalYearRow: company?.fiscalYearEnd.origin.span, closeDistance: distance.closeDistance,
      closesWaivedThrough: distance.closesWaivedThrough, peakAllowed: distance.peakAllowed,
      peaksWaivedThrough: distance.peaksWaivedThrough)
  }

  /// The companies whose closes a row states, for themselves or for all.
  static func companiesWithCloses(_ calendar: PlanningCalendar) -> Set<Identifier> {
    var result: Set<Identifier> = []
    for entry in calendar.entries where entry.kind == .close {
      if case .company(let id) = entry.scope { result.insert(id) }
    }
    return result
  }
}

/// How far a plant's cutover keeps from closes and peaks, by the policy and its waivers.
struct PolicyDistances: Hashable, Sendable {
  /// Working days from a close.
  var closeDistance = 0
  /// The last day on which closes do not bind.
  var closesWaivedThrough: CivilDate?
  /// Whether a cutover may lie in a peak.
  var peakAllowed = true
  /// The last day on which peaks do not bind.
  var peaksWaivedThrough: CivilDate?

  /// The distances of a plant's cutover; only rules of severity error close windows.
  init(
    _ plant: Identifier, _ ground: Groundwork, _ changes: [ClassifiedChange],
    _ group: Index<MoveGroup>?
  ) {
    guard let group else { return }
    let demands = ground.policy.demands(of: changes[group.offset].changeClass)
    let subjects: Set<Identifier> = [plant, ground.groups[group].id]
    if let rule = ground.policy.bindingRule(.minDaysFromClose) {
      closeDistance = demands.minDaysFromClose
      closesWaivedThrough = ground.policy.waivedThrough(rule, for: subjects)
    }
    if let rule = ground.policy.bindingRule(.inPeak) {
      peakAllowed = demands.inPeak
      peaksWaivedThrough = ground.policy.waivedThrough(rule, for: subjects)
    }
  }
}
