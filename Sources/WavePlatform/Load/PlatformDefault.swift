public import WaveLandscape

/// A number of the platform model that no column states, with its source.
public struct PlatformDefault: Hashable, Sendable {
  /// The default's code: `PLT001`.
  public var code: String
  /// What it is, in words.
  public var name: String
  /// The value.
  public var value: Double
  /// The value's unit.
  public var unit: String
  /// How sure it is.
  public var mark: SourceMark
  /// Where it comes from, or why it is what it is.
  public var source: String

  /// Every number of the model, by code.
  public static let all: [PlatformDefault] = [
    thinkTime, serviceTime, databaseTime, jobTime, noise, contention, coherence, seasonalPeak,
    usualTransactions, jobShare,
  ]

  /// Time between two requests of a user at the peak.
  static let thinkTime = PlatformDefault(
    code: "PLT001", name: "time between two requests of a user at the peak", value: 1.2, unit: "s",
    mark: .verified, source: "about 50 requests a minute (Odoo's performance slides, 2014)")
  /// Time a worker takes for a request.
  static let serviceTime = PlatformDefault(
    code: "PLT002", name: "time a worker takes for a request", value: 1.0 / 6, unit: "s",
    mark: .verified,
    source: "one process serves about six a second (Odoo's performance slides, 2014)")
  /// Processor time of the database for a request.
  static let databaseTime = PlatformDefault(
    code: "PLT003", name: "processor time of the database for a request", value: 0.03, unit: "s",
    mark: .inferred, source: "a third of a read transaction's 100 ms")
  /// Time a worker takes for an integration message run as a queue job.
  static let jobTime = PlatformDefault(
    code: "PLT004", name: "time a worker takes for an integration message", value: 0.5, unit: "s",
    mark: .inferred, source: "a message writes a document; each running job holds a worker")
  /// How much slower a request is in a fully used pool of many equal tenants.
  static let noise = PlatformDefault(
    code: "PLT005", name: "slow-down by neighbours in a full pool", value: 0.25, unit: "share",
    mark: .inferred, source: "caches and disks are shared; one tenant alone is not slowed")
  /// The share of database work that only one processor can do at a time.
  static let contention = PlatformDefault(
    code: "PLT006", name: "contention of database processors", value: 0.02, unit: "share",
    mark: .inferred, source: "locks and the write-ahead log; α of the universal scalability law")
  /// The cost of two database processors agreeing.
  static let coherence = PlatformDefault(
    code: "PLT007", name: "coherence of database processors", value: 0.0001, unit: "share",
    mark: .inferred, source: "shared buffers; β of the universal scalability law")
  /// Load in a peak for which the calendar states none.
  static let seasonalPeak = PlatformDefault(
    code: "PLT008", name: "load in a peak whose row states none", value: 1.3, unit: "multiple",
    mark: .inferred, source: "the load a scenario's usual peak case takes")
  /// Transactions an hour of a user of usual activity.
  static let usualTransactions = PlatformDefault(
    code: "PLT009", name: "transactions an hour of a user of usual activity", value: 36,
    unit: "1/h", mark: .inferred,
    source: "the linear rule's: activity, not the head count, drives peaks")
  /// The share of workers that may run queue jobs.
  static let jobShare = PlatformDefault(
    code: "PLT010", name: "share of workers that may run queue jobs", value: 0.25, unit: "share",
    mark: .inferred, source: "the capacity of the job channels must stay below the workers")
}
