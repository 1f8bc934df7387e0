/// The shipped defaults for activities, in the order they are documented.
///
/// The spread factors are the lowest and highest length seen in practice as a share of the planned
/// one; late is always further off than early.
public enum ActivityTemplates {
  /// All of them.
  public static let all = [
    foundation, porting, integrationPreparation, repoint, notice, provisioning, dataPreparation,
    nonproduction, rehearsalCount, rehearsal, drill, training, approval, hypercare,
  ]

  /// A step of the foundation: its effort is the scenario's.
  public static let foundation = ActivityTemplate(
    code: "TPL001", title: "people on a foundation step", unit: "people", base: 0,
    rates: [.init(per: "20 person-days", amount: 1)], limit: nil, lowFactor: 0.85, highFactor: 1.6,
    mark: "I", reason: "more people than one for each month of work get in each other's way")

  /// Porting a module: its effort is the module's.
  public static let porting = ActivityTemplate(
    code: "TPL002", title: "people porting a module", unit: "people", base: 0,
    rates: [.init(per: "20 person-days", amount: 1)], limit: nil, lowFactor: 0.75, highFactor: 1.9,
    mark: "I", reason: "ported code changes by 3 to 5 % at the median, by half at the worst tenth")

  /// Preparing and testing an integration: its effort is the integration's.
  public static let integrationPreparation = ActivityTemplate(
    code: "TPL003", title: "people preparing an integration", unit: "people", base: 0,
    rates: [.init(per: "10 person-days", amount: 1)], limit: 2, lowFactor: 0.8, highFactor: 1.7,
    mark: "I", reason: "one person knows the interface, a second helps with a large one")

  /// Moving a counterpart to the new address.
  public static let repoint = ActivityTemplate(
    code: "TPL004", title: "re-pointing a partner", unit: "person-days", base: 0.5, rates: [],
    limit: nil, lowFactor: 1, highFactor: 1, mark: "I",
    reason: "the change itself is small; what counts is the partner's day")

  /// Waiting for the partner's notice to run out.
  public static let notice = ActivityTemplate(
    code: "TPL005", title: "notice to a partner", unit: "calendar days", base: 0,
    rates: [.init(per: "day of notice", amount: 1)], limit: nil, lowFactor: 1, highFactor: 1.25,
    mark: "I", reason: "partners keep their notice; some answer late")

  /// Waiting for the pool.
  public static let provisioning = ActivityTemplate(
    code: "TPL006", title: "provisioning the target pool", unit: "calendar days", base: 0,
    rates: [.init(per: "day of lead time", amount: 1)], limit: nil, lowFactor: 0.8,
    highFactor: 1.5, mark: "I", reason: "orders slip more often than they come early")

  /// Cleansing and mapping data.
  public static let dataPreparation = ActivityTemplate(
    code: "TPL007", title: "preparing the data", unit: "person-days", base: 2,
    rates: [.init(per: "GB", amount: 0.02)], limit: nil, lowFactor: 0.8, highFactor: 1.8,
    mark: "I", reason: "two days of mapping, and a day of cleansing for every 50 GB carried over")

  /// Proving the group in a lower-risk environment.
  public static let nonproduction = ActivityTemplate(
    code: "TPL008", title: "passing through non-production", unit: "person-days", base: 3,
    rates: [.init(per: "plant", amount: 0.5), .init(per: "integration", amount: 0.25)], limit: nil,
    lowFactor: 0.8, highFactor: 1.6, mark: "I",
    reason:
      "a fixed set of end-to-end tests, half a day of processes for every plant and a quarter "
      + "for every integration")

  /// How often a group is rehearsed.
  public static let rehearsalCount = ActivityTemplate(
    code: "TPL009", title: "rehearsals of a cutover", unit: "rehearsals", base: 1,
    rates: [
      .init(per: "step of criticality above 3 (two at most)", amount: 1),
      .init(per: "500 GB exceeded (once)", amount: 1),
    ], limit: 4, lowFactor: 1, highFactor: 1, mark: "V",
    reason: "two to three rehearsals are practice; small, uncritical sites do with one")

  /// One rehearsal.
  public static let rehearsal = ActivityTemplate(
    code: "TPL010", title: "one rehearsal", unit: "person-days", base: 3,
    rates: [.init(per: "hour of runbook", amount: 0.125)], limit: nil, lowFactor: 0.8,
    highFactor: 1.5, mark: "I", reason: "set-up and review, and the runbook's length played through"
  )

  /// Drills the policy asks for.
  public static let drill = ActivityTemplate(
    code: "TPL011", title: "restore and rollback drills", unit: "person-days", base: 2, rates: [],
    limit: nil, lowFactor: 0.9, highFactor: 1.5, mark: "I",
    reason: "a day to restore and compare, a day to roll back and record")

  /// Training.
  public static let training = ActivityTemplate(
    code: "TPL012", title: "training", unit: "person-days", base: 0,
    rates: [.init(per: "named user", amount: 0.025)], limit: 40, lowFactor: 0.9, highFactor: 1.3,
    mark: "I", reason: "a trainer reaches forty people a day; large sites train their own trainers")

  /// Waiting for approvals.
  public static let approval = ActivityTemplate(
    code: "TPL013", title: "approval", unit: "calendar days", base: 0,
    rates: [.init(per: "working day of lead", amount: 1.4)], limit: nil, lowFactor: 1,
    highFactor: 1.4, mark: "I", reason: "the policy's lead in working days, five of seven")

  /// Support after go-live.
  public static let hypercare = ActivityTemplate(
    code: "TPL014", title: "support people in the first week", unit: "people", base: 1,
    rates: [.init(per: "plant", amount: 0.5)], limit: nil, lowFactor: 1, highFactor: 1.5,
    mark: "I",
    reason: "one desk, and half a person more for every plant; it lasts two to eight weeks")
}
