import Foundation
public import WaveCore
import WaveInventory
public import WaveOutcome
import WaveSimulator

extension Workspace {
  /// Plays a task network many times; the clock runs from the first draw to the last figure, and
  /// for Spearman's correlations, which come after it, on its own.
  ///
  /// - Returns: what came out, and the warnings about the files.
  /// - Throws: `WorkspaceFailure.findings` where a file has errors, `.unreadable` where it cannot
  ///   be read, `.interrupted` where the task is cancelled.
  public func network(
    _ options: NetworkOptions
  ) async throws(WorkspaceFailure) -> (outcome: NetworkOutcome, findings: [Finding]) {
    let (network, findings) = try Self.network(at: options.tasks, options.edges)
    let simulation = NetworkSimulation(network, rules: options.teams.map(Self.rules))
    let (start, processor) = (ContinuousClock.now, clock())
    var (figured, spent) = (start, processor)
    do {
      let outcome = try await simulation.run(
        trials: options.trials, seed: options.seed, threads: options.threads,
        isSensitive: options.isSensitive,
        figured: { (figured, spent) = (ContinuousClock.now, clock()) })
      let timed = outcome.timed(
        seconds: (figured - start) / .seconds(1),
        processorSeconds: Double(spent - processor) / Double(CLOCKS_PER_SEC),
        spearmanSeconds: options.isSensitive ? (ContinuousClock.now - figured) / .seconds(1) : nil)
      return (timed, findings)
    } catch {
      switch error {
      case .trialCount(let count): throw .unreadable("\(count) trials cannot be played")
      case .cancelled(let count): throw .interrupted("after \(count) trials")
      }
    }
  }

  private static func network(
    at tasks: String, _ edges: String
  ) throws(WorkspaceFailure) -> (TaskNetwork, [Finding]) {
    let tables = NetworkReader.read(
      tasks: try bytes(at: tasks), tasksFile: tasks, edges: try bytes(at: edges), edgesFile: edges)
    guard !tables.hasErrors else { throw .findings(tables.findings) }
    do {
      let network = try TaskNetwork(
        names: tables.names, lengths: tables.lengths,
        edges: tables.edges.map { TaskNetwork.Edge($0.first, $0.then) })
      return (network, tables.findings)
    } catch {
      throw .findings((tables.findings + [tables.finding(ofCycle: error.path)]).sorted())
    }
  }

  private static func bytes(at path: String) throws(WorkspaceFailure) -> [UInt8] {
    guard !isFolder(path), let bytes = try? InventoryFiles.bytes(at: path) else {
      throw .unreadable("'\(path)' cannot be read")
    }
    return bytes
  }

  private static func rules(_ teams: NetworkOptions.Teams) -> TeamRules {
    TeamRules(
      teams: teams.count, capacity: teams.capacity, failure: teams.failure,
      window: teams.window.map { TeamRules.Window(length: $0.length, period: $0.period) })
  }
}
