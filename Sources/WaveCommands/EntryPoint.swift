import ArgumentParser
import WaveWorkspace

/// Runs waveplan with the arguments of its process.
///
/// - Returns: the exit status by the table in the help text.
public func runWaveplan(arguments: [String]) async -> Int32 {
  let console = Console.ofProcess
  if let wrong = wrongVerb(in: arguments) {
    console.note(wrong)
    return ExitStatus.usage.rawValue
  }
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

/// What to say where the first word is no verb of waveplan; nil where it is one.
private func wrongVerb(in arguments: [String]) -> String? {
  let verbs = WaveplanCommand.configuration.subcommands.compactMap { verb in
    verb.configuration.commandName
  }
  guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !verbs.contains(word)
  else { return nil }
  let meant = Workspace.nearest(to: word, among: verbs).map { "; did you mean '\($0)'?" }
  return "error: there is no command '\(word)'\(meant ?? "")\n"
    + "  See 'waveplan --help' for all of them."
}
