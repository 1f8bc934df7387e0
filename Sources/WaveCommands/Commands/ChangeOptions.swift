import ArgumentParser
import WaveCore
import WaveScenario
import WaveWorkspace

/// What is changed about a scenario or a plan, to see what would follow.
struct ChangeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A plan to start from: its inventory and scenario with the changes laid over.",
      valueName: "plan"))
  var from: String?

  @Option(
    help: ArgumentHelp("The asset cuts over in the slot of the date.", valueName: "asset=date"),
    transform: DatedAsset.read)
  var pin: [DatedAsset] = []

  @Option(
    help: ArgumentHelp("The asset cuts over on the date or later.", valueName: "asset=date"),
    transform: DatedAsset.read)
  var notBefore: [DatedAsset] = []

  @Option(
    help: ArgumentHelp("The asset cuts over on the date or earlier.", valueName: "asset=date"),
    transform: DatedAsset.read)
  var notAfter: [DatedAsset] = []

  @Option(
    help: ArgumentHelp("The scenario's pins of the asset no longer hold.", valueName: "asset"))
  var dropPin: [String] = []

  @Option(
    help: ArgumentHelp(
      "A calendar row out of force, as calendar.csv:7, or all blackouts of a scope, as country:DE.",
      valueName: "row"))
  var dropBlackout: [String] = []

  @Option(
    help: ArgumentHelp(
      "What lies before the date stays as it is in the plan to start from.", valueName: "date"),
    transform: DateArgument.read)
  var freezeBefore: DateArgument?

  @Option(
    help: ArgumentHelp(
      "What each group costs that leaves its slot (default: the scenario's waves.keep).",
      valueName: "money"))
  var keep: Double?

  @Option(
    help: ArgumentHelp(
      "What really happened of the plan to start from: cutovers that were done stay in their slots, "
        + "all else is planned after the last day reported on.", valueName: "file"))
  var actuals: String?

  @Option(
    help: ArgumentHelp(
      "The last day that --actuals reports on (default: the last one it names).",
      valueName: "date"),
    transform: DateArgument.read)
  var asOf: DateArgument?

  func validate() throws {
    if actuals != nil, from == nil || freezeBefore != nil {
      throw ValidationError(
        "--actuals needs --from, and freezes by itself: leave out --freeze-before")
    }
    if actuals == nil, asOf != nil {
      throw ValidationError("--as-of says until when --actuals reports, so it needs that")
    }
    if let keep, !(keep >= 0 && keep <= 1e13) {
      throw ValidationError("--keep must be 0 or more, not \(keep)")
    }
    if from == nil, freezeBefore != nil {
      throw ValidationError("--freeze-before needs --from: there is no plan to freeze")
    }
    if from == nil, keep != nil {
      throw ValidationError("--keep needs --from: there is no plan to hold on to")
    }
  }

  /// The changes for the workspace.
  var changes: PlanChanges {
    PlanChanges(
      pins: pin.map { $0.pin { .window($0) } } + notBefore.map { $0.pin { .notBefore($0) } }
        + notAfter.map { $0.pin { .notAfter($0) } },
      liftedPins: dropPin, droppedBlackouts: dropBlackout, freezeBefore: freezeBefore?.date,
      keep: keep,
      actuals: actuals.map { PlanChanges.ActualsFile(path: $0, asOf: asOf?.date) })
  }
}

/// An asset and a date on the command line: `P07=2027-05-01`.
struct DatedAsset: ExpressibleByArgument {
  /// The asset.
  var asset: String
  /// The date.
  var date: CivilDate

  init?(argument: String) {
    guard let cut = argument.lastIndex(of: "="),
      let date = CivilDate(iso: argument[argument.index(after: cut)...]), cut > argument.startIndex
    else { return nil }
    asset = String(argument[..<cut])
    self.date = date
  }

  /// The asset and date that a text names.
  ///
  /// - Throws: `ValidationError` with what may be written, where it names none.
  static func read(_ text: String) throws -> DatedAsset {
    guard let dated = DatedAsset(argument: text) else {
      throw ValidationError("write an asset, = and a date, such as P07=2027-05-01")
    }
    return dated
  }

  /// The decision it stands for.
  func pin(_ kind: (CivilDate) -> Pin.Kind) -> Pin {
    Pin(
      asset: Identifier(asset), kind: kind(date), row: SourceSpan(file: "command line", line: 0))
  }
}

/// A date on the command line: `2027-05-01`.
struct DateArgument: ExpressibleByArgument {
  /// The date.
  var date: CivilDate

  init?(argument: String) {
    guard let date = CivilDate(iso: argument) else { return nil }
    self.date = date
  }

  /// The date that a text names.
  ///
  /// - Throws: `ValidationError` with what may be written, where it names none.
  static func read(_ text: String) throws -> DateArgument {
    guard let date = DateArgument(argument: text) else {
      throw ValidationError("write a date that there is, such as 2027-05-01")
    }
    return date
  }
}
