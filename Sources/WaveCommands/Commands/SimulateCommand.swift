import ArgumentParser
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

/// `waveplan simulate`: percentiles with intervals.
struct SimulateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Plays a plan many times: percentiles of date and cost, with intervals.",
    discussion: """
      Ctrl-C ends the run and keeps what is finished: the result says on how many trials it stands, \
      and the next run with the same seed goes on from there.

      --until 0.5% plays until P50 and P80 of cost and the mean date are known to half a percent.

      --trial 4711 tells one trial: what happened when and why, and each line of its cost.

      A run can be split: --first 0 --trials 5000 --shard-out a here, --first 5000 --trials 5000 \
      --shard-out b elsewhere, and 'waveplan merge a b' gives the same bytes as one run of 10,000. \
      A shard that was interrupted goes on where it stopped; one that is whole is left as it is.

      --shards 8 --emit slurm prints what hands the whole run to an engine that people have: a Slurm \
      job array with its dependent merge, Kubernetes jobs, a line for GNU parallel, or plain shell.
      """)

  @OptionGroup var reference: PlanReference
  @OptionGroup var play: PlayOptions

  @Option(help: "Threads to use; the result does not depend on it.")
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "Tell this one trial line by line, instead of playing many.",
      valueName: "number"))
  var trial: UInt32?

  @Option(help: ArgumentHelp("The number of the first trial of a shard.", valueName: "trial"))
  var first: Int?

  @Option(
    help: ArgumentHelp("Keep the trials for 'waveplan merge' in this file.", valueName: "file"))
  var shardOut: String?

  @OptionGroup var sharding: ShardOptions

  @Flag(help: "Print the result as JSON.")
  var json = false

  @Flag(help: "Print the percentiles of every quantity as CSV.")
  var csv = false

  @Option(
    help: ArgumentHelp(
      "Also write the pictures into this folder, as SVG: curves of finish and cost, tornado, dates "
        + "and costs kept together, convergence.", valueName: "folder"))
  var svg: String?

  func validate() throws {
    if svg != nil, trial != nil || shardOut != nil || sharding.emit != nil {
      throw ValidationError(
        "--svg draws a whole run, so --trial, shards and --emit have no place there")
    }
    if sharding.emit != nil, trial != nil || first != nil || shardOut != nil || json {
      throw ValidationError(
        "--emit prints a whole run for an engine, so --trial, --first, --shard-out and --json have "
          + "no place there")
    }
    if sharding.emit != nil, play.until != nil {
      throw ValidationError(
        "--emit cuts the run into fixed stretches of trials, so it cannot end by --until; name "
          + "--trials")
    }
    if sharding.emit != nil, csv {
      throw ValidationError(
        "--emit prints a text for an engine, so --csv has no place there")
    }
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("--threads must lie between 1 and 256, not \(threads)")
    }
    if trial != nil, threads != nil {
      throw ValidationError("--trial tells one trial, so --threads has no place there")
    }
    if csv, json || trial != nil || shardOut != nil {
      throw ValidationError("--csv prints the percentiles of a run; leave out --json and --trial")
    }
    if play.until != nil, trial != nil || first != nil || shardOut != nil {
      throw ValidationError("--until ends a whole run, so --trial and shards have no place there")
    }
    if trial != nil, first != nil || shardOut != nil || play.trials != nil {
      throw ValidationError("--trial tells one trial, so --trials and shards have no place there")
    }
    guard let first else { return }
    if shardOut == nil { throw ValidationError("--first begins a shard, so it needs --shard-out") }
    let last = 1 << 32
    if !(0..<last).contains(first) || (play.trials ?? 1) > last - first {
      throw ValidationError("trials of a shard must lie between 0 and 4,294,967,295")
    }
  }

  func run() async throws {
    let console = Console.ofProcess
    let workspace = try reference.store.workspace(for: .reading)
    let loaded = try workspace.plan(named: reference.plan)
    let options = play.playOptions(for: loaded.question)
    if let script = try sharding.script(
      for: loaded, options, store: reference.store.path, threads: threads ?? 1)
    {
      return try console.show(bytes: Array(script.utf8))
    }
    if let trial {
      return try tell(workspace.story(of: trial, in: loaded, seed: play.trialSeed), loaded)
    }
    if let shardOut { return try await playShard(loaded, workspace, to: shardOut) }
    if let svg { try Workspace.require(writable: svg) }
    let played = try await console.playing(
      loaded.outcome, play, for: loaded.question, threads: threads, in: workspace)
    guard let simulation = played.simulation else { return }
    if let svg {
      let names = try Workspace.pictures(of: played, to: svg)
      console.note("wrote \(names.joined(separator: ", ")) to \(svg)")
    }
    if csv {
      try console.show(bytes: Workspace.percentileTable(of: played))
    } else if json {
      try console.show(bytes: Workspace.json(simulation))
    } else {
      try console.show(SimulationScreen(outcome: played, simulation: simulation).text)
    }
  }

  private func tell(_ story: TrialStory, _ loaded: LoadedPlan) throws {
    let currency = loaded.question.scenario.landscape.currency
    if json {
      try Console.ofProcess.show(bytes: Workspace.json(story))
    } else {
      try Console.ofProcess.show(StoryScreen(story: story, currency: currency).text)
    }
  }

  private func playShard(
    _ loaded: LoadedPlan, _ workspace: Workspace, to path: String
  ) async throws {
    let console = Console.ofProcess
    let shard = try await Interruption.during { interruption in
      try await workspace.playShard(
        loaded.outcome, first: first ?? 0,
        options: play.playOptions(for: loaded.question, threads: threads, until: interruption),
        to: path, progress: console.playProgress)
    }
    console.endProgress()
    if json {
      try console.show(bytes: Workspace.json(shard))
    } else {
      try console.show(ShardScreen(shard: shard).text)
    }
    guard shard.isWhole else { throw ExitStatus.inputErrors }
  }
}
