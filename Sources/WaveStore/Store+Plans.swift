import GRDB
public import WaveCore
public import WaveOutcome
public import WaveScenario

extension Store {
  /// Keeps a plan; the same plan is kept once and has one number.
  ///
  /// - Throws: an error of SQLite where it cannot be written.
  public func keep(
    _ plan: Plan, quality: PlanQuality, name: String, currency: String, cost: Money
  ) throws -> StoredPlan {
    let body = try RecordCoding.bytes(of: plan)
    let hash = digest(body)
    try writer.write { database in
      try database.execute(
        sql: """
          INSERT INTO plan
            (hash, snapshot, scenario, name, status, currency, cost, waves, finish, plan, quality)
          SELECT ?1, ?2, ?3, ?4, 'draft', ?5, ?6, ?7, ?8, ?9, ?10
          WHERE NOT EXISTS (SELECT 1 FROM plan WHERE hash = ?1)
          """,
        arguments: [
          hash, plan.provenance.snapshot, plan.provenance.scenario, name, currency, cost.minor,
          quality.waves, quality.finish.description, Blob(bytes: body),
          Blob(bytes: try RecordCoding.bytes(of: quality)),
        ])
    }
    guard let kept = try storedPlan(where: "hash = ?", [hash]).first else {
      throw StoreFailure.vanished("plan \(hash)")
    }
    return kept
  }

  /// The plan a person means by a number or the beginning of a hash.
  ///
  /// - Throws: `StoreFailure` where none or several fit; an error of SQLite where it cannot be
  ///   read.
  public func plan(named reference: String) throws -> StoredPlan {
    if let number = Int(reference), reference.count < 8,
      let found = try storedPlan(where: "id = ?", [number]).first
    {
      return found
    }
    let isHash = reference.count >= 4 && reference.utf8.allSatisfy { $0.isHexadecimal }
    let found = isHash ? try storedPlan(where: "hash LIKE ?", [reference.lowercased() + "%"]) : []
    guard let plan = found.first else { throw StoreFailure.unknownPlan(reference) }
    guard found.count == 1 else {
      throw StoreFailure.ambiguousPlan(reference, found.map(\.number))
    }
    return plan
  }

  /// All plans, oldest first.
  ///
  /// - Throws: an error of SQLite where they cannot be read.
  public func plans() throws -> [StoredPlan] { try storedPlan(where: "1", []) }

  private func storedPlan(where condition: String, _ arguments: StatementArguments) throws
    -> [StoredPlan]
  {
    try writer.read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM plan WHERE \(condition) ORDER BY id", arguments: arguments
      ).map { row in
        let (plan, quality): (Blob, Blob) = (row["plan"], row["quality"])
        return StoredPlan(
          number: row["id"], hash: row["hash"], name: row["name"],
          status: StoredPlan.Status(rawValue: row["status"]) ?? .draft, currency: row["currency"],
          cost: Money(minor: row["cost"]),
          plan: try RecordCoding.record(Plan.self, from: plan.bytes),
          quality: try RecordCoding.record(PlanQuality.self, from: quality.bytes))
      }
    }
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    (48...57).contains(self) || (97...102).contains(self) || (65...70).contains(self)
  }
}

/// What can go wrong with the store besides SQLite.
public enum StoreFailure: Error, Hashable, Sendable {
  /// No plan is called so.
  case unknownPlan(String)
  /// Several plans' hashes begin so; their numbers.
  case ambiguousPlan(String, [Int])
  /// Something just written is not there.
  case vanished(String)
  /// A file that may only be read was laid out by another version, and would have to be changed.
  case otherLayout(String)
  /// A write-ahead log holds changes that nobody can read who may not write beside it.
  case hiddenLog(String)
}
