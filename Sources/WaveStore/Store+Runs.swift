import GRDB

extension Store {
  /// Keeps the result of a run over a plan; the same result is kept once.
  ///
  /// - Throws: an error of SQLite where it cannot be written.
  public func keep(_ result: some Encodable, kind: String, of plan: String) throws {
    let body = try RecordCoding.bytes(of: result)
    let hash = digest(Array((kind + plan).utf8) + body)
    try writer.write { database in
      try database.execute(
        sql: "INSERT OR IGNORE INTO run (hash, plan, kind, result) VALUES (?, ?, ?, ?)",
        arguments: [hash, plan, kind, Blob(bytes: body)])
    }
  }

  /// Removes the results of a kind over a plan.
  ///
  /// The room they took is used again by what is kept next.
  ///
  /// - Parameter isStart: whether `kind` is how the kinds begin that are meant.
  /// - Throws: an error of SQLite where it cannot be written.
  public func forget(kind: String, of plan: String, isStart: Bool = false) throws {
    let condition = isStart ? "substr(kind, 1, length(?2)) = ?2" : "kind = ?2"
    try writer.write { database in
      try database.execute(
        sql: "DELETE FROM run WHERE plan = ?1 AND " + condition, arguments: [plan, kind])
    }
  }

  /// The newest result of a kind over a plan, or nil where there is none.
  ///
  /// - Throws: an error of SQLite, or of decoding, where it cannot be read.
  public func newest<Result: Decodable>(_ type: Result.Type, kind: String, of plan: String) throws
    -> Result?
  {
    let blob = try writer.read { database in
      try Blob.fetchOne(
        database,
        sql: "SELECT result FROM run WHERE plan = ? AND kind = ? ORDER BY id DESC LIMIT 1",
        arguments: [plan, kind])
    }
    return try blob.map { try RecordCoding.record(type, from: $0.bytes) }
  }
}
