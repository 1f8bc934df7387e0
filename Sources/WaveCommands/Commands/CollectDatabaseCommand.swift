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

      With --merge, several databases and trees of addons add up to one inventory. Companies and \
      plants carry the database's name in their identifiers; of two databases of one name, give \
      one --database-id.
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

  @Option(
    help: ArgumentHelp(
      "The database's identifier in the inventory (default: DB_ and its name).", valueName: "id"))
  var databaseId: String?

  @OptionGroup var collect: CollectOptions

  func validate() throws {
    let sources = [database != nil, sql, fromDir != nil].count { $0 }
    guard sources == 1 else {
      throw ValidationError("name a database, or give --sql or --from-dir, and only one of them")
    }
    if !sql, collect.out == nil {
      throw ValidationError("--out is missing: the inventory's folder")
    }
    if let databaseId, !Workspace.isIdentifier(databaseId) {
      throw ValidationError("'\(databaseId)' cannot be an identifier; write it like DB_MAIN")
    }
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
    let outcome = try await collect.intake.showingFindings(on: console) { try await collected() }
    console.note(findings: outcome.findings, limit: collect.intake.maxFindings)
    if collect.intake.json {
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
        fromFolder: fromDir, as: databaseId, into: collect.out ?? "", collect.way)
    }
    return try await workspace.collectDatabase(
      at: database ?? "", secondsPerStatement: timeout, as: databaseId, into: collect.out ?? "",
      collect.way)
  }
}
