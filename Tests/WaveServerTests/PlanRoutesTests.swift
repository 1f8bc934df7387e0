import Hummingbird
import HummingbirdTesting
import Testing
import WaveStore
import WaveWorkspace

@testable import WaveServer

@Suite("The routes of stored plans")
struct PlanRoutesTests {
  let server: PlanServer

  init() throws {
    server = PlanServer(workspace: Workspace(store: try Store.inMemory { "\($0.count)" }))
  }

  @Test("without plans the list says how to make one")
  func emptyList() async throws {
    let application = Application(router: server.router)
    try await application.test(.router) { client in
      try await client.execute(uri: "/", method: .get) { response in
        #expect(response.status == .ok)
        #expect(String(buffer: response.body).contains("waveplan run SCENARIO"))
      }
      try await client.execute(uri: "/api/plans", method: .get) { response in
        #expect(String(buffer: response.body) == "[\n\n]\n")
      }
    }
  }

  @Test("a plan that is not there is not found, and a strange name does no harm")
  func unknownPlan() async throws {
    let application = Application(router: server.router)
    try await application.test(.router) { client in
      for path in ["/plans/7", "/api/plans/7", "/plans/..%2F..%2Fetc", "/plans/%25"] {
        try await client.execute(uri: path, method: .get) { response in
          #expect(response.status == .notFound)
        }
      }
    }
  }
}
