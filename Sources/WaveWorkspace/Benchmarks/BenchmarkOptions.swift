/// Which benchmark files are solved, and how.
public struct BenchmarkOptions: Sendable {
  /// The files' paths.
  public var files: [String]
  /// The most seconds for each instance; nil for no limit of time.
  public var timeLimitSeconds: Double?
  /// The most schedules for each instance; nil for no limit of them.
  public var schedules: Int?
  /// Threads to use.
  public var threads: Int
  /// The seed.
  public var seed: UInt64
  /// The cycle times for lines to be balanced; empty for those of the list, or of the file.
  public var cycles: [Int]
  /// The paths of lists of best known values.
  public var bestKnown: [String]
  /// The folder that solutions are written to; nil where they are not.
  public var schedulesFolder: String?

  /// Options for a run over files.
  public init(
    files: [String], timeLimitSeconds: Double?, schedules: Int? = nil, threads: Int = 1,
    seed: UInt64 = 1, cycles: [Int] = [], bestKnown: [String] = [], schedulesFolder: String? = nil
  ) {
    self.files = files
    self.timeLimitSeconds = timeLimitSeconds
    self.schedules = schedules
    self.threads = threads
    self.seed = seed
    self.cycles = cycles
    self.bestKnown = bestKnown
    self.schedulesFolder = schedulesFolder
  }
}
