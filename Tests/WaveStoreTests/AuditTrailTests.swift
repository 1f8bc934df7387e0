import Foundation
import GRDB
import Testing
import WaveStore

@Suite("The audit trail")
struct AuditTrailTests {
  let queue: DatabaseQueue
  let store: Store

  init() throws {
    queue = try DatabaseQueue()
    store = try Store(queue) { bytes in
      String(
        bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 })
    }
    for number in 1...3 {
      try store.record(action: "plan", subject: "\(number)", actor: "ana", at: "t\(number)")
    }
  }

  @Test(
    "no entry can be changed or removed",
    arguments: ["UPDATE audit SET actor = 'eve'", "DELETE FROM audit"])
  func entriesStay(statement: String) throws {
    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: statement) }
    }
    #expect(try store.auditTrail().map(\.actor) == ["ana", "ana", "ana"])
  }

  @Test("an entry changed behind the store's back is found")
  func tampering() throws {
    try queue.write { database in
      try database.execute(sql: "DROP TRIGGER auditKept")
      try database.execute(sql: "UPDATE audit SET actor = 'eve' WHERE id = 2")
    }
    #expect(try store.firstBrokenAuditEntry() == 2)
  }

  @Test("a store in a file is there again when it is opened anew")
  func fileStore() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "waveplan.sqlite").path
    let snapshot = Snapshot(
      hash: "a1", kind: .scenario, name: "s", files: ["s.yaml": [110, 0, 255]])
    try Store.file(at: path) { "\($0.count)" }.keep(snapshot)
    let again = try Store.file(at: path) { "\($0.count)" }
    #expect(try again.snapshot(hash: "a1") == snapshot)
  }
}
