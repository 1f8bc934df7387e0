import GRDB

extension Store {
  /// Keeps a snapshot; the same bytes are kept once.
  ///
  /// - Returns: whether it was new.
  /// - Throws: an error of SQLite where it cannot be written.
  @discardableResult
  public func keep(_ snapshot: Snapshot) throws -> Bool {
    try writer.write { database in
      let known = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM snapshot WHERE hash = ?)",
        arguments: [snapshot.hash])
      guard known != true else { return false }
      try database.execute(
        sql: "INSERT INTO snapshot (hash, kind, name) VALUES (?, ?, ?)",
        arguments: [snapshot.hash, snapshot.kind.rawValue, snapshot.name])
      for (path, bytes) in snapshot.files.sorted(by: { $0.key < $1.key }) {
        try keep(bytes, at: path, of: snapshot.hash, in: database)
      }
      return true
    }
  }

  /// The snapshot with a hash, or nil where there is none.
  ///
  /// - Throws: an error of SQLite where it cannot be read.
  public func snapshot(hash: String) throws -> Snapshot? {
    try writer.read { database in
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT kind, name FROM snapshot WHERE hash = ?", arguments: [hash]),
        let kind = Snapshot.Kind(rawValue: row["kind"])
      else { return nil }
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT path, bytes FROM snapshotFile JOIN content ON content.hash = content
          WHERE snapshot = ? ORDER BY path
          """, arguments: [hash])
      let files = rows.map { row -> (String, [UInt8]) in
        let blob: Blob = row["bytes"]
        return (row["path"], blob.bytes)
      }
      return Snapshot(
        hash: hash, kind: kind, name: row["name"],
        files: Dictionary(files, uniquingKeysWith: { first, _ in first }))
    }
  }

  /// All inventory snapshots, oldest first.
  ///
  /// - Throws: an error of SQLite where they cannot be read.
  public func snapshots() throws -> [SnapshotSummary] {
    try writer.read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT id, hash, name,
            (SELECT COUNT(*) FROM snapshotFile WHERE snapshot = snapshot.hash) AS files
          FROM snapshot WHERE kind = 'inventory' ORDER BY id
          """)
      return rows.map {
        SnapshotSummary(number: $0["id"], hash: $0["hash"], name: $0["name"], files: $0["files"])
      }
    }
  }

  private func keep(
    _ bytes: [UInt8], at path: String, of snapshot: String, in database: Database
  ) throws {
    let hash = digest(bytes)
    try database.execute(
      sql: "INSERT OR IGNORE INTO content (hash, bytes) VALUES (?, ?)",
      arguments: [hash, Blob(bytes: bytes)])
    try database.execute(
      sql: "INSERT INTO snapshotFile (snapshot, path, content) VALUES (?, ?, ?)",
      arguments: [snapshot, path, hash])
  }
}
