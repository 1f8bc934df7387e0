import WaveCore

/// What stands in for a price that no row of `prices.csv` gives.
public struct PriceDefault: Hashable, Sendable {
  /// The default's code: `PRC001`.
  public var code: String
  /// What is priced.
  public var item: PriceItem
  /// The unit it is priced by.
  public var unit: String
  /// The low, base and high price in major units; nil where the user must enter one.
  public var values: (low: Double, base: Double, high: Double)? {
    base.map { (low, $0, high) }
  }
  /// The ISO 4217 code of the values; nil for shares.
  public var currency: String?
  /// How sure it is.
  public var mark: SourceMark
  /// Where it was read, or why it is blank.
  public var source: String

  private var low: Double
  private var base: Double?
  private var high: Double

  private init(
    _ code: String, _ item: PriceItem, _ unit: String, _ low: Double, _ base: Double?,
    _ high: Double, _ currency: String?, _ mark: SourceMark, _ source: String
  ) {
    self.code = code
    self.item = item
    self.unit = unit
    self.low = low
    self.base = base
    self.high = high
    self.currency = currency
    self.mark = mark
    self.source = source
  }

  /// The default of an item; there is one for each, though its values may be blank.
  public static func of(_ item: PriceItem) -> PriceDefault? { all.first { $0.item == item } }

  /// Every default, by code; read in early 2026.
  public static let all: [PriceDefault] = [
    PriceDefault(
      "PRC001", .nodeVCPUHour, "vcpu_hour", 0.0285, 0.0312, 0.035, "USD", .verified,
      "4 vCPU and 16 GB at USD 0.192 an hour on demand, split by processor and memory"),
    PriceDefault(
      "PRC002", .nodeMemoryGBHour, "gb_hour", 0.0038, 0.0042, 0.0047, "USD", .verified,
      "4 vCPU and 16 GB at USD 0.192 an hour on demand, split by processor and memory"),
    PriceDefault(
      "PRC003", .postgresVCPUHour, "vcpu_hour", 0.068, 0.08, 0.1, "USD", .inferred,
      "managed PostgreSQL in one zone; each standby counts once more"),
    PriceDefault(
      "PRC004", .postgresMemoryGBHour, "gb_hour", 0.008, 0.0098, 0.012, "USD", .inferred,
      "managed PostgreSQL in one zone; each standby counts once more"),
    PriceDefault(
      "PRC005", .storageGBMonth, "gb_month", 0.08, 0.115, 0.13, "USD", .verified,
      "gp3 storage of managed PostgreSQL, public price list"),
    PriceDefault(
      "PRC006", .backupGBMonth, "gb_month", 0.09, 0.095, 0.105, "USD", .verified,
      "backup storage of managed PostgreSQL, public price list"),
    PriceDefault(
      "PRC007", .objectStorageGBMonth, "gb_month", 0.0125, 0.023, 0.0245, "USD", .verified,
      "object storage, hot tier; low is the cool tier"),
    PriceDefault(
      "PRC008", .egressGB, "gb", 0.05, 0.09, 0.12, "USD", .verified, "public price list"),
    PriceDefault(
      "PRC009", .controlPlaneHour, "hour", 0.1, 0.1, 0.1, "USD", .verified,
      "managed Kubernetes control plane, public price list"),
    PriceDefault(
      "PRC010", .reserved1yDiscount, "share", 0.36, 0.38, 0.41, nil, .verified,
      "commitment for one year, public price list"),
    PriceDefault(
      "PRC011", .reserved3yDiscount, "share", 0.56, 0.6, 0.64, nil, .verified,
      "commitment for three years, public price list"),
    PriceDefault(
      "PRC012", .spotDiscount, "share", 0.7, 0.75, 0.8, nil, .verified,
      "spot capacity, public price list"),
    PriceDefault(
      "PRC013", .consultantDay, "day", 770, 860, 950, "EUR", .verified,
      "day rates of ERP consultants in Germany, Austria and Switzerland"),
    PriceDefault(
      "PRC014", .licenseUserMonth, "user_month", 0, nil, 0, nil, .inferred,
      "licence prices are negotiated: enter yours in prices.csv"),
    PriceDefault(
      "PRC015", .rehearsalEnvironmentDay, "day", 0, nil, 0, nil, .inferred,
      "depends on the size of the copy: enter yours in prices.csv"),
    PriceDefault(
      "PRC016", .trainingDay, "day", 0, nil, 0, nil, .inferred,
      "only where trainers are bought in: enter theirs in prices.csv"),
    PriceDefault(
      "PRC017", .erpDependentShare, "share", 0.15, 0.3, 0.5, nil, .inferred,
      "share of a line stop's cost that hangs on the ERP"),
    PriceDefault(
      "PRC018", .idleCostShare, "share", 0.25, 0.4, 0.6, nil, .inferred,
      "share of that cost that is lost while people work on paper"),
  ]
}
