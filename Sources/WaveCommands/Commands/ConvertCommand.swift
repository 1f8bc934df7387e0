import ArgumentParser
import WaveCore
import WaveOutcome
import WaveWorkspace

/// `waveplan convert`: an inventory from another tool's files.
struct ConvertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Writes an inventory from another tool's files.",
    discussion: """
      Columns are found by name, whatever their order. Applications of konveyor become modules of \
      the plants that stand for their business services; those of the other tools become databases \
      with a plant each, whose servers are noted there. --as turns that round. Columns that nothing \
      takes are listed in converted/lost_columns.csv.

      Waves become pins of scenario.yaml where --first-cutover gives them dates; delete a pin, and \
      waveplan chooses the slot. converted/waves.csv holds the same for plan --waves.
      """)

  @Argument(help: "The tool's files.")
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The tool: konveyor, cmf, mgn, migration-hub or migration-center.", valueName: "tool"),
    transform: ConversionSource.reading)
  var from: ConversionSource

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "What applications become: modules or databases (default: what is usual with the tool).",
      valueName: "kind"),
    transform: ConvertedAsset.reading)
  var asset: ConvertedAsset?

  @Option(
    help: ArgumentHelp(
      "A day in the slot of the first wave; waves become pins then.", valueName: "date"))
  var firstCutover: DateArgument?

  @Option(help: ArgumentHelp("How many weeks lie between two waves.", valueName: "weeks"))
  var weeksApart = 4

  @Option(help: ArgumentHelp("The inventory's folder to write into.", valueName: "folder"))
  var out: String

  @OptionGroup var intake: IntakeOptions

  func validate() throws {
    if !(1...52).contains(weeksApart) {
      throw ValidationError("--weeks-apart must lie between 1 and 52, not \(weeksApart)")
    }
  }

  func run() async throws {
    let console = Console.ofProcess
    let outcome = try await intake.showingFindings(on: console) {
      try Workspace.forgetful.convert(
        files, from: from, as: asset, firstCutover: firstCutover?.date, weeksApart: weeksApart,
        into: out, replacing: intake.replace)
    }
    console.note(findings: outcome.remarks, limit: intake.maxFindings)
    if intake.json {
      try console.show(bytes: Workspace.json(outcome))
    } else {
      try console.show(ConversionScreen(outcome: outcome).text)
    }
    if outcome.hasErrors { throw ExitStatus.inputErrors }
  }
}
