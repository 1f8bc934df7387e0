import Testing
import WaveCore
import WaveInventory
import WaveLandscape
import WaveOutcome
import WaveStore
import WaveWorkspace

@Suite("Importing")
struct ImportTests {
  let store: Store
  let workspace: Workspace
  let starter = TemporaryFolder.repository + "/inventories/starter"

  init() throws {
    store = try Store.inMemory { bytes in
      String(
        bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 })
    }
    workspace = Workspace(store: store, actor: "ana") { "2027-01-04T00:00:00Z" }
  }

  @Test("importing the same bytes twice changes nothing")
  func twice() throws {
    #expect(try workspace.importInventory(at: starter).isNew)
    #expect(try !workspace.importInventory(at: starter).isNew)
    #expect(try store.snapshots().count == 1)
    #expect(try store.auditTrail().map(\.action) == ["import"])
  }

  @Test("a preview keeps nothing, and tells rows and cells against the newest snapshot")
  func preview() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/acme"
    try folder.write("plant_id,name,shifts\nP01,Linz,15\nP02,Graz,10\n", to: "acme/plants.csv")
    let first = try workspace.importInventory(at: path, previewOnly: true)
    #expect(first.isNew && !first.isKept)
    #expect(try store.snapshots().isEmpty && store.auditTrail().isEmpty)
    _ = try workspace.importInventory(at: path)
    try folder.write(
      "Werk;Bezeichnung;Schichten\nP03;Wels;5\nP01;Linz;21\n", to: "acme/plants.csv")
    let second = try workspace.importInventory(at: path)
    let table = try #require(second.difference.tables.first)
    #expect(
      table.rows.map { "\($0.kind) \($0.key) \($0.place)" } == [
        "new P03 plants.csv:2", "changed P01 plants.csv:3", "gone P02 plants.csv:3",
      ])
    #expect(
      table.rows.flatMap(\.cells).map { "\($0.column) \($0.before) \($0.after)" } == [
        "shifts 15 21"
      ])
    let again = try workspace.inventoryDifference(from: "1", to: "2")
    #expect(again == second.difference)
    #expect(throws: WorkspaceFailure.self) {
      try workspace.inventoryDifference(from: "1", to: "nowhere")
    }
  }

  @Test("a folder that is not there, and a file in its place, are named")
  func missing() {
    #expect(throws: WorkspaceFailure.self) { try workspace.importInventory(at: "no/such/folder") }
    #expect(throws: WorkspaceFailure.self) {
      try workspace.importInventory(at: starter + "/plants.csv")
    }
  }
}

@Suite("Empty inventories and cleaned copies")
struct TemplateTests {
  @Test("init writes tables and a workbook that read as an inventory without rows")
  func initialise() throws {
    let folder = try TemporaryFolder()
    let names = try Workspace.forgetful.initialise(folder.path + "/acme")
    #expect(names.contains("plants.csv") && names.contains("../acme-template.xlsx"))
    let check = try Workspace.forgetful.check(inventory: folder.path + "/acme")
    #expect(check.findings.map(\.code.text) == ["INV073"])
    #expect(throws: WorkspaceFailure.self) {
      try Workspace.forgetful.initialise(folder.path + "/acme")
    }
    let bytes = try InventoryFiles.bytes(at: folder.path + "/acme-template.xlsx")
    let reading = InventoryReader.read(
      InventoryFiles(folder: "new", files: ["acme.xlsx": bytes]))
    #expect(reading.findings.map(\.code.text) == ["INV073"])
    #expect(reading.landscape?.plants.isEmpty == true)
  }

  @Test("a cleaned copy lies beside the original, which is not touched")
  func fix() throws {
    let folder = try TemporaryFolder()
    let text = "Werk;reguliert;Ausfalltoleranz\nP01;ja;1,5 h\n"
    try folder.write(text, to: "acme/plants.csv")
    let outcome = try Workspace.forgetful.fix(inventory: folder.path + "/acme")
    #expect(outcome.folder == folder.path + "/acme-cleaned")
    #expect(outcome.files == ["plants.csv", "changes.log"] && outcome.remainingErrors == 0)
    let original = try InventoryFiles.bytes(at: folder.path + "/acme/plants.csv")
    #expect(original == Array(text.utf8))
    let copy = try InventoryFiles.bytes(at: outcome.folder + "/plants.csv")
    #expect(
      String(decoding: copy, as: UTF8.self)
        == "plant_id,regulated,downtime_tolerance\nP01,yes,1h 30min\n")
    #expect(throws: WorkspaceFailure.self) {
      try Workspace.forgetful.fix(inventory: folder.path + "/acme")
    }
  }
}

@Suite("Codes")
struct CodeTests {
  @Test("every code is described once")
  func uniqueCodes() {
    let codes = Workspace.forgetful.codes
    #expect(codes.count > 100)
    #expect(Set(codes).count == codes.count)
    for code in codes {
      #expect(Workspace.describe(code: code)?.title.isEmpty == false)
      #expect(Workspace.describe(code: code.lowercased())?.code == code)
    }
    #expect(Workspace.describe(code: "XXX999") == nil)
  }
}
