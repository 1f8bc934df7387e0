import GRDB

extension Store {
  /// Adds an entry to the audit trail, chained by hash to the one before.
  ///
  /// - Throws: an error of SQLite where it cannot be written.
  @discardableResult
  public func record(action: String, subject: String, actor: String, at: String) throws
    -> AuditEntry
  {
    try writer.write { database in
      let last = try Row.fetchOne(
        database, sql: "SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1")
      let previous: String = last.map { $0["hash"] } ?? ""
      let number: Int = (last.map { $0["id"] } ?? 0) + 1
      let hash = chainHash(number, at, actor, action, subject, previous)
      try database.execute(
        sql: """
          INSERT INTO audit (id, at, actor, action, subject, previous, hash)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """, arguments: [number, at, actor, action, subject, previous, hash])
      return AuditEntry(
        number: number, at: at, actor: actor, action: action, subject: subject,
        previous: previous, hash: hash)
    }
  }

  /// The audit trail, oldest first.
  ///
  /// - Throws: an error of SQLite where it cannot be read.
  public func auditTrail() throws -> [AuditEntry] {
    try writer.read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM audit ORDER BY id").map {
        AuditEntry(
          number: $0["id"], at: $0["at"], actor: $0["actor"], action: $0["action"],
          subject: $0["subject"], previous: $0["previous"], hash: $0["hash"])
      }
    }
  }

  /// The number of the first entry that does not follow from the one before; nil where the whole
  /// trail is as it was written.
  ///
  /// - Throws: an error of SQLite where it cannot be read.
  public func firstBrokenAuditEntry() throws -> Int? {
    var previous = ""
    for (place, entry) in try auditTrail().enumerated() {
      let hash = chainHash(
        entry.number, entry.at, entry.actor, entry.action, entry.subject, previous)
      guard entry.number == place + 1, entry.previous == previous, entry.hash == hash else {
        return entry.number
      }
      previous = entry.hash
    }
    return nil
  }

  private func chainHash(
    _ number: Int, _ at: String, _ actor: String, _ action: String, _ subject: String,
    _ previous: String
  ) -> String {
    let parts = [String(number), at, actor, action, subject, previous]
    return digest(Array(parts.map { "\($0.utf8.count):\($0)" }.joined().utf8))
  }
}
