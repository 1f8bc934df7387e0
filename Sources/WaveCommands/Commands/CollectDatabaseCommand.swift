import ArgumentParser
import WaveWorkspace

/// `waveplan collect odoo-db`: tables from the counts and names of an Odoo database.
struct CollectDatabaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "odoo-db",
    abstract: "Writes databases, companies, plants and modules of an Odoo database, by psql.",
    discussion: """
      One read-only transaction asks for counts and names; no row of business data leaves the \
      database. Odoo 12 to 19; what a version lacks is a note. Results are the tables \
      databases.csv, companies.csv, plants.csv, modules.csv, module_usage.csv and \
      dependencies.csv; further counts go to collected/database.csv.

      The password comes from ~/.pgpass (PGPASSFILE), a service (service=NAME) or PGPASSWORD; an \
      address that holds one is refused.

      Where waveplan may not connect, --sql prints the script for a database administrator, and \
      --from-dir reads the folder it was run in.
      """)

  @Argument(
    help: "The database: its name, a connection string or a URI, without a password.")
  var database: String?

  @Flag(help: "Print the script instead, for a database administrator to run.")
  var sql = false

  @Option(help: ArgumentHelp("Read what that script wrote.", valueName: "folder"))
  var fromDir: String?

  @Option(help: ArgumentHelp("The longest a statement may take.", valueName: "seconds"))
  var timeout = 60

  @Option(help: ArgumentHelp("The inventory's folder to write into.", valueName: "folder"))
  var out: String?

  @OptionGroup var intake: IntakeOptions

  func validate() throws {
    let sources = [database != nil, sql, fromDir != nil].count { $0 }
    guard sources == 1 else {
      throw ValidationError("name a database, or give --sql or --from-dir, and only one of them")
    }
    if !sql, out == nil { throw ValidationError("--out is missing: the inventory's folder") }
    if !(1...86_400).contains(timeout) {
      throw ValidationError("--timeout must lie between 1 and 86,400, not \(timeout)")
    }
  }

  func run() async throws {
    let console = Console.ofProcess
    if sql {
      try console.show(Workspace.databaseScript(secondsPerStatement: timeout))
      return
    }
    let outcome = try await collected()
    console.note(findings: outcome.findings, limit: intake.maxFindings)
    if intake.json {
      try console.show(bytes: Workspace.json(outcome))
    } else {
      try console.show(DatabaseScreen(outcome: outcome).text)
    }
    if outcome.hasErrors { throw ExitStatus.inputErrors }
  }

  private func collected() async throws -> DatabaseOutcome {
    let workspace = Workspace.forgetful
    if let fromDir {
      return try workspace.collectDatabase(
        fromFolder: fromDir, into: out ?? "", replacing: intake.replace)
    }
    return try await workspace.collectDatabase(
      at: database ?? "", secondsPerStatement: timeout, into: out ?? "",
      replacing: intake.replace)
  }
}
