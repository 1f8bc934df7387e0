import WaveCore
import WaveLandscape

/// The linear platform model: what each plant asks for, what each pool holds, who may run where.
struct PoolLoadBuilder: Sendable {
  /// What there is to move, pools included.
  let landscape: Landscape
  /// What the scenario file sets.
  let settings: ScenarioSettings

  /// Business transactions an hour of a user of usual activity.
  ///
  /// Activity, not the head count, drives peaks: a plant with twice as many for each user needs
  /// twice the workers. The factor stays within a half and two (mark I).
  static let usualTransactionsPerUser = 36.0

  /// Connections a worker keeps: a prefork worker serves one request at a time (mark I).
  static let connectionsPerWorker = 2

  /// Connections of a pod besides its workers: two cron workers, and a bus process that may open
  /// `db_maxconn` of 64.
  static let connectionsPerPod = 2 * connectionsPerWorker + 64

  /// HTTP workers of one pod on a node of four processors.
  static let workersPerPod = 8

  /// The load table.
  func build() -> PoolLoad {
    let chooser = PoolChooser(landscape: landscape, settings: settings)
    return PoolLoad(
      demands: landscape.plants.indices.map(demand), limits: landscape.pools.map(limit),
      choices: landscape.plants.indices.map(chooser.choices))
  }

  /// What a plant asks for at its peak; nothing where it is retired.
  func demand(of index: Index<Plant>) -> PoolDemand {
    let plant = landscape.plants[index]
    guard plant.status != .retired else { return .zero }
    let users = Double(plant.peakUsers.value)
    let workers = WorkerSizing.workers(users: users * activity(of: plant))
    let pods = (workers + Self.workersPerPod - 1) / Self.workersPerPod
    return PoolDemand(
      workers: workers, workerMemoryMB: WorkerSizing.memoryMB(workers: workers),
      connections: workers * Self.connectionsPerWorker + pods * Self.connectionsPerPod,
      storageGB: storage(of: plant), plants: 1)
  }

  /// What a pool holds of the first day's load: its size less headroom, and less what the load
  /// grows by until the programme should be done.
  ///
  /// `size · (1 − headroom) / (1 + growth)^years`, rounded down; the count of plants is kept.
  func limit(of pool: Pool) -> PoolDemand {
    let pods = max(0, pool.maxPods.value)
    let perPod = max(0, WorkerSizing.allowedWorkers(vCPU: pool.workerVCPU.value) - 1)
    return PoolDemand(
      workers: kept(Double(pods * perPod)),
      workerMemoryMB: kept(Double(pods) * pool.workerMemoryGB.value * 1024),
      connections: kept(Double(pool.postgresMaxConnections.value)),
      storageGB: kept(pool.storageGB.value), plants: pool.maxPlants ?? Int(Int32.max))
  }

  private func activity(of plant: Plant) -> Double {
    let users = max(1, Double(plant.peakUsers.value))
    let perUser = Double(plant.peakTransactionsPerHour.value) / users
    return min(2, max(0.5, perUser / Self.usualTransactionsPerUser))
  }

  private func kept(_ size: Double) -> Int {
    let days = Double(max(0, settings.finishBy.value - settings.start.value))
    let growth = DeterministicMath.pow(1 + settings.hosting.growthPerYear, days / 365.25)
    return Int((size * (1 - settings.hosting.headroom) / max(growth, 0.01)).rounded(.down))
  }

  /// The plant's share, by named users, of its database and filestore, rounded up.
  private func storage(of plant: Plant) -> Int {
    guard let index = plant.database else { return 0 }
    let database = landscape.databases[index]
    let share = DatabaseLoad.weight(plant) / max(1, usersByDatabase[index.offset])
    let size = database.sizeGB.value + database.filestoreGB.value
    return Int((size * share).rounded(.up))
  }

  private let usersByDatabase: [Double]

  /// The builder over these facts.
  init(landscape: Landscape, settings: ScenarioSettings) {
    self.landscape = landscape
    self.settings = settings
    var users = [Double](repeating: 0, count: landscape.databases.count)
    for plant in landscape.plants where plant.status != .retired {
      guard let database = plant.database else { continue }
      users[database.offset] += DatabaseLoad.weight(plant)
    }
    usersByDatabase = users
  }
}
