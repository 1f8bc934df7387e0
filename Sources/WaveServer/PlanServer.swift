import Hummingbird
public import WaveWorkspace

/// Shows stored plans in a browser, on this machine only.
public struct PlanServer: Sendable {
  /// What is shown.
  let workspace: Workspace

  /// A server over a workspace.
  public init(workspace: Workspace) { self.workspace = workspace }

  /// Serves on 127.0.0.1 until the process is interrupted.
  ///
  /// - Throws: an error of the network where the port is taken.
  public func run(port: Int) async throws {
    let application = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)))
    try await application.runService()
  }

  /// The pages and routes.
  var router: Router<BasicRequestContext> {
    let router = Router(options: .autoGenerateHeadEndpoints)
    router.add(middleware: LocalHostOnly())
    PlanRoutes(workspace: workspace).add(to: router)
    return router
  }
}
