import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// A pool under the load of its tenants: what each of its parts is used for.
///
/// Users are a closed population on the workers that queue jobs leave free; the service time grows
/// with the neighbours' share of a used pool; the database's processors follow the universal
/// scalability law.
struct PoolState: Hashable, Sendable {
  /// What is asked of the pool.
  struct Load: Hashable, Sendable {
    /// People working at once.
    var users = 0.0
    /// Users of usual activity.
    var activeUsers = 0.0
    /// Integration messages a second.
    var messagesPerSecond = 0.0
    /// Database connections.
    var connections = 0.0
    /// Storage in gigabytes.
    var storageGB = 0.0
    /// One less the sum of squares of the tenants' shares of users: 0 for one tenant alone.
    var mixture = 0.0
  }

  /// Worker processes that serve users and jobs.
  let workers: Int
  /// Worker processes the load needs.
  let workersNeeded: Int
  /// The workers' response.
  let response: ClosedUsers
  /// Share of all workers' time in use, jobs included.
  let utilisation: Double
  /// Requests and messages served in a second.
  let requestsPerSecond: Double
  /// Share of the database's processors in use.
  let databaseUtilisation: Double
  /// Share of the nodes' memory in use.
  let memoryShare: Double
  /// The wait of queue jobs that one in twenty exceeds; nil where they pile up without end.
  let jobWaitP95Seconds: Double?

  /// The state of a pool of that size with some nodes lost.
  init(_ shape: PoolShape, _ load: Load, podsLost: Int = 0) {
    let pods = max(0, shape.nodes - podsLost)
    workers = pods * max(0, WorkerSizing.allowedWorkers(vCPU: shape.nodeVCPU) - 1)
    let busyWithJobs = load.messagesPerSecond * PlatformDefault.jobTime.value
    let forJobs = Int(busyWithJobs.rounded(.up))
    workersNeeded = WorkerSizing.workers(users: load.activeUsers) + forJobs
    let free = max(0, workers - forJobs)
    let slowed = PoolState.slowDown(load, workers: free)
    response = ClosedUsers(
      users: Int(load.activeUsers.rounded(.up)), thinkSeconds: PlatformDefault.thinkTime.value,
      serviceSeconds: PlatformDefault.serviceTime.value * slowed, servers: free)
    requestsPerSecond = response.throughput + load.messagesPerSecond
    let busy = response.throughput * response.serviceSeconds + busyWithJobs
    utilisation = workers > 0 ? busy / Double(workers) : (load.users > 0 ? 1 : 0)
    databaseUtilisation = PoolState.databaseUtilisation(shape, requestsPerSecond)
    let memory = Double(pods) * shape.nodeMemoryGB * 1024
    let used = Double(WorkerSizing.memoryMB(workers: min(workersNeeded, workers) + pods))
    memoryShare = memory > 0 ? used / memory : 0
    jobWaitP95Seconds = PoolState.jobWait(load, slowed, workers: workers)
  }
}

extension PoolState {
  /// How many times longer a request takes among neighbours: nothing for one tenant alone or an
  /// empty pool, the whole of the noise for many equal tenants in a full one.
  private static func slowDown(_ load: Load, workers: Int) -> Double {
    let needed = load.activeUsers / WorkerSizing.usersPerWorker
    let fill = workers > 0 ? min(1, needed / Double(workers)) : 1
    return 1 + PlatformDefault.noise.value * load.mixture * fill
  }

  private static func databaseUtilisation(_ shape: PoolShape, _ perSecond: Double) -> Double {
    let law = ScalabilityLaw(
      single: 1, contention: PlatformDefault.contention.value,
      coherence: PlatformDefault.coherence.value)
    let processors = law.throughput(max(1, shape.postgresVCPU))
    return perSecond * PlatformDefault.databaseTime.value / processors
  }

  /// The wait of jobs in channels that a quarter of the workers serve.
  private static func jobWait(_ load: Load, _ slowed: Double, workers: Int) -> Double? {
    let channel = Int((Double(workers) * PlatformDefault.jobShare.value).rounded(.down))
    return MultiServerQueue(
      arrivalsPerSecond: load.messagesPerSecond,
      serviceSeconds: PlatformDefault.jobTime.value * slowed, servers: max(1, channel)
    ).waitQuantile(0.95)
  }
}
