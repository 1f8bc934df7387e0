import GRDB

/// The layout of the database: a list of steps that is only ever appended to.
enum StoreLayout {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 snapshots, plans, runs, audit") { database in
      try makeSnapshots(in: database)
      try makePlans(in: database)
      try makeAudit(in: database)
    }
    return migrator
  }

  private static func makeSnapshots(in database: Database) throws {
    try database.create(table: "content") { table in
      table.primaryKey("hash", .text)
      table.column("bytes", .blob).notNull()
    }
    try database.create(table: "snapshot") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("hash", .text).notNull().unique()
      table.column("kind", .text).notNull()
      table.column("name", .text).notNull()
    }
    try database.create(table: "snapshotFile") { table in
      table.column("snapshot", .text).notNull().references("snapshot", column: "hash")
      table.column("path", .text).notNull()
      table.column("content", .text).notNull().references("content", column: "hash")
      table.primaryKey(["snapshot", "path"])
    }
  }

  private static func makePlans(in database: Database) throws {
    try database.create(table: "plan") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("hash", .text).notNull().unique()
      table.column("snapshot", .text).notNull()
      table.column("scenario", .text).notNull()
      table.column("name", .text).notNull()
      table.column("status", .text).notNull()
      table.column("currency", .text).notNull()
      table.column("cost", .integer).notNull()
      table.column("waves", .integer).notNull()
      table.column("finish", .text).notNull()
      table.column("plan", .blob).notNull()
      table.column("quality", .blob).notNull()
    }
    try database.create(table: "run") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("hash", .text).notNull().unique()
      table.column("plan", .text).notNull().references("plan", column: "hash")
      table.column("kind", .text).notNull()
      table.column("result", .blob).notNull()
    }
    try database.create(
      index: "runByPlan", on: "run", columns: ["plan", "kind"], options: .ifNotExists)
  }

  private static func makeAudit(in database: Database) throws {
    try database.create(table: "audit") { table in
      table.autoIncrementedPrimaryKey("id")
      table.column("at", .text).notNull()
      table.column("actor", .text).notNull()
      table.column("action", .text).notNull()
      table.column("subject", .text).notNull()
      table.column("previous", .text).notNull()
      table.column("hash", .text).notNull().unique()
    }
    for (name, event) in [("auditKept", "UPDATE"), ("auditWhole", "DELETE")] {
      try database.execute(
        sql: """
          CREATE TRIGGER \(name) BEFORE \(event) ON audit
          BEGIN SELECT RAISE(ABORT, 'the audit trail is only appended to'); END
          """)
    }
  }
}
