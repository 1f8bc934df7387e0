import Testing

@testable import WaveWorkspace

@Suite("Addresses of databases")
struct DatabaseAddressTests {
  @Test(
    "an address with a password is refused, and the password is not repeated",
    arguments: [
      "postgresql://ana:hunter2@db.example/odoo", "postgres://:hunter2@/odoo",
      "postgresql://ana@db.example/odoo?password=hunter2",
      "postgresql://db.example/odoo?sslpassword=hunter2",
      "postgresql://db.example/odoo?pass%77ord=hunter2", "host=db password=hunter2 dbname=odoo",
      "host=db password = 'hunter2'", "PASSWORD=hunter2 dbname=odoo", "ana:hunter2@db.example/odoo",
    ])
  func refused(text: String) async {
    do {
      _ = try await Workspace.forgetful.collectDatabase(at: text, into: "/nowhere/at/all")
      Issue.record("the address was taken")
    } catch {
      guard case .unreadable(let reason) = error else {
        Issue.record("another failure: \(error)")
        return
      }
      #expect(reason.contains("password") && !reason.contains("hunter2"))
    }
  }

  @Test(
    "an address without one is named by host and database only",
    arguments: [
      ("odoo", "odoo"),
      ("postgresql://ana@db.example:5433/odoo?sslmode=require", "db.example:5433/odoo"),
      ("postgresql:///odoo?host=/run", "/odoo"), ("host=db dbname='od oo' user=ana", "db/od oo"),
      ("service=erp", "erp"), ("user=ana", "database"),
    ])
  func label(text: String, expected: String) throws {
    #expect(try DatabaseAddress(text).label == expected)
  }

  @Test("secrets of the environment never stand in what psql said")
  func redaction() {
    let lines = PostgresClient.redacted(
      "psql: error: bad hunter2\n\nsecond hunter2", ["PGPASSWORD": "hunter2", "PGSSLPASSWORD": ""])
    #expect(lines == ["psql: error: bad …", "second …"])
  }
}
