import Foundation

/// A PostgreSQL server that a test starts on loopback in a folder of its own, and that is gone with
/// the test.
final class PostgresServer: Sendable {
  /// The port it listens on, on 127.0.0.1 only.
  let port: Int
  /// The password of the user `tester`.
  let password = "s3cret-\(UUID().uuidString)"

  private let folder: String
  private let programs: String
  private let owner: String?
  private let server: Process

  /// Why there is no server; nil where there can be one.
  static var absence: String? {
    programFolder == nil ? "Debian's postgresql is not installed" : nil
  }

  /// A server with an empty database `postgres`.
  init() throws {
    programs = try Self.required(Self.programFolder)
    // A server refuses to run as root.
    owner = getuid() == 0 ? ["postgres", "nobody"].first { getpwnam($0) != nil } : nil
    folder = FileManager.default.temporaryDirectory.appending(path: "pg-\(UUID().uuidString)").path
    port = Int.random(in: 21_000..<32_000)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("\(password)\n".utf8).write(to: URL(filePath: folder + "/password"))
    if let owner { try Self.run("/bin/chown", ["-R", owner, folder]) }
    try Self.run(
      programs + "/initdb",
      [
        "-D", folder + "/data", "-U", "tester", "-A", "scram-sha-256", "-E", "UTF8", "--no-sync",
        "--locale=C", "--pwfile=\(folder)/password",
      ], asOwner: owner)
    // Run as a child, not as a daemon: a daemon would keep what tells that its starter has ended.
    server = Self.process(
      asOwner: owner, programs + "/postgres",
      [
        "-D", folder + "/data", "-c", "listen_addresses=127.0.0.1", "-c", "port=\(port)", "-c",
        "unix_socket_directories=", "-c", "fsync=off",
      ])
    server.standardError = FileHandle.nullDevice
    try server.run()
    try waitUntilReady()
  }

  private func waitUntilReady() throws {
    for _ in 0..<100 {
      if (try? execute("SELECT 1")) != nil { return }
      guard server.isRunning else { break }
      Thread.sleep(forTimeInterval: 0.1)
    }
    throw Failure(text: "the server does not answer on port \(port)")
  }

  deinit {
    // An immediate shutdown, without the wait for clients.
    if server.isRunning { kill(server.processIdentifier, SIGQUIT) }
    server.waitUntilExit()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Runs statements in a database.
  func execute(_ sql: String, in database: String = "postgres") throws {
    try Self.run(
      programs + "/psql",
      ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", address(of: database), "-c", sql],
      ["PGPASSWORD": password])
  }

  /// Runs a script by `psql` in a folder.
  func run(script: String, in database: String, at place: String) throws {
    let file = place + "/script.sql"
    try Data(script.utf8).write(to: URL(filePath: file))
    try Self.run(
      programs + "/psql", ["-X", "-w", "-f", file, "-d", address(of: database)],
      ["PGPASSWORD": password], at: place)
  }

  /// The address of a database, without a password.
  func address(of database: String) -> String {
    "postgresql://tester@127.0.0.1:\(port)/\(database)"
  }

  /// A program to be run as a user who is not root.
  private static func process(
    asOwner owner: String?, _ program: String, _ arguments: [String]
  ) -> Process {
    let process = Process()
    if let owner, let entry = getpwnam(owner) {
      process.executableURL = URL(filePath: "/usr/bin/setpriv")
      process.arguments =
        [
          "--reuid", owner, "--regid", "\(entry.pointee.pw_gid)", "--clear-groups",
          program,
        ] + arguments
    } else {
      process.executableURL = URL(filePath: program)
      process.arguments = arguments
    }
    process.currentDirectoryURL = URL(filePath: "/")
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    return process
  }

  private static let programFolder: String? = {
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql"))
    return (versions ?? []).sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }
      .map { "/usr/lib/postgresql/\($0)/bin" }
      .first { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") }
  }()

  private static func required<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Failure(text: absence ?? "no server") }
    return value
  }

  private static func run(
    _ program: String, _ arguments: [String], _ settings: [String: String] = [:],
    at place: String = "/", asOwner owner: String? = nil
  ) throws {
    let process = process(asOwner: owner, program, arguments)
    let output = Pipe()
    process.environment = ProcessInfo.processInfo.environment.merging(settings) { $1 }
    process.currentDirectoryURL = URL(filePath: place)
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus != 0 else { return }
    throw Failure(text: "\(program) ended with \(process.terminationStatus): \(text)")
  }

  /// Why a program failed.
  struct Failure: Error {
    var text: String
  }
}
