import ArgumentParser
import WaveWorkspace

/// `waveplan collect odoo-addons`: modules and their dependencies from folders of addons.
struct CollectAddonsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "odoo-addons",
    abstract: "Writes modules.csv and dependencies.csv of the Odoo modules under folders.",
    discussion: """
      Manifests are read as literals and never run; lines are counted as vendors count them. \
      Of two modules of one name the first counts, as in Odoo's addons path. Modules that cannot \
      be read are named and left out, and the exit status is 1. What no column of an inventory \
      holds (models, fields, tests, jobs, migrations, packages) goes to collected/addons.csv. \
      With --merge, several trees and databases add up to one inventory.
      """)

  @Argument(help: "Folders to search, in the order of the addons path.")
  var paths: [String]

  @OptionGroup var collect: CollectOptions

  func validate() throws {
    if collect.out == nil { throw ValidationError("--out is missing: the inventory's folder") }
  }

  func run() async throws {
    let console = Console.ofProcess
    let outcome = try await collect.intake.showingFindings(on: console) {
      try Workspace.forgetful.collectAddons(paths, into: collect.out ?? "", collect.way)
    }
    console.note(findings: outcome.findings, limit: collect.intake.maxFindings)
    if collect.intake.json {
      try console.show(bytes: Workspace.json(outcome))
    } else {
      try console.show(AddonsScreen(outcome: outcome).text)
    }
    if outcome.hasErrors { throw ExitStatus.inputErrors }
  }
}
