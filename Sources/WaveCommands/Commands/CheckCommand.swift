import ArgumentParser
import WaveWorkspace

/// `waveplan check`: every fault, one pass.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Names every fault in an inventory, in one pass.",
    discussion: """
      What blanks are worth is told by rules, from the rows they touch. With --price-unknowns and a \
      scenario, a plan is made, each blank is filled at both ends of its default's spread, and the \
      plan is priced, and for the weightiest made anew, with it.
      """)

  @Argument(help: "The inventory's folder.")
  var inventory: String

  @Option(help: "How findings are printed: text, json or sarif.")
  var format: OutputFormat = .text

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(help: ArgumentHelp("The most findings shown in full.", valueName: "count"))
  var maxFindings = 50

  @Flag(
    help: "Write a cleaned copy beside the folder, with a list of what it changed.")
  var fix = false

  @Option(
    help: ArgumentHelp(
      "Rank the blanks by what they do to this scenario's plan.", valueName: "scenario"))
  var priceUnknowns: String?

  @Option(
    help: ArgumentHelp(
      "With --price-unknowns, how many blanks are planned anew with, at both ends.",
      valueName: "count"))
  var most = 10

  @Option(
    help: ArgumentHelp(
      "With --price-unknowns, iterations of each search.", valueName: "iterations"))
  var budget = 600

  func validate() throws {
    if maxFindings < 0 {
      throw ValidationError("--max-findings must be 0 or more, not \(maxFindings)")
    }
    if !(1...1_000).contains(most) {
      throw ValidationError("--most must lie between 1 and 1,000, not \(most)")
    }
    if budget < 1 { throw ValidationError("--budget must be 1 or more, not \(budget)") }
    if priceUnknowns != nil, format == .sarif {
      throw ValidationError("--price-unknowns prints text or json, not sarif")
    }
  }

  func run() throws {
    let console = Console.ofProcess
    if let priceUnknowns { return try price(by: priceUnknowns, console) }
    let check = try Workspace.forgetful.check(inventory: inventory)
    switch json ? .json : format {
    case .text:
      try console.show(CheckScreen(check: check, limit: maxFindings).text)
    case .json:
      try console.show(bytes: check.json())
    case .sarif:
      try console.show(bytes: check.sarif())
    }
    if fix {
      console.note(FixScreen(outcome: try Workspace.forgetful.fix(inventory: inventory)).text)
    }
    if check.hasErrors { throw ExitStatus.inputErrors }
  }

  private func price(by scenario: String, _ console: Console) throws {
    let pricing = try Workspace.forgetful.priceUnknowns(
      of: inventory, by: scenario, most: most, iterations: budget
    ) { search, searches in
      console.progress("search \(search) of \(searches)")
    }
    console.endProgress()
    if json || format == .json {
      try console.show(bytes: Workspace.json(pricing))
    } else {
      try console.show(UnknownPricingScreen(pricing: pricing).text)
    }
  }

  /// How findings are printed.
  enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif
  }
}
