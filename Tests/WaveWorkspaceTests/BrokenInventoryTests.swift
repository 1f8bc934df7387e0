import Testing
import WaveCore
import WaveStore
import WaveWorkspace

@Suite("A broken inventory")
struct BrokenInventoryTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "plant_id,name,database_id,status\nP01,Forge,DB1,planned\nP02,Mill,DB_9,planned\n",
      to: "plants.csv")
    try folder.write(
      "database_id,version,target_version,contract_end\nDB1,15,18,31.02.2027\n", to: "databases.csv"
    )
    try folder.write(
      "module_id,kind,porting\nbase_x,custom,not_ported\nstock_x,costum,ported\n", to: "modules.csv"
    )
    try folder.write(
      "from,to,kind\nbase_x,stock_y,requires\nstock_y,base_x,requires\n", to: "dependencies.csv")
    try folder.write(
      "module_id,kind,porting\nbase_x,custom,not_ported\nstock_y,custom,not_ported\nstock_x,costum,ported\n",
      to: "modules.csv")
  }

  @Test(
    "a wrong reference, a module cycle, an unknown word and a bad date come in one pass, each in its place"
  )
  func fourFindings() throws {
    let check = try Workspace.forgetful.check(inventory: folder.path)
    let errors = check.findings.filter { $0.severity == .error }
    let places = errors.map { "\($0.span.row)" }
    #expect(places.contains("plants.csv:3"))
    #expect(places.contains("databases.csv:2"))
    #expect(places.contains("modules.csv:4"))
    #expect(places.contains { $0.hasPrefix("dependencies.csv") })
    #expect(errors.count == 4)
    #expect(check.hasErrors)
  }

  @Test("nothing of it is stored")
  func nothingStored() throws {
    let store = try Store.inMemory { "\($0.count)" }
    let workspace = Workspace(store: store)
    #expect(throws: WorkspaceFailure.self) { try workspace.importInventory(at: folder.path) }
    #expect(try store.snapshots().isEmpty)
    #expect(try store.auditTrail().isEmpty)
  }
}
