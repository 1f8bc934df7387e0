import Hummingbird
import WaveWorkspace

/// The routes of stored plans: pages for people, JSON for programs.
///
/// | route | answer |
/// |---|---|
/// | `/` | a page that lists the plans |
/// | `/plans/{plan}` | the plan's report |
/// | `/api/plans` | the plans as JSON |
/// | `/api/plans/{plan}` | the plan as JSON |
struct PlanRoutes: Sendable {
  let workspace: Workspace

  func add(to router: Router<BasicRequestContext>) {
    router.get("/") { _, _ in try page(PlanListPage(plans: workspace.plans()).html) }
    router.get("/plans/:plan") { _, context in
      let loaded = try loaded(context)
      return Response(
        status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
        body: .init(byteBuffer: .init(bytes: workspace.reportPage(of: loaded.outcome))))
    }
    router.get("/api/plans") { _, _ in try json(workspace.planList()) }
    router.get("/api/plans/:plan") { _, context in
      try json(workspace.planJSON(of: loaded(context).outcome))
    }
  }

  private func loaded(_ context: BasicRequestContext) throws -> LoadedPlan {
    let name = try context.parameters.require("plan")
    do {
      return try workspace.plan(named: name)
    } catch WorkspaceFailure.unknownPlan(let text) {
      throw HTTPError(.notFound, message: text)
    }
  }

  private func page(_ html: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
      body: .init(byteBuffer: .init(string: html)))
  }

  private func json(_ bytes: [UInt8]) -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/json"],
      body: .init(byteBuffer: .init(bytes: bytes)))
  }
}
