import Foundation
import GRDB
import Testing
import WaveCore
import WaveOutcome
import WaveScenario

@testable import WaveStore

@Suite("The store")
struct StoreTests {
  let store: Store

  init() throws {
    store = try Store.inMemory { bytes in
      String(StableHash(String(decoding: bytes, as: UTF8.self)).value, radix: 16)
    }
  }

  private let snapshot = Snapshot(
    hash: "abc123", kind: .inventory, name: "acme",
    files: ["plants.csv": Array("plant_id\nP01\n".utf8), "empty.csv": []])

  private func plan(seed: UInt64) -> Plan {
    Plan(
      provenance: Plan.Provenance(
        snapshot: "abc123", scenario: "def456", seed: seed, iterations: 7, version: "0"),
      cutovers: [
        PlannedCutover(
          group: "P01", slot: CivilDate(daysSinceEpoch: 20_820), lane: "all", wave: 1,
          start: Instant(minutesSinceEpoch: 29_983_680), end: Instant(minutesSinceEpoch: 29_984_000)
        )
      ],
      activities: [], hosting: [])
  }

  private let quality = PlanQuality(
    objective: .cost, cost: Money(minor: 500), bound: Money(minor: 400),
    movableCost: Money(minor: 200), movableBound: Money(minor: 100), isOptimal: false,
    iterations: 7, waves: 1, finish: CivilDate(daysSinceEpoch: 20_820),
    earliestFinish: CivilDate(daysSinceEpoch: 20_813), history: [])

  private func keep(seed: UInt64) throws -> StoredPlan {
    try store.keep(
      plan(seed: seed), quality: quality, name: "balanced", currency: "EUR", cost: quality.cost)
  }

  @Test("what is forgotten of a plan is gone, and nothing else is")
  func forgotten() throws {
    let hash = try keep(seed: 1).hash
    let other = try keep(seed: 2).hash
    for kind in ["trials 1 seed 1", "trials 1 seed 10", "trials 0 seed 1", "result"] {
      try store.keep(kind, kind: kind, of: hash)
    }
    try store.keep("x", kind: "trials 1 seed 1", of: other)
    try store.forget(kind: "trials 1 seed 1", of: hash)
    #expect(try store.newest(String.self, kind: "trials 1 seed 1", of: hash) == nil)
    #expect(try store.newest(String.self, kind: "trials 1 seed 10", of: hash) != nil)
    try store.forget(kind: "trials ", of: hash, isStart: true)
    #expect(try store.newest(String.self, kind: "trials 1 seed 10", of: hash) == nil)
    #expect(try store.newest(String.self, kind: "trials 0 seed 1", of: hash) == nil)
    #expect(try store.newest(String.self, kind: "result", of: hash) == "result")
    #expect(try store.newest(String.self, kind: "trials 1 seed 1", of: other) == "x")
  }

  @Test("a snapshot comes back byte for byte")
  func snapshotRoundTrip() throws {
    try store.keep(snapshot)
    #expect(try store.snapshot(hash: "abc123") == snapshot)
    #expect(try store.snapshot(hash: "unknown") == nil)
  }

  @Test("keeping the same snapshot twice changes nothing")
  func snapshotOnce() throws {
    #expect(try store.keep(snapshot))
    #expect(try !store.keep(snapshot))
    #expect(try store.snapshots().map(\.files) == [2])
  }

  @Test("a plan comes back as it was, by number and by the beginning of its hash")
  func planRoundTrip() throws {
    let kept = try keep(seed: 1)
    #expect(try store.plan(named: "1").plan == plan(seed: 1))
    #expect(try store.plan(named: String(kept.hash.prefix(6))).quality == quality)
  }

  @Test("the same plan keeps its number, another gets the next")
  func planNumbers() throws {
    #expect(try keep(seed: 1).number == 1)
    #expect(try keep(seed: 1).number == 1)
    #expect(try keep(seed: 2).number == 2)
    #expect(try store.plans().map(\.number) == [1, 2])
  }

  @Test("a name that fits no plan is refused by name")
  func unknownPlan() throws {
    #expect(throws: StoreFailure.unknownPlan("9")) { try store.plan(named: "9") }
    #expect(throws: StoreFailure.unknownPlan("%")) { try store.plan(named: "%") }
    #expect(throws: StoreFailure.unknownPlan("zzzz")) { try store.plan(named: "zzzz") }
  }

  @Test("the newest run of a kind is the one that comes back")
  func newestRun() throws {
    let kept = try keep(seed: 1)
    try store.keep(["a": 1], kind: "simulate", of: kept.hash)
    try store.keep(["a": 2], kind: "simulate", of: kept.hash)
    try store.keep(["a": 3], kind: "capacity", of: kept.hash)
    let newest = try store.newest([String: Int].self, kind: "simulate", of: kept.hash)
    #expect(newest == ["a": 2])
    #expect(try store.newest([String: Int].self, kind: "cost", of: kept.hash) == nil)
  }

  @Test("every audit entry is chained to the one before")
  func auditChain() throws {
    for number in 1...3 {
      try store.record(
        action: "plan", subject: "\(number)", actor: "ana", at: "2027-01-0\(number)T00:00:00Z")
    }
    let trail = try store.auditTrail()
    #expect(trail.map(\.number) == [1, 2, 3])
    #expect(trail[0].previous == "")
    #expect(trail[1].previous == trail[0].hash)
    #expect(trail[2].previous == trail[1].hash)
    #expect(try store.firstBrokenAuditEntry() == nil)
  }

  /// A folder with the file of a store that keeps one plan.
  private func filed() throws -> (folder: URL, path: String) {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "waveplan-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "a store.sqlite").path
    let kept = try Store.file(at: path, digest: store.digest)
    _ = try kept.keep(
      plan(seed: 1), quality: quality, name: "balanced", currency: "EUR", cost: quality.cost)
    return (folder, path)
  }

  @Test("a store opened for reading gives its plans, makes no file beside it and refuses to keep")
  func readOnly() throws {
    let (folder, path) = try filed()
    defer { try? FileManager.default.removeItem(at: folder) }
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let reading = try Store.readOnly(at: path, digest: store.digest)
    #expect(reading.isReadOnly && !store.isReadOnly)
    #expect(try reading.plan(named: "1").plan == plan(seed: 1))
    #expect(throws: DatabaseError.self) { try reading.keep(snapshot) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == before)
  }

  @Test("what lies in the write-ahead log is read too")
  func readOnlyWithLog() throws {
    let (folder, path) = try filed()
    defer { try? FileManager.default.removeItem(at: folder) }
    let writing = try Store.file(at: path, digest: store.digest)
    _ = try writing.keep(
      plan(seed: 2), quality: quality, name: "balanced", currency: "EUR", cost: quality.cost)
    let reading = try Store.readOnly(at: path, digest: store.digest)
    #expect(try reading.plans().map(\.number) == [1, 2])
    #expect(!writing.isReadOnly)
  }

  @Test(
    "a log without its index hides what was last kept, where none may be made beside it",
    .enabled(if: getuid() != 0, "root may write everywhere"))
  func hiddenLog() throws {
    let (folder, path) = try filed()
    defer { try? FileManager.default.removeItem(at: folder) }
    let writing = try Store.file(at: path, digest: store.digest)
    try writing.keep(snapshot)
    let copy = folder.appending(path: "copy.sqlite").path
    for end in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: path + end, toPath: copy + end)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    }
    #expect(throws: StoreFailure.hiddenLog(copy + "-wal")) {
      try Store.readOnly(at: copy, digest: store.digest)
    }
    withExtendedLifetime(writing) {}
  }

  @Test("a file for reading that is no store, or has no layout, is refused")
  func readOnlyRefused() throws {
    let (folder, path) = try filed()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: DatabaseError.self) {
      try Store.readOnly(at: path + ".none", digest: store.digest)
    }
    let empty = folder.appending(path: "empty.sqlite").path
    try DatabaseQueue(path: empty).write { try $0.execute(sql: "CREATE TABLE t (x)") }
    #expect(throws: StoreFailure.otherLayout(empty)) {
      try Store.readOnly(at: empty, digest: store.digest)
    }
  }
}
