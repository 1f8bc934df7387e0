public import WaveCore

/// A connection to something outside the ERP.
public struct Integration: Sendable {
  /// The integration's identifier.
  public var id: Identifier
  /// What it connects to.
  public var kind: IntegrationKind
  /// The plants it serves, in the order of their rows.
  public var plants: [Index<Plant>]
  /// The partner or machine at the other end.
  public var partner: String?
  /// The protocol, as written.
  public var protocolName: String?
  /// In, out or both, as written.
  public var direction: String?
  /// Messages that arrive in an hour of work.
  public var messagesPerHour: Fact<Double>
  /// How long messages are kept while the ERP is away.
  public var buffer: Fact<Minutes>
  /// Messages the new system takes in an hour while it catches up.
  public var drainPerHour: Fact<Double>
  /// Devices to be set up anew.
  public var devices: Fact<Int>
  /// When the counterpart is moved to the new address.
  public var repoint: Repoint
  /// How long before or after the cutover it is moved at the least.
  public var repointLead: Fact<Minutes>
  /// Whether a relay can bridge the time between re-pointing and cutover.
  public var relay: Fact<Bool>
  /// Whether it is cut over plant by plant.
  public var perPlant: Fact<Bool>
  /// How long before re-pointing the partner must be told.
  public var partnerNotice: Fact<Minutes>
  /// When the partner can re-point; empty means at any time.
  public var partnerWindows: [RecurringWindow]
  /// Whether old and new can be kept talking while its plants are split.
  public var bridgeable: Fact<Bool>
  /// What building that bridge costs.
  public var bridgeSetupCost: Fact<Money>
  /// What the bridge costs a week.
  public var bridgeCostPerWeek: Fact<Money>
  /// Effort to prepare and test it.
  public var effort: Fact<Effort>
  /// The team that prepares it.
  public var team: Index<Team>?
  /// How long its step in the runbook takes.
  public var cutoverDuration: Fact<Minutes>
  /// Who answers for it.
  public var owner: String?
  /// The integration's row.
  public var row: SourceSpan

  /// A row of the table.
  public init(
    id: Identifier, kind: IntegrationKind, plants: [Index<Plant>], partner: String?,
    protocolName: String?, direction: String?, messagesPerHour: Fact<Double>,
    buffer:
      Fact<Minutes>, drainPerHour: Fact<Double>, devices: Fact<Int>, repoint: Repoint,
    repointLead: Fact<Minutes>, relay: Fact<Bool>, perPlant: Fact<Bool>,
    partnerNotice:
      Fact<Minutes>, partnerWindows: [RecurringWindow], bridgeable: Fact<Bool>,
    bridgeSetupCost:
      Fact<Money>, bridgeCostPerWeek: Fact<Money>, effort: Fact<Effort>, team: Index<Team>?,
    cutoverDuration: Fact<Minutes>, owner: String?, row: SourceSpan
  ) {
    self.id = id
    self.kind = kind
    self.plants = plants
    self.partner = partner
    self.protocolName = protocolName
    self.direction = direction
    self.messagesPerHour = messagesPerHour
    self.buffer = buffer
    self.drainPerHour = drainPerHour
    self.devices = devices
    self.repoint = repoint
    self.repointLead = repointLead
    self.relay = relay
    self.perPlant = perPlant
    self.partnerNotice = partnerNotice
    self.partnerWindows = partnerWindows
    self.bridgeable = bridgeable
    self.bridgeSetupCost = bridgeSetupCost
    self.bridgeCostPerWeek = bridgeCostPerWeek
    self.effort = effort
    self.team = team
    self.cutoverDuration = cutoverDuration
    self.owner = owner
    self.row = row
  }
}
