public import WaveCore
public import WaveOutcome

/// Another tool's files turned into an inventory by a stated mapping.
public struct Conversion: Sendable {
  /// The files of the inventory by name; those that no inventory reads lie below `converted/`.
  public var files: [String: [UInt8]]
  /// How many applications there are.
  public var applications: Int
  /// How many servers they have.
  public var servers: Int
  /// How many dependencies were written.
  public var dependencies: Int
  /// The waves in their order, with how many applications each has.
  public var waves: [ConvertedWave]
  /// How many applications a pin was written for.
  public var pins: Int
  /// Columns that nothing takes.
  public var lost: [LostColumn]
  /// Everything found, by place.
  public var findings: [Finding]

  /// How files are turned into an inventory.
  public struct Options: Sendable {
    /// The tool they come from.
    public var source: ConversionSource
    /// What applications become.
    public var asset: ConvertedAsset
    /// A day in the slot of the first wave; without it no wave has a date, and none becomes a pin.
    public var firstCutover: CivilDate?
    /// How many weeks lie between two waves.
    public var weeksApart: Int

    /// Options for a tool.
    public init(
      source: ConversionSource, asset: ConvertedAsset? = nil, firstCutover: CivilDate? = nil,
      weeksApart: Int = 4
    ) {
      self.source = source
      self.asset = asset ?? source.usualAsset
      self.firstCutover = firstCutover
      self.weeksApart = weeksApart
    }
  }

  /// Whether anything must be mended in the files before the result can be relied on.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Turns files into an inventory; rows that cannot be read are left out with a finding.
  public init(_ files: [(name: String, bytes: [UInt8])], options: Options) {
    let log = FindingLog()
    let portfolio = Self.read(files, from: options.source, log)
    let schedule = WaveSchedule(portfolio, options: options, log: log)
    for column in portfolio.lost {
      log.add(
        "CNV012", at: column.span,
        "column '\(column.column)' with \(Grouped.digits(column.filled)) filled cells is not carried over"
      )
    }
    let tables = ConvertedTables(portfolio: portfolio, options: options)
    self.files = tables.files.merging(schedule.files) { first, _ in first }
    self.files["converted/lost_columns.csv"] = Self.lostTable(portfolio.lost)
    applications = portfolio.applications.count
    servers = portfolio.applications.reduce(0) { $0 + $1.servers.count }
    dependencies = tables.dependencyCount
    waves = schedule.waves
    pins = schedule.pins.count
    lost = portfolio.lost
    findings = log.sorted
  }
}

extension Conversion {
  private static func read(
    _ files: [(name: String, bytes: [UInt8])], from source: ConversionSource, _ log: FindingLog
  ) -> ConvertedPortfolio {
    switch source {
    case .konveyor: KonveyorReader.read(files, log: log)
    case .cmf: ServerListReader(.cmf, log: log).read(files)
    case .mgn: ServerListReader(.mgn, log: log).read(files)
    case .migrationHub: ServerListReader(.migrationHub, log: log).read(files)
    case .migrationCenter: MigrationCenterReader.read(files, log: log)
    }
  }

  private static func lostTable(_ lost: [LostColumn]) -> [UInt8] {
    var text = CSVText(["file", "column", "filled_cells"])
    for column in lost { text.add([column.file, column.column, "\(column.filled)"]) }
    return text.bytes
  }
}
