import ArgumentParser
import WaveOutcome
import WaveWorkspace

/// Options of the commands that collect tables of an inventory, by which several add up to one.
struct CollectOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The inventory's folder to write into.", valueName: "folder"))
  var out: String?

  @Flag(
    help: "Merge into the tables that are there: rows by key, cells filled where they are blank.")
  var merge = false

  @Option(
    help: ArgumentHelp(
      "With --merge, what becomes of a filled cell that what was collected contradicts: stop "
        + "(nothing is written), keep or take.", valueName: "choice"),
    transform: ConflictChoice.reading)
  var conflicts: ConflictChoice?

  @OptionGroup var intake: IntakeOptions

  /// How the tables get into the folder.
  var way: CollectedWriting {
    if merge { return .merging(conflicts ?? .stop) }
    return intake.replace ? .replacing : .fresh
  }

  func validate() throws {
    if merge, intake.replace {
      throw ValidationError("--merge keeps what --replace would write over; give one of them")
    }
    if conflicts != nil, !merge { throw ValidationError("--conflicts needs --merge") }
  }
}
