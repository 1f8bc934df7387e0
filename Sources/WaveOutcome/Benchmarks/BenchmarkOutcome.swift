/// What came of one benchmark instance.
public struct BenchmarkOutcome: Hashable, Sendable, Codable {
  /// Whether the value is proven to be the best.
  public enum Status: String, Hashable, Sendable, Codable {
    case optimal, feasible
  }

  /// The file, as the user named it.
  public var file: String
  /// The set it belongs to: by the list of best known values, else its folder.
  public var set: String
  /// The cycle time it was solved with, where it is a line to be balanced.
  public var cycle: Int?
  /// The value found: makespan, stations, or length of all edges.
  public var value: Int
  /// The least value that any solution has, as far as it is proven.
  public var bound: Int
  /// Whether value and bound meet.
  public var status: Status
  /// When the value was found, in seconds from the start.
  public var secondsToBest: Double
  /// How long it took in all, in seconds.
  public var seconds: Double
  /// How many schedules, loads of stations or moves were tried.
  public var schedules: Int
  /// The best value that is known, where a list says so.
  public var bestKnown: Int?
  /// The length of the critical path, where a list says so.
  public var criticalPath: Int?

  /// An outcome; its status follows from value and bound.
  public init(
    file: String, set: String, cycle: Int? = nil, value: Int, bound: Int, secondsToBest: Double,
    seconds: Double, schedules: Int
  ) {
    self.file = file
    self.set = set
    self.cycle = cycle
    self.value = value
    self.bound = bound
    status = value == bound ? .optimal : .feasible
    self.secondsToBest = secondsToBest
    self.seconds = seconds
    self.schedules = schedules
  }

  /// How far the value lies above the best known one, as a share of it.
  public var gap: Double? { bestKnown.map { Self.excess(of: value, over: $0) } }

  /// How far a value lies above another one, as a share of that; 0 where both are 0.
  static func excess(of value: Int, over base: Int) -> Double {
    base == 0 ? (value == 0 ? 0 : 1) : Double(value - base) / Double(base)
  }

  private enum CodingKeys: String, CodingKey {
    case file, set, cycle, value, bound, status, seconds, schedules
    case secondsToBest = "seconds_to_best"
    case bestKnown = "best_known"
    case criticalPath = "critical_path"
  }
}
