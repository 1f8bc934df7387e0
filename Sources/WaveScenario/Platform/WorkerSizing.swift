import WaveCore

/// How many worker processes users need, and how many a machine may run.
///
/// One HTTP worker serves about six concurrent users; a machine runs at most twice its processors
/// and one more, of which one serves scheduled jobs (Odoo's deployment guide).
public struct WorkerSizing: Hashable, Sendable {
  /// Concurrent users one HTTP worker serves.
  public static let usersPerWorker = 6.0

  /// Memory of a worker in megabytes: four of five are light at 150, one in five heavy at 1024.
  public static let memoryMBPerWorker = 0.8 * 150 + 0.2 * 1024

  /// HTTP workers the users need.
  public let needed: Int
  /// Worker processes the machine may run: twice its processors, and one.
  public let allowed: Int

  /// The sizing for concurrent users on a machine.
  public init(users: Int, vCPU: Double) {
    needed = Self.workers(users: Double(users))
    allowed = Self.allowedWorkers(vCPU: vCPU)
  }

  /// Scheduled-job workers among those allowed: one.
  public var cron: Int { min(1, allowed) }

  /// HTTP workers the machine runs: as many as needed, no more than allowed beside the cron worker.
  public var http: Int { min(needed, allowed - cron) }

  /// Expected memory of all workers in megabytes, rounded half to even.
  public var memoryMB: Int { Self.memoryMB(workers: http + cron) }

  /// HTTP workers that concurrent users need, rounded up.
  public static func workers(users: Double) -> Int {
    Int((max(0, users) / usersPerWorker).rounded(.up))
  }

  /// Worker processes a machine may run.
  public static func allowedWorkers(vCPU: Double) -> Int { Int(2 * max(0, vCPU)) + 1 }

  /// Expected memory of workers in megabytes, rounded half to even.
  public static func memoryMB(workers: Int) -> Int {
    roundHalfEven(Double(workers) * memoryMBPerWorker)
  }
}
