import Foundation
import Testing
import WaveCore
import WaveLandscape

@testable import WaveInventory

@Suite("Answers of an Odoo database")
struct OdooDatabaseTests {
  private static let answers = [
    "server.csv":
      "database,postgres_version,bytes,largest_table_share\nacme,150005,62000000000,0.31\n",
    "modules.csv": "name,state,version,kind,auto_install\nbase,installed,16.0.1.3,standard,f\n"
      + "hv_base,installed,16.0.2.0,custom,f\nhv_run,to remove,16.0.1.0,custom,t\n",
    "module_dependencies.csv": "module,depends_on\nhv_base,base\nhv_run,hv_base\nhv_run,hv_run\n",
    "companies.csv": "id,name,parent_id,currency,country,month,day\n1,Heva,,EUR,DE,2,31\n"
      + "2,Heva CH,9,chf,CH,,\n",
    "users.csv": "company_id,users\n1,40\n2,7\n",
    "attachments.csv": "filestore_bytes,files,in_database\n48000000000,900,0\n",
  ]

  private func read(_ change: [String: String?] = [:]) -> OdooDatabase {
    var texts = Self.answers.mapValues { Optional($0) }
    texts.merge(change) { $1 }
    return OdooDatabase(texts.compactMapValues { $0.map { Array($0.utf8) } }, from: "answers")
  }

  private func table(_ name: String, of database: OdooDatabase) -> [String] {
    String(decoding: database.files[name] ?? [], as: UTF8.self).split(separator: "\n")
      .dropFirst().map(String.init)
  }

  private func shown(_ database: OdooDatabase) -> [String] {
    database.findings.map { "\($0.code) \($0.span.short)" }
  }

  @Test("without warehouses the companies are the plants, and what is not told stays blank")
  func companies() {
    let database = read()
    #expect(database.series == "16.0" && database.plants == 2)
    #expect(table("databases.csv", of: database) == ["DB_acme,Odoo,16.0,62.0,0.31,48.0"])
    #expect(
      table("companies.csv", of: database) == [
        "C_acme_1,Heva,DE,EUR,02-28,", "C_acme_2,Heva CH,CH,,,",
      ])
    #expect(
      table("plants.csv", of: database) == [
        "P_acme_1,Heva,C_acme_1,DB_acme,DE,40,planned,",
        "P_acme_2,Heva CH,C_acme_2,DB_acme,CH,7,planned,",
      ])
    #expect(
      table("dependencies.csv", of: database) == [
        "hv_base,base,requires", "hv_run,hv_base,requires",
      ])
    #expect(shown(database).filter { !$0.hasPrefix("ODB001") } == ["ODB005 answers"])
    let files = database.files.filter { !$0.key.contains("/") }
    let reading = InventoryReader.read(InventoryFiles(folder: "x", files: files))
    #expect(reading.findings.filter { $0.severity == .error } == [])
    #expect(reading.landscape?.modules.count == 3)
  }

  @Test("every series from 12 to 19 is read, by its number or as a version in between")
  func series() {
    let modules = Self.answers["modules.csv", default: ""]
    for series in OdooDatabase.series {
      let database = read(["modules.csv": modules.replacing("16.0", with: "\(series).0")])
      #expect(database.series == "\(series).0" && !shown(database).contains("ODB004 answers"))
      #expect(table("modules.csv", of: database)[1] == "hv_base,custom,\(series).0.2.0")
    }
    let between = read(["modules.csv": modules.replacing("16.0", with: "saas~17.4")])
    #expect(between.series == "17.4" && !shown(between).contains("ODB004 answers"))
    for series in ["11.0", "20.0"] {
      let other = read(["modules.csv": modules.replacing("16.0", with: series)])
      #expect(shown(other).contains("ODB004 answers"))
    }
  }

  @Test("counts that a version no longer keeps are no facts, and leave the others")
  func lostCounts() {
    let facts = table(
      "collected/database.csv", of: read(["jobs.csv": "active,make_up\n31,\n"]))
    #expect(facts.contains("DB_acme,active scheduled jobs,,31"))
    #expect(!facts.contains { $0.contains("missed") })
  }

  @Test(
    "what cannot be read is named with its place",
    arguments: [
      ("modules.csv", "name,state\nbase,installed\n", "ODB002 modules.csv:1"),
      ("modules.csv", "@@ waveplan missing modules\n", "ODB003 answers"),
      ("users.csv", "company_id,users\n1,many\n", "ODB002 users.csv:2"),
      (
        "modules.csv", answers["modules.csv", default: ""].replacing("16.0", with: "11.0"),
        "ODB004 answers"
      ),
      ("attachments.csv", "filestore_bytes,files,in_database\n1,1,12\n", "ODB006 answers"),
    ])
  func faults(name: String, text: String, expected: String) {
    #expect(shown(read([name: text])).contains(expected))
  }

  @Test("a result that is not there is a note")
  func missing() {
    let database = read(["users.csv": nil])
    #expect(!database.hasErrors && shown(database).contains("ODB001 users.csv"))
  }

  @Test("a stream is cut at its marks, and a question the version lacks is empty")
  func stream() {
    let text =
      "@@ waveplan server\ndatabase,postgres_version\nacme,15\n@@ waveplan missing queue\n"
      + "@@ waveplan users\ncompany_id,users\n@@ waveplan other\nx\n"
    let results = OdooScript.results(in: Array(text.utf8)).mapValues {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(results["server.csv"] == "database,postgres_version\nacme,15\n")
    #expect(results["queue.csv"] == "@@ waveplan missing queue")
    #expect(results["users.csv"]?.hasPrefix("company_id,users\n") == true)
  }

  @Test("the script reads only, in one transaction, with a limit of time, and asks for no secrets")
  func script() {
    let script = OdooScript.text(.files, secondsPerStatement: 60)
    #expect(script.components(separatedBy: "BEGIN TRANSACTION").count == 2)
    #expect(script.contains("READ ONLY;") && script.contains("statement_timeout = '60s'"))
    for word in ["INSERT", "UPDATE ", "DELETE", "password", "email", "SELECT *"] {
      #expect(!script.contains(word), "\(word)")
    }
    for query in OdooQuery.all { #expect(script.contains("\\o '\(query.file)'")) }
  }
}
