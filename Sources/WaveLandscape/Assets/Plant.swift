public import WaveCore

/// A site that makes, stores or ships things; it states the downtime it tolerates.
public struct Plant: Sendable {
  /// The plant's identifier.
  public var id: Identifier
  /// The plant's name as people say it.
  public var name: String
  /// The company the plant belongs to.
  public var company: Index<Company>?
  /// The legacy database the plant runs on.
  public var database: Index<Database>?
  /// Country by ISO 3166 code or name, as written.
  public var country: String?
  /// Region by which lanes and calendars may be cut.
  public var region: String?
  /// Time zone identifier: `Europe/Berlin`.
  public var timezone: Fact<String>
  /// Shifts worked in a week, 0…21; 21 leaves no free time but planned stops.
  public var shifts: Fact<Int>
  /// How much hangs on the plant: 1 highest … 4 lowest.
  public var criticality: Fact<Int>
  /// Whether the plant works under a regulator's eyes (GxP, food, aviation).
  public var regulated: Fact<Bool>
  /// How sensitive the plant's data is.
  public var dataSensitivity: Fact<DataSensitivity>
  /// Regions in which its data may lie; empty means anywhere.
  public var allowedRegions: [String]
  /// People with a login.
  public var namedUsers: Fact<Int>
  /// People working at once in the busiest hour.
  public var peakUsers: Fact<Int>
  /// Business transactions in the busiest hour.
  public var peakTransactionsPerHour: Fact<Int>
  /// Production time the plant can do without the ERP.
  public var downtimeTolerance: Fact<Minutes>
  /// Further production time a manual workaround buys.
  public var manualWorkaround: Fact<Minutes>
  /// Who runs the manual workaround.
  public var workaroundOwner: String?
  /// What an hour of stopped production costs.
  public var downtimeCostPerHour: Fact<Money>
  /// Recovery time objective.
  public var rto: Fact<Minutes>
  /// Recovery point objective.
  public var rpo: Fact<Minutes>
  /// The hosting the user decided on, or nil where waveplan is to recommend one.
  public var hosting: Hosting?
  /// What a week on the new system is worth.
  public var benefitPerWeek: Fact<Money>
  /// Who answers for the plant's business.
  public var businessOwner: String?
  /// Whether the plant is planned, live or retired.
  public var status: PlantStatus
  /// The user's notes.
  public var notes: String?
  /// The plant's row.
  public var row: SourceSpan

  /// A plant with every fact stated or assumed.
  public init(
    id: Identifier, name: String, company: Index<Company>?, database: Index<Database>?,
    country: String?, region: String?, timezone: Fact<String>, shifts: Fact<Int>,
    criticality: Fact<Int>, regulated: Fact<Bool>, dataSensitivity: Fact<DataSensitivity>,
    allowedRegions: [String], namedUsers: Fact<Int>, peakUsers: Fact<Int>,
    peakTransactionsPerHour: Fact<Int>, downtimeTolerance: Fact<Minutes>,
    manualWorkaround: Fact<Minutes>, workaroundOwner: String?,
    downtimeCostPerHour: Fact<Money>, rto: Fact<Minutes>, rpo: Fact<Minutes>, hosting: Hosting?,
    benefitPerWeek: Fact<Money>, businessOwner: String?, status: PlantStatus, notes: String?,
    row: SourceSpan
  ) {
    self.id = id
    self.name = name
    self.company = company
    self.database = database
    self.country = country
    self.region = region
    self.timezone = timezone
    self.shifts = shifts
    self.criticality = criticality
    self.regulated = regulated
    self.dataSensitivity = dataSensitivity
    self.allowedRegions = allowedRegions
    self.namedUsers = namedUsers
    self.peakUsers = peakUsers
    self.peakTransactionsPerHour = peakTransactionsPerHour
    self.downtimeTolerance = downtimeTolerance
    self.manualWorkaround = manualWorkaround
    self.workaroundOwner = workaroundOwner
    self.downtimeCostPerHour = downtimeCostPerHour
    self.rto = rto
    self.rpo = rpo
    self.hosting = hosting
    self.benefitPerWeek = benefitPerWeek
    self.businessOwner = businessOwner
    self.status = status
    self.notes = notes
    self.row = row
  }
}

/// Whether a plant moves.
public enum PlantStatus: String, CaseIterable, Sendable, Codable {
  /// To be moved.
  case planned
  /// Already on the new system: it takes capacity and needs no cutover.
  case live
  /// Closed: it takes no part.
  case retired
}

/// How sensitive data is.
public enum DataSensitivity: String, CaseIterable, Sendable, Codable {
  case `public`, `internal`, confidential, restricted
}

/// Whether a plant has a target pool of its own.
public enum Hosting: String, CaseIterable, Sendable, Codable {
  case dedicated, shared
}
