import Foundation
import Testing
import WaveCore
import WaveOutcome
import WaveWorkspace

/// The tables that the layouts of `OdooLayout` lead to.
@Suite(
  "Collecting a real database",
  .enabled(if: PostgresServer.absence == nil, "Debian's postgresql is not installed"),
  .enabled(
    if: ProcessInfo.processInfo.environment["WAVEPLAN_POSTGRES"] != nil,
    "set WAVEPLAN_POSTGRES=1, as make test-all does"), .serialized)
struct CollectDatabaseTests {
  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test("counts and names become an inventory without errors, by psql and by the script alike")
  func collected() async throws {
    let server = try PostgresServer()
    setenv("PGPASSWORD", server.password, 1)
    defer { unsetenv("PGPASSWORD") }
    for layout in OdooLayout.allCases {
      let name = "odoo_\(layout.rawValue)"
      try server.execute("CREATE DATABASE \(name)")
      try server.execute(layout.sql, in: name)
      let folder = try TemporaryFolder()
      let outcome = try await Workspace.forgetful.collectDatabase(
        at: server.address(of: name), into: folder.path + "/live")
      #expect(outcome.series == "\(layout.rawValue).0" && outcome.remarks == [])
      #expect(outcome.modules == ["standard": 3, "community": 1, "custom": 2])
      #expect(outcome.companies == 2 && outcome.plants == 3)
      try expectTables(at: folder.path + "/live", layout)
      let check = try Workspace.forgetful.check(inventory: folder.path + "/live")
      #expect(check.findings.filter { $0.severity == .error } == [])

      try FileManager.default.createDirectory(
        atPath: folder.path + "/answers", withIntermediateDirectories: true)
      try server.run(
        script: Workspace.databaseScript(secondsPerStatement: 60), in: name,
        at: folder.path + "/answers")
      let again = try Workspace.forgetful.collectDatabase(
        fromFolder: folder.path + "/answers", into: folder.path + "/again")
      #expect(again.files == outcome.files)
      for file in outcome.files {
        #expect(
          try Self.text("\(folder.path)/live/\(file)") == Self.text("\(folder.path)/again/\(file)"),
          "\(file)")
      }
      expectNoSecrets(in: folder.path, server)
    }
    try await expectMerged(server)
    try await expectFailures(server)
  }

  private func expectTables(at folder: String, _ layout: OdooLayout) throws {
    let name = "odoo_\(layout.rawValue)"
    #expect(
      try Self.text(folder + "/companies.csv") == """
        company_id,name,country,currency,fiscal_year_end,parent_id
        C_\(name)_1,Heva GmbH,DE,EUR,12-31,
        C_\(name)_2,"Heva Schweiz; ""AG\""",CH,CHF,06-30,C_\(name)_1

        """)
    #expect(
      try Self.text(folder + "/plants.csv") == """
        plant_id,name,company_id,database_id,country,named_users,status,notes
        P_\(name)_1_WH_1,Hallstadt,C_\(name)_1,DB_\(name),DE,,planned,\
        "2 users in the company's 2 plants; 1 production orders within a year"
        P_\(name)_007,Zwickau,C_\(name)_1,DB_\(name),DE,,planned,\
        2 users in the company's 2 plants
        P_\(name)_2_WH_3,Basel,C_\(name)_2,DB_\(name),CH,1,planned,\
        1 production orders within a year

        """)
    let modules = try Self.text(folder + "/modules.csv")
    #expect(modules.contains("hv_run,custom,\(layout.rawValue).0.1.0.0\n"))
    #expect(modules.contains("mrp,standard,") && !modules.contains("crm"))
    #expect(
      try Self.text(folder + "/dependencies.csv").split(separator: "\n").count == 7)
    let database = try Self.text(folder + "/databases.csv")
    #expect(database.contains("Odoo,\(layout.rawValue).0,0.0,0.") && database.hasSuffix(",1.5\n"))
    let facts = try Self.text(folder + "/collected/database.csv")
    #expect(facts.contains("DB_\(name),users who logged in within 30 days,,1\n"))
    #expect(facts.contains("active scheduled jobs,,2\n"))
    #expect(facts.contains("make up for missed runs,,1\n") == layout.hasMakeUp)
    #expect(facts.contains("queued jobs,root failed,2\n") == layout.hasQueue)
    #expect(!facts.contains("cancelled"))
    #expect(facts.contains("hv_base hv_old"))
  }

  /// All databases add up to one inventory.
  private func expectMerged(_ server: PostgresServer) async throws {
    let folder = try TemporaryFolder()
    for layout in OdooLayout.allCases {
      // One module has a version in each of them, which is for a person to choose.
      let outcome = try await Workspace.forgetful.collectDatabase(
        at: server.address(of: "odoo_\(layout.rawValue)"), into: folder.path, .merging(.keep))
      let conflicts = outcome.findings.filter { $0.code == "MRG002" }
      #expect(conflicts.count == (layout == .twelve ? 0 : 3))
      #expect(conflicts.allSatisfy { $0.span.field == "version" })
    }
    let check = try Workspace.forgetful.check(inventory: folder.path)
    #expect(check.findings.filter { $0.severity == .error } == [])
    let rows = Dictionary(check.tables.map { ($0.name, $0.rows) }) { first, _ in first }
    #expect(rows["databases.csv"] == 8 && rows["plants.csv"] == 24 && rows["companies.csv"] == 16)
    #expect(rows["modules.csv"] == 6 && rows["dependencies.csv"] == 6)
    #expect(try Self.text(folder.path + "/module_usage.csv").split(separator: "\n").count == 49)
  }

  /// No row of business data, no login and no password leaves the database.
  private func expectNoSecrets(in folder: String, _ server: PostgresServer) {
    for name in FileManager.default.subpaths(atPath: folder) ?? [] {
      guard let text = try? Self.text("\(folder)/\(name)") else { continue }
      for secret in [server.password, "heva.example", "secret name"] {
        #expect(!text.contains(secret), "\(name)")
      }
    }
  }

  /// Why a database cannot be collected; nil where it can.
  private func refusal(of address: String, into out: String) async -> String? {
    do {
      _ = try await Workspace.forgetful.collectDatabase(at: address, into: out)
      return nil
    } catch {
      return "\(error)"
    }
  }

  private func expectFailures(_ server: PostgresServer) async throws {
    let folder = try TemporaryFolder()
    let out = folder.path + "/none"
    let other = await refusal(of: server.address(of: "postgres"), into: out)
    #expect(other?.contains("ODB003") == true)
    setenv("PGPASSWORD", "wrong-\(server.password)", 1)
    let wrong = await refusal(of: server.address(of: "odoo_15"), into: out) ?? ""
    #expect(wrong.contains("password authentication failed") && !wrong.contains(server.password))
    setenv("PGPASSWORD", server.password, 1)
    #expect(!FileManager.default.fileExists(atPath: out))
    try server.execute("CREATE DATABASE slow")
    try server.execute(OdooLayout.fifteen.sql, in: "slow")
    try server.execute(
      "CREATE VIEW v AS SELECT pg_sleep(5)::text; ALTER TABLE res_users RENAME TO u; "
        + "CREATE VIEW res_users AS SELECT u.* FROM u, v", in: "slow")
    let outcome = try await Workspace.forgetful.collectDatabase(
      at: server.address(of: "slow"), secondsPerStatement: 1, into: folder.path + "/x")
    #expect(outcome.remarks.contains { $0.contains("statement timeout") })
    #expect(outcome.plants == 3)
  }
}
