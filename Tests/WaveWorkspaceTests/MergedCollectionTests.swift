import Foundation
import Testing
import WaveCore
import WaveOutcome
import WaveWorkspace

@Suite("Collecting several trees and databases into one inventory")
struct MergedCollectionTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "{'name': 'Base', 'author': 'Heva', 'version': '2.0', 'depends': ['mrp'], 'price': 90}",
      to: "addons/hv_base/__manifest__.py")
    try folder.write("x = 1\ny = 2\n", to: "addons/hv_base/a.py")
    try folder.write(
      "{'name': 'Run', 'author': 'Heva', 'version': '1.1', 'depends': ['hv_base']}",
      to: "more/hv_run/__manifest__.py")
    try writeAnswers(of: "north", series: "16.0", base: "16.0.2.0")
    try writeAnswers(of: "south", series: "15.0", base: "16.0.2.0")
  }

  private func writeAnswers(of database: String, series: String, base: String) throws {
    let answers = [
      "server":
        "database,postgres_version,bytes,largest_table_share\n\(database),15,62000000000,\n",
      "modules": "name,state,version,kind,auto_install\nbase,installed,\(series).1.3,standard,f\n"
        + "mrp,installed,\(series).2.0,standard,f\nhv_base,installed,\(base),custom,f\n",
      "module_dependencies": "module,depends_on\nmrp,base\nhv_base,mrp\n",
      "companies":
        "id,name,parent_id,currency,country,month,day\n1,Heva \(database),,EUR,DE,12,31\n",
      "warehouses": "id,name,code,company_id\n1,Plant \(database),WH,1\n",
    ]
    for (name, text) in answers { try folder.write(text, to: "\(database)/\(name).csv") }
  }

  private func collect(
    _ way: CollectedWriting = .merging(.stop), databases: [String] = ["north", "south"]
  ) throws -> [[TableMerge]] {
    let out = folder.path + "/acme"
    let trees = try ["addons", "more"].map {
      try Workspace.forgetful.collectAddons([folder.path + "/\($0)"], into: out, way).merges
    }
    return try trees
      + databases.map {
        try Workspace.forgetful.collectDatabase(
          fromFolder: folder.path + "/\($0)", into: out, way
        ).merges
      }
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path + "/acme/" + name, encoding: .utf8)
  }

  @Test("nothing is lost, nothing doubled, and the whole is an inventory without errors")
  func whole() throws {
    _ = try collect()
    #expect(
      try text("plants.csv").split(separator: "\n").dropFirst().map { $0.prefix(29) } == [
        "P_north_WH,Plant north,C_nort", "P_south_WH,Plant south,C_sout",
      ])
    #expect(
      try text("modules.csv").split(separator: "\n").dropFirst().sorted() == [
        "base,,standard,,,,,,,,", "hv_base,Base,third_party,16.0.2.0,2,,,no,0,,",
        "hv_run,Run,custom,1.1,0,,,no,0,,", "mrp,,standard,,,,,,,,",
      ])
    #expect(
      try text("dependencies.csv").split(separator: "\n").dropFirst().map {
        $0.replacing(",,,,,", with: "")
      } == [
        "hv_base,mrp,requires", "hv_run,hv_base,requires", "mrp,base,requires",
      ])
    #expect(try text("module_usage.csv").split(separator: "\n").count == 7)
    #expect(try text("collected/installed.csv").contains("DB_south,base,installed,15.0.1.3\n"))
    let check = try Workspace.forgetful.check(inventory: folder.path + "/acme")
    #expect(check.findings.filter { $0.severity == .error } == [])
  }

  @Test("collecting it all once more writes nothing")
  func again() throws {
    _ = try collect()
    #expect(try collect().joined().filter { !$0.changesNothing } == [])
  }

  @Test("where databases contradict each other nothing is written until a choice is stated")
  func contradiction() throws {
    try writeAnswers(of: "south", series: "15.0", base: "15.0.9.9")
    _ = try collect(databases: ["north"])
    let before = try text("modules.csv")
    #expect(throws: WorkspaceFailure.self) { try collect(databases: ["south"]) }
    #expect(try text("modules.csv") == before)
    #expect(!(try text("plants.csv")).contains("south"))
    let kept = try Workspace.forgetful.collectDatabase(
      fromFolder: folder.path + "/south", into: folder.path + "/acme", .merging(.keep))
    #expect(kept.findings.filter { $0.code == "MRG002" }.map(\.span.field) == ["version"])
    #expect(try text("modules.csv").contains("16.0.2.0") && text("plants.csv").contains("south"))
  }

  @Test("two databases of one name are told apart by a stated identifier")
  func sameName() throws {
    _ = try collect(databases: ["north"])
    _ = try Workspace.forgetful.collectDatabase(
      fromFolder: folder.path + "/north", as: "DB_MAIN", into: folder.path + "/acme",
      .merging(.stop))
    #expect(try text("databases.csv").contains("\nDB_MAIN,"))
    #expect(try text("plants.csv").contains("P_MAIN_WH,Plant north,C_MAIN_1,DB_MAIN,"))
  }
}
