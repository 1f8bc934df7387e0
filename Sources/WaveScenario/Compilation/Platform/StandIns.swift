import WaveCore
import WaveLandscape

/// The team and the pool that stand in where an inventory names none: only plants.csv is required.
struct StandIns: Sendable {
  /// The landscape with at least one team and one pool.
  private(set) var landscape: Landscape
  /// What was put in, as assumptions.
  private(set) var assumptions: [Assumption] = []
  private let settings: ScenarioSettings

  /// Adds what is missing.
  init(_ landscape: Landscape, _ settings: ScenarioSettings) {
    self.landscape = landscape
    self.settings = settings
    if landscape.teams.isEmpty { addTeam() }
    if landscape.pools.isEmpty { addPool() }
  }

  /// People of the team that stands in for all skills (mark I).
  static let people = 8.0

  /// Whether a pool stands in for a platform nobody listed.
  static func isStandIn(_ pool: Pool) -> Bool {
    if case .assumed("TPL202", _) = pool.maxPods.origin { return true }
    return false
  }

  private func blank<Value: Sendable>(_ value: Value, _ code: String) -> Fact<Value> {
    Fact(value, .assumed(code, settings.file))
  }

  private mutating func addTeam() {
    let rate = landscape.prices.first { $0.item == .consultantDay }?.base ?? 860
    let minor = rate * Double(landscape.currency.minorPerMajor)
    landscape.teams.append(
      Team(
        id: "programme", name: "Programme", skills: TeamRoster.substitutes.keys.sorted(),
        people: blank(Self.people, "DEF110"), daysPerWeek: blank(5, "DEF111"),
        ratePerDay: blank(Money(roundingMinor: minor), "DEF112"), availableFrom: nil,
        availableTo: nil, row: settings.file))
    assumptions.append(
      Assumption(
        code: "TPL201", subject: "programme", field: "teams.csv", value: "8 people for all skills",
        reason: "no team is listed; one that does everything shows the least time a plan takes",
        span: settings.file))
  }

  private mutating func addPool() {
    let sizing = PoolLoadBuilder(landscape: landscape, settings: settings)
    let total = landscape.plants.indices.reduce(PoolDemand.zero) {
      $0 + sizing.demand(of: $1)
    }
    let spare = 3.0
    let pods = (Double(total.workers) * spare / Double(PoolLoadBuilder.workersPerPod)).rounded(.up)
    let code = "TPL202"
    landscape.pools.append(
      Pool(
        id: "shared", hosting: .shared, region: nil, maxPlants: nil, workerVCPU: blank(4, code),
        workerMemoryGB: blank(16, code), maxPods: blank(max(2, Int(pods)), code),
        postgresVCPU: blank(8, code), postgresMemoryGB: blank(32, code),
        postgresMaxConnections: blank(max(1000, total.connections * Int(spare)), code),
        storageGB: blank(max(500, Double(total.storageGB) * spare), code),
        leadTime: blank(.days(28), code), maintenanceWindow: nil,
        backupInterval: blank(.hours(1), code), restoreGBPerHour: blank(75, code),
        failoverTime: blank(Minutes(10), code), standbys: blank(1, code), recoveryRegion: nil,
        row: settings.file))
    assumptions.append(
      Assumption(
        code: code, subject: "shared", field: "platform.csv",
        value: "one shared pool of \(max(2, Int(pods))) pods",
        reason: "no pool is listed; this one holds every plant three times over, anywhere",
        span: settings.file))
  }
}
