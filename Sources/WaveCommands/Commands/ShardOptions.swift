import ArgumentParser
import Foundation
import WaveOutcome
import WaveWorkspace

/// How a run is handed to an engine in shards.
struct ShardOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Cut the run into this many shards, for --emit.", valueName: "count"))
  var shards: Int?

  @Option(
    help: ArgumentHelp(
      "Print what has an engine play the shards and merge them, instead of playing: slurm (pipe it "
        + "into bash), kubernetes (kubectl apply -f -), parallel or shell (pipe it into sh).",
      valueName: "engine"),
    transform: ShardEngine.reading)
  var emit: ShardEngine?

  @Option(
    help: ArgumentHelp(
      "The folder that the shards and result.json are written to (default: one named after the run).",
      valueName: "folder"))
  var shardFolder: String?

  @Option(help: ArgumentHelp("Memory each shard asks for, in MiB.", valueName: "MiB"))
  var shardMemory = ShardOptions.usualMemory

  @Option(
    help: ArgumentHelp(
      "How many shards are played at once at the most (default: for parallel and shell, what the "
        + "processors of the machine that runs the text allow; else what the engine allows).",
      valueName: "count"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Hours after which the jobs of kubernetes are given up, so that a merge does not wait for ever "
        + "for a shard that never ends well.", valueName: "hours"))
  var deadline = ShardOptions.usualDeadline

  @Option(
    help: ArgumentHelp("The container image that has waveplan, for kubernetes.", valueName: "image")
  )
  var image = ShardOptions.usualImage

  @Option(
    help: ArgumentHelp(
      "The claim of the volume that all pods share, mounted at \(Workspace.sharedMountPath) and "
        + "holding the store as waveplan.sqlite; for kubernetes.", valueName: "claim"))
  var volume = ShardOptions.usualVolume

  private static let usualImage = "waveplan:\(Workspace.version)"
  private static let usualVolume = "waveplan"
  private static let usualMemory = 1024
  private static let usualDeadline = 24

  func validate() throws {
    try refuseIdle()
    if (shards == nil) != (emit == nil) {
      throw ValidationError("--shards says in how many parts --emit hands the run over: give both")
    }
    if let shards, !(1...10_000).contains(shards) {
      throw ValidationError("--shards must lie between 1 and 10,000, not \(shards)")
    }
    if !(64...1_048_576).contains(shardMemory) {
      throw ValidationError("--shard-memory must lie between 64 and 1,048,576, not \(shardMemory)")
    }
    if let jobs, !(1...10_000).contains(jobs) {
      throw ValidationError("--jobs must lie between 1 and 10,000, not \(jobs)")
    }
    if !(1...8760).contains(deadline) {
      throw ValidationError("--deadline must lie between 1 and 8,760 hours, not \(deadline)")
    }
    for (name, text) in [("--image", image), ("--volume", volume)] {
      if text.isEmpty || text.contains(where: { $0.isNewline }) {
        throw ValidationError("\(name) must be one line of text")
      }
    }
  }

  /// Refuses options that the engine, or playing here, would not read.
  private func refuseIdle() throws {
    if emit != .kubernetes, image != Self.usualImage || volume != Self.usualVolume {
      throw ValidationError("--image and --volume are read by --emit kubernetes alone")
    }
    if emit != .kubernetes, emit != .slurm, shardMemory != Self.usualMemory {
      throw ValidationError("--shard-memory is read by --emit kubernetes and slurm alone")
    }
    if emit != .kubernetes, deadline != Self.usualDeadline {
      throw ValidationError("--deadline is read by --emit kubernetes alone")
    }
    if emit == nil, jobs != nil {
      throw ValidationError("--jobs is how many shards --emit has played at once")
    }
    if emit == nil, shardFolder != nil {
      throw ValidationError(
        "--shard-folder is where --emit has shards written; --shard-out names the file of one shard"
      )
    }
  }

  /// The text for the engine; nil where none is asked for.
  ///
  /// - Throws: `ValidationError` where there are more shards than trials.
  func script(
    for plan: LoadedPlan, _ play: SimulationOptions, store: String, threads: Int
  ) throws -> String? {
    guard let shards, let emit else { return nil }
    guard shards <= play.trials else {
      throw ValidationError("\(play.trials) trials cannot be cut into \(shards) shards")
    }
    let hash = plan.outcome.planHash
    let name = "shards-\(hash.prefix(8))-\(play.seed)-\(play.trials)-\(shards)"
    let base = emit == .kubernetes ? Workspace.sharedMountPath : "."
    let run = ShardedRun(
      plan: hash, trials: play.trials, seed: play.seed, shards: shards, threads: threads,
      store: emit == .kubernetes ? base + "/waveplan.sqlite" : URL(filePath: store).path,
      folder: shardFolder ?? (emit == .kubernetes ? base + "/" + name : URL(filePath: name).path))
    return Workspace.script(
      of: run, for: emit,
      resources: ShardResources(
        cpus: threads, memoryMiB: shardMemory, jobs: jobs, deadlineHours: deadline),
      image: image, volume: volume)
  }
}
