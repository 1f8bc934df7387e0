import WaveScheduling

/// A benchmark instance of a kind that waveplan solves.
enum BenchmarkProblem: Sendable {
  case project(ProjectInstance)
  case stations(StationInstance)
  case arrangement(ArrangementInstance)

  /// The extensions of files that are read, for messages.
  static let extensions = ".sm, .alb, .edges, .edgelist or .txt"

  /// Whether a file's cycle time can be chosen.
  static func hasCycle(_ path: String) -> Bool { path.lowercased().hasSuffix(".alb") }

  /// The instance in a file's bytes, by its extension; nil where that is none we read.
  ///
  /// - Throws: a failure with its line where the file is malformed.
  static func read(
    _ bytes: [UInt8], path: String, cycle: Int?
  ) throws(BenchmarkFormatFailure) -> BenchmarkProblem? {
    switch path.split(separator: "/").last?.split(separator: ".").last?.lowercased() {
    case "sm": .project(try PSPLIBFormat.read(bytes))
    case "alb": .stations(try ALBFormat.read(bytes, cycle: cycle))
    case "edges", "edgelist", "txt": .arrangement(try EdgeListFormat.read(bytes))
    default: nil
    }
  }

  /// Solves the instance and holds the solution against its checker.
  func solve(_ budget: BenchmarkBudget, seed: UInt64, threads: Int) async -> BenchmarkSolution {
    switch self {
    case .project(let instance):
      let result = await ProjectSolver(instance, seed: seed, threads: threads).solve(
        until: ProjectStop(
          maxSchedules: budget.schedules, limitSeconds: budget.seconds,
          elapsedSeconds: budget.elapsedSeconds))
      let checker = ProjectChecker(instance)
      var violations = checker.violations(of: result.starts).map { "\($0)" }
      if violations.isEmpty, checker.makespan(of: result.starts) != result.makespan {
        violations.append("the project is not over after \(result.makespan)")
      }
      return BenchmarkSolution(
        value: result.makespan, bound: result.bound, schedules: result.schedules,
        secondsToBest: result.secondsToBest, head: "job,start",
        rows: result.starts.enumerated().map { "\($0.offset + 1),\($0.element)" },
        violations: violations)
    case .stations(let instance):
      let result = await StationSolver(instance, seed: seed, threads: threads).solve(budget)
      return BenchmarkSolution(
        value: result.value, bound: result.bound, schedules: result.schedules,
        secondsToBest: result.secondsToBest, head: "task,station",
        rows: result.stations.enumerated().map { "\($0.offset + 1),\($0.element)" },
        violations: StationChecker.violations(
          of: result.stations, value: result.value, in: instance))
    case .arrangement(let instance):
      let result = await ArrangementSolver(instance, seed: seed, threads: threads).solve(budget)
      return BenchmarkSolution(
        value: result.value, bound: result.bound, schedules: result.schedules,
        secondsToBest: result.secondsToBest, head: "vertex,position",
        rows: zip(instance.names, result.positions).map { "\($0),\($1)" },
        violations: ArrangementChecker.violations(
          of: result.positions, value: result.value, in: instance))
    }
  }
}

/// What a solver found, and what its checker says of it.
struct BenchmarkSolution: Sendable {
  /// The value and the bound.
  var value: Int, bound: Int
  /// How many schedules were tried.
  var schedules: Int
  /// When the value was found, in seconds from the start.
  var secondsToBest: Double
  /// The columns of the solution as CSV.
  var head: String
  /// The rows of the solution as CSV.
  var rows: [String]
  /// What is wrong with it; empty where nothing is.
  var violations: [String]

  /// The solution as a CSV file.
  var csv: [UInt8] { Array(([head] + rows).map { $0 + "\n" }.joined().utf8) }
}
