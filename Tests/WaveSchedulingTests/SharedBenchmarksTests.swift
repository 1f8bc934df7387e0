import Foundation
import Testing
import WaveScheduling

/// Public instances beside the repository, by files alone: no bound is above a known solution, and
/// no value is under a proven bound.
@Suite(
  "Public benchmarks",
  .enabled(if: SharedBenchmarks.areThere, "../shared/benchmarks is not beside the repository"))
struct SharedBenchmarksTests {
  @Test("projects: between the best known bound and near the best known value")
  func projects() async throws {
    for row in try SharedBenchmarks.rows("psplib", sets: ["j30": 3, "j60": 2, "j120": 1]) {
      let instance = try PSPLIBFormat.read(try row.bytes())
      let result = await ProjectSolver(instance, seed: 1, threads: 1)
        .solve(until: .schedules(150))
      #expect(result.bound <= row.bestKnown, "\(row.name)")
      #expect(result.makespan >= row.bestBound, "\(row.name)")
      #expect(result.makespan * 10 <= row.bestKnown * 11, "\(row.name)")
      let checker = ProjectChecker(instance)
      #expect(checker.violations(of: result.starts) == [], "\(row.name)")
      #expect(checker.makespan(of: result.starts) == result.makespan, "\(row.name)")
    }
  }

  @Test("stations: between the best known bound and near the best known number")
  func stations() async throws {
    for row in try SharedBenchmarks.rows("salbp", sets: ["otto_n50": 3, "otto_n100": 2]) {
      let instance = try ALBFormat.read(try row.bytes(), cycle: nil)
      let result = await StationSolver(instance).solve(BenchmarkBudget(schedules: 2_000))
      #expect(result.bound <= row.bestKnown, "\(row.name)")
      #expect(result.value >= row.bestBound, "\(row.name)")
      #expect(result.value * 10 <= row.bestKnown * 11, "\(row.name)")
      #expect(
        StationChecker.violations(of: result.stations, value: result.value, in: instance) == [],
        "\(row.name)")
    }
  }
}

/// The instances beside the repository, with what is known of each.
enum SharedBenchmarks {
  /// What is known of an instance.
  struct Row {
    /// The folder of its file.
    var folder: URL
    /// Its name.
    var name: String
    /// The best known value, and the best proven bound.
    var bestKnown: Int, bestBound: Int

    /// Its file.
    func bytes() throws -> [UInt8] {
      let extensions = folder.path.contains("psplib") ? "sm" : "alb"
      return Array(try Data(contentsOf: folder.appending(path: "\(name).\(extensions)")))
    }
  }

  /// Whether they are there.
  static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// The first so many rows of some sets of a family.
  static func rows(_ family: String, sets: [String: Int]) throws -> [Row] {
    let text = try String(
      contentsOf: folder.appending(path: "\(family)_best_known.csv"), encoding: .utf8)
    var taken: [String: Int] = [:]
    return try text.split(separator: "\n").dropFirst().compactMap { line in
      // Only the first seven columns are read; none of them is quoted.
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let set = cells[0]
      guard taken[set, default: 0] < sets[set] ?? 0 else { return nil }
      taken[set, default: 0] += 1
      return Row(
        folder: folder.appending(path: "\(family)/\(set)"), name: cells[1],
        bestKnown: try #require(Int(cells[5])), bestBound: try #require(Int(cells[6])))
    }
  }

  private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/benchmarks")
}
