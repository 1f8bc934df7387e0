import ArgumentParser
import WaveWorkspace

/// Options of the commands that write tables of an inventory from other files.
struct IntakeOptions: ParsableArguments {
  @Flag(help: "Write over tables that are already there.")
  var replace = false

  @Option(help: ArgumentHelp("The most findings shown in full.", valueName: "count"))
  var maxFindings = 20

  @Flag(help: "Print the result as JSON.")
  var json = false

  func validate() throws {
    if maxFindings < 0 {
      throw ValidationError("--max-findings must be 0 or more, not \(maxFindings)")
    }
  }

  /// Runs a use case; the findings it fails by are shown as those of one that succeeds.
  func showingFindings<Outcome>(
    on console: Console, _ run: () async throws -> Outcome
  ) async throws -> Outcome {
    do {
      return try await run()
    } catch WorkspaceFailure.findings(let findings) {
      console.note(findings: findings, limit: maxFindings)
      throw ExitStatus.inputErrors
    }
  }
}
