import ArgumentParser

/// Runs waveplan with the arguments of its process.
///
/// - Returns: the exit status by the table in the help text.
public func runWaveplan(arguments: [String]) async -> Int32 {
  let console = Console.ofProcess
  do {
    var command = try WaveplanCommand.parseAsRoot(arguments)
    if var asynchronous = command as? any AsyncParsableCommand {
      try await asynchronous.run()
    } else {
      try command.run()
    }
    return 0
  } catch {
    console.endProgress()
    return FailureScreen(error: error, console: console).show()
  }
}
