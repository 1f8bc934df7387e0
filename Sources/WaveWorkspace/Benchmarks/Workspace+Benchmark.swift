import WaveInventory
import WaveOutcome
import WaveScheduling

extension Workspace {
  /// Solves benchmark files one after another, and tells of each as soon as it is done.
  ///
  /// A file without a cycle time of its own choice is solved once for every row that the lists of
  /// best known values have about it, with that row's cycle. Each solution passes an independent
  /// checker before it is told. A malformed file does not keep the others from being solved.
  ///
  /// - Throws: `WorkspaceFailure.unreadable` where a list of best known values is none,
  ///   `.unwritable` where a solution cannot be written.
  public func benchmark(
    _ options: BenchmarkOptions, tell: (BenchmarkEvent) -> Void
  ) async throws(WorkspaceFailure) {
    var tables: [BestKnownTable] = []
    for path in options.bestKnown { tables.append(try BestKnownTable(path: path)) }
    let known = BestKnownTable(joining: tables)
    var folder: OutputFolder?
    if let path = options.schedulesFolder { folder = try OutputFolder(path: path) }
    var written: Set<String> = []
    for file in options.files {
      guard let bytes = Self.benchmarkBytes(at: file, tell) else { continue }
      for run in Self.runs(of: file, known, options) {
        guard let problem = Self.problem(bytes, run, tell) else { continue }
        let (outcome, solution) = await Self.solve(problem, run, options)
        if !solution.violations.isEmpty {
          tell(.refused(file: run.label, reasons: solution.violations))
          continue
        }
        if let folder {
          try folder.write(solution.csv, to: run.name(notIn: &written))
        }
        tell(.solved(outcome))
        let contradictions = Self.contradictions(outcome, run.row)
        if !contradictions.isEmpty {
          tell(.refused(file: run.label, reasons: contradictions))
        }
      }
    }
  }
}

/// One instance to be solved: a file, with a cycle time where the file leaves the choice.
private struct BenchmarkRun {
  var file: String
  var cycle: Int?
  var row: BestKnownTable.Row?

  /// What messages call it.
  var label: String { cycle.map { "\(file) with cycle \($0)" } ?? file }

  /// A name for its solution that no other one of the run has.
  func name(notIn written: inout Set<String>) -> String {
    let parts = (file.split(separator: "/").last.map(String.init) ?? file)
      .split(separator: ".", omittingEmptySubsequences: false)
    let stem = parts.dropLast().joined(separator: ".") + (cycle.map { "_c\($0)" } ?? "")
    var name = stem + ".csv"
    var number = 2
    while !written.insert(name).inserted {
      name = "\(stem)-\(number).csv"
      number += 1
    }
    return name
  }
}

extension Workspace {
  private static func benchmarkBytes(
    at path: String, _ tell: (BenchmarkEvent) -> Void
  ) -> [UInt8]? {
    if isFolder(path) {
      tell(.malformed(file: path, line: 0, message: "this is a folder; name the files in it"))
      return nil
    }
    do {
      return try InventoryFiles.bytes(at: path)
    } catch {
      let message =
        if case .missing = error { "there is no such file" } else { "the file cannot be read" }
      tell(.malformed(file: path, line: 0, message: message))
      return nil
    }
  }

  private static func runs(
    of file: String, _ known: BestKnownTable, _ options: BenchmarkOptions
  ) -> [BenchmarkRun] {
    let rows = known.rows(for: file)
    guard BenchmarkProblem.hasCycle(file) else {
      return [BenchmarkRun(file: file, cycle: nil, row: rows.first)]
    }
    if !options.cycles.isEmpty {
      return options.cycles.map { cycle in
        BenchmarkRun(file: file, cycle: cycle, row: rows.first { $0.cycle == cycle })
      }
    }
    guard !rows.isEmpty else { return [BenchmarkRun(file: file, cycle: nil, row: nil)] }
    return rows.map { BenchmarkRun(file: file, cycle: $0.cycle, row: $0) }
  }

  private static func problem(
    _ bytes: [UInt8], _ run: BenchmarkRun, _ tell: (BenchmarkEvent) -> Void
  ) -> BenchmarkProblem? {
    do {
      if let problem = try BenchmarkProblem.read(bytes, path: run.file, cycle: run.cycle) {
        return problem
      }
      tell(
        .malformed(
          file: run.file, line: 0,
          message: "no benchmark format is known by this name; files end in "
            + BenchmarkProblem.extensions))
    } catch {
      tell(.malformed(file: run.file, line: error.line, message: error.message))
    }
    return nil
  }

  private static func solve(
    _ problem: BenchmarkProblem, _ run: BenchmarkRun, _ options: BenchmarkOptions
  ) async -> (BenchmarkOutcome, BenchmarkSolution) {
    let start = ContinuousClock.now
    let elapsed: @Sendable () -> Double = { (ContinuousClock.now - start) / .seconds(1) }
    let budget = BenchmarkBudget(
      seconds: options.timeLimitSeconds ?? .infinity, schedules: options.schedules,
      elapsedSeconds: elapsed)
    let solution = await problem.solve(budget, seed: options.seed, threads: options.threads)
    var outcome = BenchmarkOutcome(
      file: run.file, set: run.row?.set ?? folderName(of: run.file), cycle: run.cycle,
      value: solution.value, bound: solution.bound,
      secondsToBest: milliseconds(solution.secondsToBest),
      seconds: milliseconds(elapsed()), schedules: solution.schedules)
    outcome.bestKnown = run.row?.best
    outcome.criticalPath = run.row?.criticalPath
    return (outcome, solution)
  }

  /// Seconds without what no clock could be trusted for.
  private static func milliseconds(_ seconds: Double) -> Double {
    (seconds * 1_000).rounded() / 1_000
  }

  private static func folderName(of file: String) -> String {
    file.split(separator: "/").dropLast().last.map(String.init) ?? "."
  }

  /// What an outcome says against the list of best known values: either is wrong.
  private static func contradictions(
    _ outcome: BenchmarkOutcome, _ row: BestKnownTable.Row?
  ) -> [String] {
    guard let row else { return [] }
    var found: [String] = []
    if outcome.bound > row.best {
      found.append(
        "the bound \(outcome.bound) lies above the best known value \(row.best): "
          + "the bound or the list is wrong")
    }
    if let bound = row.bound, outcome.value < bound {
      found.append(
        "the value \(outcome.value) lies below the proven bound \(bound): "
          + "the checker or the list is wrong")
    }
    return found
  }
}
