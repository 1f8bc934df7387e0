import Hummingbird
import HummingbirdTesting
import Testing
import WaveStore
import WaveWorkspace

@testable import WaveServer

@Suite("Requests by other names")
struct LocalHostOnlyTests {
  @Test(
    "a host is local by name or loopback address, with or without a port",
    arguments: [
      ("localhost", true), ("LocalHost:8080", true), ("127.0.0.1:1", true), ("[::1]", true),
      ("[::1]:8080", true), ("evil.example", false), ("127.0.0.1.evil.example:80", false),
      ("localhost.evil.example", false), ("", false),
    ])
  func names(_ host: String, _ isLocal: Bool) {
    #expect(LocalHostOnly<BasicRequestContext>.isLocal(host) == isLocal)
  }

  @Test("a request to this machine passes")
  func passes() async throws {
    let server = PlanServer(workspace: Workspace(store: try Store.inMemory { "\($0.count)" }))
    let application = Application(router: server.router)
    try await application.test(.live) { client in
      try await client.execute(uri: "/", method: .get) { response in
        #expect(response.status == .ok)
      }
    }
  }
}
