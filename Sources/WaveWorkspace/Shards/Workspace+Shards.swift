import Foundation
import WaveInventory
public import WaveOutcome
import WaveSimulator
import WaveStore

extension Workspace {
  /// Plays a stretch of a run's trials into a file, which `merge` puts together with others.
  ///
  /// The file is written whole or not at all. Where it is there already with a beginning of the
  /// stretch, that is gone on from; where it holds all of it, nothing is done: a shard may be
  /// ordered twice.
  ///
  /// - Throws: `WorkspaceFailure.unreadable` where the file holds something else,
  ///   `.unwritable` where it cannot be written.
  public func playShard(
    _ outcome: RunOutcome, first: Int, options: SimulationOptions, to path: String,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async throws(WorkspaceFailure) -> ShardOutcome {
    let identity = Self.shardIdentity(of: outcome)
    let begun = try Self.begunShard(at: path, identity, first: first, options)
    var done = ShardOutcome(
      file: path, plan: outcome.planHash, seed: options.seed, first: first,
      trials: begun?.count ?? 0, wanted: options.trials)
    guard done.trials < options.trials else { return done }
    do {
      let shard = try await Simulation(outcome.scenario, plan: outcome.plan).shard(
        of: first..<(first + options.trials), seed: options.seed,
        threads: options.threads ?? Self.cores, identity: identity, begun: begun,
        shouldStop: options.shouldStop, progress: { progress($0, options.trials) })
      if shard.count > done.trials { try Self.write(shard, to: path) }
      done.trials = shard.count
      return done
    } catch let failure as WorkspaceFailure {
      throw failure
    } catch {
      throw .unreadable("trials \(first) to \(first + options.trials - 1) cannot be played")
    }
  }

  /// Puts shards together: the result is that of one run over all their trials, byte for byte.
  ///
  /// The plan they were played from must be in the store.
  ///
  /// - Throws: `WorkspaceFailure.unreadable` where a file is no shard, shards overlap or leave a gap,
  ///   or are of different inputs; the message says which.
  public func merge(_ paths: [String]) async throws(WorkspaceFailure) -> RunOutcome {
    var shards: [SimulationShard] = []
    for path in paths { shards.append(try Self.shard(at: path)) }
    let all: SimulationShard
    do {
      all = try SimulationShard.merged(shards)
    } catch {
      throw .unreadable(Self.words(for: error, shards, paths))
    }
    let parts = all.identity.split(separator: " ").map(String.init)
    guard parts.count == 2 else { throw .unreadable("'\(paths[0])' names no plan") }
    guard parts[1] == Self.version else {
      throw .unreadable(
        "'\(paths[0])' was played by waveplan \(parts[1]); this is \(Self.version), "
          + "which may play otherwise")
    }
    var outcome = try plan(named: parts[0]).outcome
    guard Self.shardIdentity(of: outcome) == all.identity,
      let result = await Simulation(outcome.scenario, plan: outcome.plan).result(
        of: all, threads: Self.cores)
    else { throw .unreadable("'\(paths[0])' was not played from this store's plan \(parts[0])") }
    outcome.simulation = result
    try keep(outcome)
    return outcome
  }

  /// What a shard must have in common with others to be merged: the plan's hash, which binds its
  /// inputs, and the version that played it.
  static func shardIdentity(of outcome: RunOutcome) -> String { "\(outcome.planHash) \(version)" }
}

extension Workspace {
  private static func shard(at path: String) throws(WorkspaceFailure) -> SimulationShard {
    guard !isFolder(path), let bytes = try? InventoryFiles.bytes(at: path) else {
      throw .unreadable("the shard '\(path)' cannot be read")
    }
    do {
      return try SimulationShard(bytes: bytes)
    } catch .malformed(let why) {
      throw .unreadable("'\(path)' is no whole shard: \(why)")
    } catch {
      throw .unreadable("'\(path)' is no shard")
    }
  }

  private static func begunShard(
    at path: String, _ identity: String, first: Int, _ options: SimulationOptions
  ) throws(WorkspaceFailure) -> SimulationShard? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let shard = try shard(at: path)
    let other: String? =
      if shard.identity != identity {
        "of other inputs or of another version"
      } else if shard.seed != options.seed {
        "with seed \(shard.seed)"
      } else if shard.first != first || shard.count > options.trials {
        "\(words(for: shard.trials))"
      } else {
        nil
      }
    if let other {
      throw .unreadable(
        "'\(path)' holds trials \(other) already; remove it, or name another file")
    }
    return shard
  }

  private static func write(
    _ shard: SimulationShard, to path: String
  ) throws(WorkspaceFailure) {
    let file = URL(filePath: path)
    let folder = try OutputFolder(path: file.deletingLastPathComponent().relativePath)
    try folder.write(shard.bytes, to: file.lastPathComponent)
  }

  private static func words(for trials: Range<Int>) -> String {
    trials.count == 1 ? "\(trials.lowerBound)" : "\(trials.lowerBound) to \(trials.upperBound - 1)"
  }

  private static func words(
    for failure: ShardFailure, _ shards: [SimulationShard], _ paths: [String]
  ) -> String {
    switch failure {
    case .malformed(let why): "a shard cannot be used: \(why)"
    case .otherInputs(let first, let second):
      "'\(paths[second])' is of plan \(shards[second].identity), '\(paths[first])' of "
        + "\(shards[first].identity): they are not parts of one run"
    case .otherSeed(let first, let second):
      "'\(paths[second])' was played with seed \(shards[second].seed), '\(paths[first])' with seed "
        + "\(shards[first].seed): they are not parts of one run"
    case .overlap(let first, let second, let trials):
      "'\(paths[first])' and '\(paths[second])' both hold trials \(words(for: trials))"
    case .missing(let trials): "no shard holds trials \(words(for: trials))"
    }
  }
}
