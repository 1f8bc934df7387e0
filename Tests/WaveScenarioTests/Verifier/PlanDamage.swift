import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// One thing that goes wrong with a plan.
enum PlanDamage: CaseIterable {
  case moveCutover, tearCutover, swapCutovers, dropCutover, repeatCutover, renameCutover
  case shiftStart, shiftEnd, renumber, changeLane
  case moveActivity, stretchActivity, dropActivity, repeatActivity, loseActivity
  case changePool, dropHosting, repeatHosting

  /// Does it to a plan, at a place drawn at random.
  func strike(_ draft: inout PlanDraft, _ random: inout SequentialRandom) {
    switch self {
    case .moveCutover, .tearCutover, .swapCutovers, .dropCutover, .repeatCutover, .renameCutover,
      .shiftStart, .shiftEnd, .renumber, .changeLane:
      strikeCutover(&draft, &random)
    case .moveActivity, .stretchActivity, .dropActivity, .repeatActivity, .loseActivity:
      strikeActivity(&draft, &random)
    case .changePool, .dropHosting, .repeatHosting:
      strikeHosting(&draft, &random)
    }
  }

  private func strikeCutover(_ draft: inout PlanDraft, _ random: inout SequentialRandom) {
    let place = random.below(draft.plan.cutovers.count)
    let other = random.below(draft.plan.cutovers.count)
    var record = draft.plan.cutovers[place]
    let day = day(near: record.slot, in: draft, &random)
    switch self {
    case .moveCutover: draft.cutOver(record.group, inSlot: day)
    case .tearCutover: draft.plan.cutovers[place].slot = day + random.below(2)
    case .swapCutovers:
      let (mine, theirs) = (record.slot, draft.plan.cutovers[other].slot)
      draft.cutOver(draft.plan.cutovers[other].group, inSlot: mine)
      draft.cutOver(record.group, inSlot: theirs)
    case .dropCutover:
      draft.plan.cutovers.remove(at: place)
      if random.below(2) == 0 { draft.renumber() }
    case .repeatCutover:
      if random.below(2) == 0 { record.slot = day }
      draft.plan.cutovers.append(record)
    case .renameCutover: draft.plan.cutovers[place].group = "nobody"
    case .shiftStart:
      let shift = Minutes(random.below(8_000) - 4_000)
      draft.plan.cutovers[place].start = record.start + shift
      draft.plan.cutovers[place].end = record.end + shift
    case .shiftEnd: draft.plan.cutovers[place].end = record.end + Minutes(random.below(600) - 200)
    case .renumber: draft.plan.cutovers[place].wave += random.below(3) - 1
    default: draft.plan.cutovers[place].lane = "elsewhere"
    }
  }

  /// The slot of another cutover, or one up to a quarter away from either.
  private func day(
    near slot: CivilDate, in draft: PlanDraft, _ random: inout SequentialRandom
  ) -> CivilDate {
    let other = draft.plan.cutovers[random.below(draft.plan.cutovers.count)].slot
    let day: CivilDate
    switch random.below(4) {
    case 0: day = other
    case 1: day = other + 7 * (random.below(5) - 2)
    default: day = slot + 7 * (random.below(27) - 13)
    }
    return max(day, draft.scenario.calendar.slots[Index(0)].firstDay)
  }

  private func strikeActivity(_ draft: inout PlanDraft, _ random: inout SequentialRandom) {
    let place = random.below(draft.plan.activities.count)
    let record = draft.plan.activities[place]
    switch self {
    case .moveActivity:
      let other = draft.plan.activities[random.below(draft.plan.activities.count)].start
      let nearby = record.start + random.below(120) - 60
      draft.start(record.activity, on: random.below(2) == 0 ? other : nearby)
    case .stretchActivity:
      draft.plan.activities[place].end = record.end + random.below(9) - 4
    case .dropActivity: draft.plan.activities.remove(at: place)
    case .repeatActivity: draft.plan.activities.append(record)
    default: draft.plan.activities[place].start = record.start - 4_000
    }
  }

  private func strikeHosting(_ draft: inout PlanDraft, _ random: inout SequentialRandom) {
    let place = random.below(draft.plan.hosting.count)
    let pools = draft.scenario.landscape.pools
    let pool = pools[Index(random.below(pools.count))].id
    switch self {
    case .changePool: draft.plan.hosting[place].pool = random.below(6) == 0 ? "nowhere" : pool
    case .dropHosting: draft.plan.hosting.remove(at: place)
    default: draft.plan.hosting.append(draft.plan.hosting[place])
    }
  }
}
