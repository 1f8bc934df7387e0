public import WaveCore

/// One legacy ERP database: what is copied and switched; several plants may share it.
public struct Database: Sendable {
  /// The database's identifier.
  public var id: Identifier
  /// The legacy product: `Odoo`, `SAP ECC`.
  public var product: String?
  /// Its major version.
  public var version: Fact<Int>
  /// The major version it goes to; every step between is taken.
  public var targetVersion: Fact<Int>
  /// Size of the database in gigabytes.
  public var sizeGB: Fact<Double>
  /// Share of the size that lies in the largest table, 0…1; it bounds parallel transfer.
  public var largestTableShare: Fact<Double>
  /// Size of the filestore in gigabytes.
  public var filestoreGB: Fact<Double>
  /// Whether its plants move at once or are extracted one by one.
  public var split: DatabaseSplit
  /// What keeping it running costs a month.
  public var runCostPerMonth: Fact<Money>
  /// The day its contract ends, where there is one.
  public var contractEnd: CivilDate?
  /// How long before the end notice must be given.
  public var notice: Minutes?
  /// What a renewal costs when the contract ends before the last plant has left.
  public var renewalCost: Fact<Money>
  /// The day its maker stops supporting it.
  public var supportEnd: CivilDate?
  /// How long it runs on after its last plant has left.
  public var decommissionLag: Fact<Minutes>
  /// The database's row.
  public var row: SourceSpan

  /// A row of the table.
  public init(
    id: Identifier, product: String?, version: Fact<Int>, targetVersion: Fact<Int>,
    sizeGB:
      Fact<Double>, largestTableShare: Fact<Double>, filestoreGB: Fact<Double>,
    split:
      DatabaseSplit, runCostPerMonth: Fact<Money>, contractEnd: CivilDate?, notice: Minutes?,
    renewalCost: Fact<Money>, supportEnd: CivilDate?, decommissionLag: Fact<Minutes>,
    row:
      SourceSpan
  ) {
    self.id = id
    self.product = product
    self.version = version
    self.targetVersion = targetVersion
    self.sizeGB = sizeGB
    self.largestTableShare = largestTableShare
    self.filestoreGB = filestoreGB
    self.split = split
    self.runCostPerMonth = runCostPerMonth
    self.contractEnd = contractEnd
    self.notice = notice
    self.renewalCost = renewalCost
    self.supportEnd = supportEnd
    self.decommissionLag = decommissionLag
    self.row = row
  }
}
