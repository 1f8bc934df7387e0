public import WaveCore

/// What a pool costs a month, on demand, by part.
public struct PoolPrice: Hashable, Sendable {
  /// Worker nodes.
  public var nodes: Money
  /// Processors and memory of database server and standbys.
  public var database: Money
  /// Storage of database server and standbys.
  public var storage: Money
  /// One full backup's storage.
  public var backup: Money
  /// The cluster's control plane.
  public var controlPlane: Money

  /// Hours in the mean month of a mean year: 365.25 · 24 / 12.
  public static let hoursPerMonth = 730.5

  /// The price of a pool of that size in a region, each part rounded once to a minor unit.
  ///
  /// `nodes · (vCPU · node_vcpu_hour + GB · node_memory_gb_hour) · 730.5`; database likewise times
  /// 1 + standbys; storage by `storage_gb_month` times 1 + standbys; backup by `backup_gb_month`.
  public init(_ shape: PoolShape, region: String?, prices: PriceBook) {
    let unit = Double(prices.currency.minorPerMajor)
    let hours = PoolPrice.hoursPerMonth
    let copies = Double(1 + shape.standbys)
    func price(_ item: PriceItem) -> Double { prices.base(item, region: region) }
    let node =
      shape.nodeVCPU * price(.nodeVCPUHour) + shape.nodeMemoryGB * price(.nodeMemoryGBHour)
    nodes = Money(roundingMinor: Double(shape.nodes) * node * hours * unit)
    let server =
      shape.postgresVCPU * price(.postgresVCPUHour)
      + shape.postgresMemoryGB * price(.postgresMemoryGBHour)
    database = Money(roundingMinor: server * copies * hours * unit)
    storage = Money(roundingMinor: shape.storageGB * price(.storageGBMonth) * copies * unit)
    backup = Money(roundingMinor: shape.storageGB * price(.backupGBMonth) * unit)
    controlPlane = Money(roundingMinor: price(.controlPlaneHour) * hours * unit)
  }

  /// The sum of all parts.
  public var total: Money { nodes + database + storage + backup + controlPlane }

  /// What is rented by the hour: nodes and database server.
  public var compute: Money { nodes + database }

  /// The items its price is made of.
  public static let items: [PriceItem] = [
    .nodeVCPUHour, .nodeMemoryGBHour, .postgresVCPUHour, .postgresMemoryGBHour, .storageGBMonth,
    .backupGBMonth, .controlPlaneHour,
  ]
}
