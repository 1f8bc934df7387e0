import Testing
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

  @Test("a folder that is not there, and a file in its place, are named")
  func missing() {
    #expect(throws: WorkspaceFailure.self) { try workspace.importInventory(at: "no/such/folder") }
    #expect(throws: WorkspaceFailure.self) {
      try workspace.importInventory(at: starter + "/plants.csv")
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
