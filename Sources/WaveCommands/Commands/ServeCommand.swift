import ArgumentParser
import WaveServer
import WaveWorkspace

/// `waveplan serve`: stored plans in a browser.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Shows stored plans in a browser, on this machine only.")

  @Option(help: "The port on 127.0.0.1.")
  var port = 8787

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if !(1...65_535).contains(port) {
      throw ValidationError("--port must lie between 1 and 65535, not \(port)")
    }
  }

  func run() async throws {
    let server = PlanServer(workspace: try store.workspace(for: .reading))
    Console.ofProcess.note("waveplan serves http://127.0.0.1:\(port)/ until it is interrupted")
    do {
      try await server.run(port: port)
    } catch {
      throw WorkspaceFailure.unwritable(
        "port \(port) cannot be served, another --port may be free (\(error))")
    }
  }
}
