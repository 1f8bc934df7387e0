public import WaveCore

/// Everything a scenario file may set; every key has a default.
public struct ScenarioSettings: Sendable {
  /// The scenario's name.
  public var name = "unnamed"
  /// The path of the inventory, relative to the scenario's file.
  public var inventory = ""
  /// The first day of the programme.
  public var start: Fact<CivilDate>
  /// The day by which the last cutover must be done.
  public var finishBy: Fact<CivilDate>
  /// What a better plan is.
  public var objective = Objective.cost
  /// Limits on waves.
  public var waves = WaveSettings()
  /// How cutovers are held against windows.
  public var cutover = CutoverSettings()
  /// Reinforced support after go-live.
  public var hypercare = HypercareSettings()
  /// What must stand before any production wave.
  public var foundation = FoundationStep.standard
  /// Decisions the user has made.
  public var pins: [Pin] = []
  /// How plants are hosted.
  public var hosting = HostingSettings()
  /// What the platform must deliver.
  public var service = ServiceSettings()
  /// Load cases the platform must stand.
  public var capacity: [CapacityCase] = []
  /// How the plan is played.
  public var simulation = SimulationSettings()
  /// How money is counted.
  public var cost = CostSettings()
  /// The row of each key the user stated, by key path (`waves.max_plants`).
  public var rows: [String: SourceSpan] = [:]
  /// The scenario file as a whole.
  public var file: SourceSpan

  /// A scenario of that file with every key at its default.
  public init(start: Fact<CivilDate>, finishBy: Fact<CivilDate>, file: SourceSpan) {
    self.start = start
    self.finishBy = finishBy
    self.file = file
  }

  /// The row that states a key, or the file where the default holds.
  public func row(_ keyPath: String) -> SourceSpan { rows[keyPath] ?? file }
}

/// What a better plan is; ties are broken by the others in this order.
public enum Objective: String, CaseIterable, Sendable, Codable {
  case cost, finish, waves, risk
}

/// How plants are sorted into streams of waves.
public enum LanePolicy: String, CaseIterable, Sendable, Codable {
  case all, region, company
}

/// Limits on waves; nil means no limit.
public struct WaveSettings: Sendable {
  /// How plants are sorted into streams.
  public var lanes = LanePolicy.all
  /// The most waves of all lanes together.
  public var maxWaves: Int?
  /// The most plants in one wave.
  public var maxPlants: Int?
  /// The most move groups that cut over in one slot, over all lanes.
  public var maxCutoversPerSlot: Int?
  /// The least time between the slots of two waves of one lane.
  public var minGap = Minutes.days(21)
  /// The first wave of all may hold only plants of this criticality or a less critical one (a
  /// higher number); nil where no pilot is wanted.
  public var pilotMaxCriticality: Int? = 3
  /// A plan whose waves are kept where possible: its number or hash.
  public var keep: String?

  /// The default limits.
  public init() {}
}

/// How cutovers are held against windows.
public struct CutoverSettings: Sendable {
  /// The confidence at which a runbook must fit its window, 0.5…0.99.
  public var confidence = 0.80
  /// Time kept to roll back; nil to derive it from the runbook.
  public var rollbackReserve: Minutes?
  /// Rehearsals per group; nil to derive them from criticality and size.
  public var rehearsals: Int?

  /// The default settings.
  public init() {}
}

/// Reinforced support after go-live.
public struct HypercareSettings: Sendable {
  /// How many weeks it lasts at the least.
  public var weeks = 4
  /// Share of the support team it holds, week by week; the last holds on.
  public var share = [1.0, 0.6, 0.4, 0.2]
  /// Whether it lasts until the first period close of the plant's company.
  public var untilFirstClose = true

  /// The default settings.
  public init() {}
}

/// A decision the user has made.
public struct Pin: Hashable, Sendable {
  /// What it says.
  public enum Kind: Hashable, Sendable {
    /// The asset cuts over in the slot that contains this date.
    case window(CivilDate)
    /// The asset cuts over on this date or later.
    case notBefore(CivilDate)
    /// The asset cuts over on this date or earlier.
    case notAfter(CivilDate)
  }

  /// The plant, database or integration.
  public var asset: Identifier
  /// What is decided.
  public var kind: Kind
  /// Where it is written.
  public var row: SourceSpan

  /// A decision.
  public init(asset: Identifier, kind: Kind, row: SourceSpan) {
    self.asset = asset
    self.kind = kind
    self.row = row
  }
}

/// How plants are hosted.
public struct HostingSettings: Sendable {
  /// The policy.
  public enum Policy: String, CaseIterable, Sendable, Codable {
    /// By the reasons of the platform model.
    case recommend
    /// Every plant in a pool of its own.
    case dedicated
    /// Every plant in a shared pool.
    case shared
  }

  /// The policy for plants that state none.
  public var policy = Policy.recommend
  /// Share of a pool kept free, 0…0.9.
  public var headroom = 0.3
  /// Growth of load a year, as a share.
  public var growthPerYear = 0.05

  /// The default settings.
  public init() {}
}

/// What the platform must deliver.
public struct ServiceSettings: Sendable {
  /// The 95th percentile of response times, in seconds.
  public var responseP95Seconds = 2.0
  /// The 95th percentile of queue waits, in seconds.
  public var queueWaitP95Seconds = 300.0

  /// The default settings.
  public init() {}
}

/// A load case the platform must stand.
public struct CapacityCase: Hashable, Sendable, Codable {
  /// Its name.
  public var name: String
  /// Load as a multiple of the usual peak.
  public var load: Double
  /// Worker pods that are lost.
  public var podsLost: Int

  /// A load case.
  public init(name: String, load: Double = 1, podsLost: Int = 0) {
    self.name = name
    self.load = load
    self.podsLost = podsLost
  }
}

/// How the plan is played.
public struct SimulationSettings: Sendable {
  /// What a slipped group does.
  public enum Slip: String, CaseIterable, Sendable, Codable {
    /// It takes its next allowed window alone.
    case nextWindow = "next_window"
    /// Its whole wave waits with it.
    case wholeWave = "whole_wave"
  }

  /// How many trials.
  public var trials = 10_000
  /// The seed of all random numbers.
  public var seed: UInt64 = 1
  /// What a slipped group does.
  public var slip = Slip.nextWindow

  /// The default settings.
  public init() {}
}

/// How money is counted.
public struct CostSettings: Sendable {
  /// A way to spend less on the target platform.
  public enum Lever: String, CaseIterable, Sendable, Codable {
    case rightSize = "right_size"
    case reserve1y = "reserve_1y"
    case reserve3y = "reserve_3y"
    case scheduleNonprod = "schedule_nonprod"
    case tierStorage = "tier_storage"
    case spotNonprod = "spot_nonprod"
  }

  /// The currency of every amount; nil for the inventory's.
  public var currency: Currency?
  /// The yearly discount rate, as a share.
  public var discountRate = 0.08
  /// The yearly inflation, as a share.
  public var inflation = 0.02
  /// The budget per fiscal year, by year; a year without entry has no limit.
  public var budget: [Int: Money] = [:]
  /// The levers pulled.
  public var levers: [Lever] = []

  /// The default settings.
  public init() {}
}

/// A step of the foundation.
public struct FoundationStep: Hashable, Sendable {
  /// The step's identifier.
  public var id: Identifier
  /// Its effort.
  public var effort: Effort
  /// The team that does it, or a skill by which a team is found.
  public var team: Identifier
  /// Steps that come before it.
  public var after: [Identifier]
  /// Where it is written; nil for the shipped steps.
  public var row: SourceSpan?

  /// A step.
  public init(
    id: Identifier, effort: Effort, team: Identifier, after: [Identifier], row: SourceSpan? = nil
  ) {
    self.id = id
    self.effort = effort
    self.team = team
    self.after = after
    self.row = row
  }

  /// Control before scale: the shipped foundation. Efforts are editable defaults, not constants.
  public static let standard = [
    FoundationStep(
      id: "governance", effort: Effort(days: 15), team: "programme", after: []),
    FoundationStep(
      id: "landing_zone", effort: Effort(days: 60), team: "platform", after: ["governance"]),
    FoundationStep(
      id: "pipelines", effort: Effort(days: 40), team: "platform", after: ["landing_zone"]),
    FoundationStep(
      id: "nonproduction", effort: Effort(days: 25), team: "platform", after: ["pipelines"]),
  ]
}
