public import WaveCore

/// What can be found wrong with a scenario: one entry for each code.
public enum ScenarioFindings {
  /// A kind of finding with what it does to a plan and what to do about it.
  public struct Entry: Hashable, Sendable {
    /// The code.
    public let code: FindingCode
    /// How bad it is.
    public let severity: Severity
    /// The fact in general.
    public let title: String
    /// What it would do to the plan.
    public let why: String
    /// What to do.
    public let fix: String

    /// A finding of this kind at a place, its fix in general or, where given, in particular.
    public func finding(_ headline: String, at span: SourceSpan, fix: String? = nil) -> Finding {
      Finding(
        code: code, severity: severity, headline: headline, span: span, why: why,
        fix: fix ?? self.fix)
    }
  }

  /// All kinds of findings of this room, by code.
  public static let catalog = [
    finishBeforeStart, nothingToMove, unknownPin, pinOutsideHorizon, pinCannotMove,
    contradictoryPins, groupTooLarge, unknownTeam, unknownFoundationStep, foundationCycle,
    foundationTwice, budgetYear, negativeBudget, outOfRange, noPool, hostingNotThere,
    unknownChangeClass, noCarrier, unknownZone, expiredWaiver, unknownWaiverTarget, negativeKeep,
    teamWithoutPeople, partnerNeverOpen, noWindow, missingSkill, unknownDecision,
    idleRehearsal, outlandishRehearsal, futureRehearsal,
  ]

  static let finishBeforeStart = Entry(
    code: "SCE001", severity: .error, title: "the programme should end before it starts",
    why: "there is no day on which anything could be planned",
    fix: "set 'finish_by' to a date after 'start'")
  static let nothingToMove = Entry(
    code: "SCE002", severity: .error, title: "nothing is to be moved",
    why: "a plan needs at least one plant, database or integration that is still to cut over",
    fix: "set the status of the plants to move to 'planned' in plants.csv")
  static let unknownPin = Entry(
    code: "SCE003", severity: .error, title: "a pin names an unknown asset",
    why: "the decision would silently not be kept",
    fix: "name a plant, database or integration of the inventory")
  static let pinOutsideHorizon = Entry(
    code: "SCE004", severity: .error, title: "a pinned date lies in no slot of the programme",
    why: "no cutover can be planned on that date",
    fix: "choose a date between 'start' and 'finish_by'")
  static let pinCannotMove = Entry(
    code: "SCE005", severity: .error, title: "a pinned asset does not cut over",
    why: "only what is still to be moved has a date to decide on",
    fix: "remove the pin, or pin the plant, database or integration that is meant")
  /// Two decisions about one group that cannot both be kept.
  public static let contradictoryPins = Entry(
    code: "SCE006", severity: .error, title: "pins of one move group contradict each other",
    why: "its members cut over at one event, which cannot lie on two dates",
    fix: "keep one of the pins")
  static let groupTooLarge = Entry(
    code: "SCE007", severity: .error, title: "a move group is larger than any wave may be",
    why: "its plants must cut over together, and no wave has room for them",
    fix: "raise 'waves.max_plants', or split the group: 'by_plant' for the database, 'bridgeable' "
      + "for the integration, 'talks_to' for 'together'")
  static let unknownTeam = Entry(
    code: "SCE008", severity: .error, title: "a foundation step names no known team or skill",
    why: "nobody would do the step, and every production wave waits for it",
    fix: "name a team_id or a skill of teams.csv")
  static let unknownFoundationStep = Entry(
    code: "SCE009", severity: .error, title: "a foundation step comes after an unknown one",
    why: "the order would silently not be kept", fix: "name another step's id in 'after'")
  static let foundationCycle = Entry(
    code: "SCE010", severity: .error, title: "foundation steps come after each other in a cycle",
    why: "none of them can be first, so no wave could ever start",
    fix: "remove one of the steps from 'after'")
  static let foundationTwice = Entry(
    code: "SCE011", severity: .error, title: "two foundation steps have one id",
    why: "what comes after it would be ambiguous", fix: "give each step its own id")
  static let budgetYear = Entry(
    code: "SCE012", severity: .warning, title: "a budget is set for a year without spending",
    why: "it limits nothing, and may have been meant for another year",
    fix: "use the years between 'start' and the end of the programme")
  static let negativeBudget = Entry(
    code: "SCE013", severity: .error, title: "a budget is negative",
    why: "no plan costs less than nothing", fix: "give a positive amount or leave the year out")
  static let outOfRange = Entry(
    code: "SCE014", severity: .error, title: "a setting lies outside its range",
    why: "no plan could be made or judged with it", fix: "choose a value inside the range")
  static let noPool = Entry(
    code: "SCE015", severity: .error, title: "a plant has no pool it may run in",
    why: "its data may lie only in regions where no pool stands",
    fix: "add a pool there to platform.csv, or widen 'allowed_regions'")
  static let hostingNotThere = Entry(
    code: "SCE016", severity: .warning, title: "no pool of the wanted hosting may take a plant",
    why: "the plant is offered pools of the other kind",
    fix: "add a pool of that hosting to platform.csv, or leave 'hosting' blank")
  static let unknownChangeClass = Entry(
    code: "SCE017", severity: .error, title: "a module names an unknown change class",
    why: "its override would silently not be kept",
    fix: "use a class of the policy, or leave 'change_class' blank")
  static let noCarrier = Entry(
    code: "SCE018", severity: .warning,
    title: "nothing carries messages between a re-pointing and its cutover",
    why: "messages would be lost in between; the plan pays for a relay all the same",
    fix: "set 'relay' or 'bridgeable' to yes, or 're-point' to with_plant")
  static let unknownZone = Entry(
    code: "SCE019", severity: .error, title: "a time zone is not in the snapshot",
    why: "the plant's windows would be computed in the wrong hours",
    fix: "write the zone by its identifier, such as 'Europe/Berlin'")
  static let expiredWaiver = Entry(
    code: "SCE020", severity: .warning, title: "a waiver has run out before the programme starts",
    why: "the rule binds again", fix: "renew it with owner, reason and a later date, or remove it")
  static let unknownWaiverTarget = Entry(
    code: "SCE021", severity: .warning, title: "a waiver names an unknown rule or subject",
    why: "the exception would silently not be granted",
    fix: "name a rule id of the policy and an asset of the inventory")
  static let negativeKeep = Entry(
    code: "SCE022", severity: .error, title: "'waves.keep' is less than nothing",
    why: "the plan would move groups for the sake of moving", fix: "write 0 or more")
  static let teamWithoutPeople = Entry(
    code: "SCE023", severity: .error, title: "a team that is needed has nobody on any day",
    why: "its work could never be done, so no plan exists",
    fix: "correct its people, days a week or availability in teams.csv, or its rows in "
      + "calendar.csv")
  static let partnerNeverOpen = Entry(
    code: "SCE024", severity: .error, title: "a partner can never be re-pointed",
    why: "its windows, its calendar rows and the team's days never meet within the programme",
    fix: "correct 'partner_windows' or the partner's blackouts")
  static let noWindow = Entry(
    code: "SCE025", severity: .warning, title: "a move group has no window in any slot",
    why: "no plan can cut it over",
    fix: "add a 'window' or 'shutdown' row for its plants, or lift what closes their slots")
  static let missingSkill = Entry(
    code: "SCE026", severity: .warning, title: "no team has a skill that is needed",
    why: "another team stands in and is planned with the work",
    fix: "add the skill to the team in teams.csv that will do the work")
  static let unknownDecision = Entry(
    code: "SCE030", severity: .error, title: "a decision speaks of something that is not there",
    why: "the decision would silently not be carried out",
    fix: "name a database for 'split', an integration for 'repoint', a plant and a pool for "
      + "'pool', what cuts over for 'rehearsals'")
  static let idleRehearsal = Entry(
    code: "SCE031", severity: .warning, title: "a rehearsal teaches no runbook step anything",
    why: "what was measured would not reach the durations of plan and simulation",
    fix: "name the asset and, in 'step', the kind of step: freeze, drain, backup, transfer, "
      + "filestore, version_step:15-16, module, reindex, check, integration, device or decision")
  static let outlandishRehearsal = Entry(
    code: "SCE032", severity: .warning,
    title: "a rehearsed step took many times its estimate, or a small part of it",
    why: "it moves the step's length by much; minutes read as hours would do that too",
    fix: "correct 'actual_hours', or leave it where it really took so long")
  static let futureRehearsal = Entry(
    code: "SCE033", severity: .warning, title: "a rehearsal is dated after the programme starts",
    why: "it is counted as measured, though by the scenario's start it cannot have been held",
    fix: "correct the date, set the scenario's 'start' to today, or remove the row until it has "
      + "been held")
}
