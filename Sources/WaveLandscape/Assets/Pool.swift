public import WaveCore

/// A part of the target platform that plants run in.
public struct Pool: Sendable {
  /// The pool's identifier.
  public var id: Identifier
  /// Whether it is one plant's own or shared.
  public var hosting: Hosting
  /// Where it stands.
  public var region: String?
  /// The most plants it may hold; nil for no limit.
  public var maxPlants: Int?
  /// Processors of one worker node.
  public var workerVCPU: Fact<Double>
  /// Memory of one worker node in gigabytes.
  public var workerMemoryGB: Fact<Double>
  /// The most worker pods it can run.
  public var maxPods: Fact<Int>
  /// Processors of its database server.
  public var postgresVCPU: Fact<Double>
  /// Memory of its database server in gigabytes.
  public var postgresMemoryGB: Fact<Double>
  /// Connections its database server allows.
  public var postgresMaxConnections: Fact<Int>
  /// Storage in gigabytes.
  public var storageGB: Fact<Double>
  /// How long ordering it takes.
  public var leadTime: Fact<Minutes>
  /// When it is maintained.
  public var maintenanceWindow: RecurringWindow?
  /// Time between backups.
  public var backupInterval: Fact<Minutes>
  /// Speed of a restore.
  public var restoreGBPerHour: Fact<Double>
  /// How long failing over takes.
  public var failoverTime: Fact<Minutes>
  /// Standby servers.
  public var standbys: Fact<Int>
  /// Where it recovers to.
  public var recoveryRegion: String?
  /// The pool's row.
  public var row: SourceSpan

  /// A row of the table.
  public init(
    id: Identifier, hosting: Hosting, region: String?, maxPlants: Int?,
    workerVCPU:
      Fact<Double>, workerMemoryGB: Fact<Double>, maxPods: Fact<Int>, postgresVCPU: Fact<Double>,
    postgresMemoryGB: Fact<Double>, postgresMaxConnections: Fact<Int>, storageGB: Fact<Double>,
    leadTime: Fact<Minutes>, maintenanceWindow: RecurringWindow?, backupInterval: Fact<Minutes>,
    restoreGBPerHour: Fact<Double>, failoverTime: Fact<Minutes>, standbys: Fact<Int>,
    recoveryRegion: String?, row: SourceSpan
  ) {
    self.id = id
    self.hosting = hosting
    self.region = region
    self.maxPlants = maxPlants
    self.workerVCPU = workerVCPU
    self.workerMemoryGB = workerMemoryGB
    self.maxPods = maxPods
    self.postgresVCPU = postgresVCPU
    self.postgresMemoryGB = postgresMemoryGB
    self.postgresMaxConnections = postgresMaxConnections
    self.storageGB = storageGB
    self.leadTime = leadTime
    self.maintenanceWindow = maintenanceWindow
    self.backupInterval = backupInterval
    self.restoreGBPerHour = restoreGBPerHour
    self.failoverTime = failoverTime
    self.standbys = standbys
    self.recoveryRegion = recoveryRegion
    self.row = row
  }
}
