import ArgumentParser
import WaveWorkspace

/// `waveplan collect odoo-addons`: modules and their dependencies from folders of addons.
struct CollectAddonsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "odoo-addons",
    abstract: "Writes modules.csv and dependencies.csv of the Odoo modules under folders.",
    discussion: """
      Manifests are read as literals and never run; lines are counted as vendors count them. \
      Of two modules of one name the first counts, as in Odoo's addons path. Modules that cannot \
      be read are named and left out, and the exit status is 1. What no column of an inventory \
      holds (models, fields, tests, jobs, migrations, packages) goes to collected/addons.csv.
      """)

  @Argument(help: "Folders to search, in the order of the addons path.")
  var paths: [String]

  @Option(help: ArgumentHelp("The inventory's folder to write into.", valueName: "folder"))
  var out: String

  @OptionGroup var intake: IntakeOptions

  func run() throws {
    let console = Console.ofProcess
    let outcome = try Workspace.forgetful.collectAddons(
      paths, into: out, replacing: intake.replace)
    console.note(findings: outcome.findings, limit: intake.maxFindings)
    if intake.json {
      try console.show(bytes: Workspace.json(outcome))
    } else {
      try console.show(AddonsScreen(outcome: outcome).text)
    }
    if outcome.hasErrors { throw ExitStatus.inputErrors }
  }
}
