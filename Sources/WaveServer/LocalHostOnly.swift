import Hummingbird

/// Answers only requests addressed to this machine by its own names.
///
/// A page elsewhere can make a browser ask 127.0.0.1 under another name (DNS rebinding); its
/// request carries that name as its host and is refused with status 421.
struct LocalHostOnly<Context: RequestContext>: RouterMiddleware {
  /// Passes a request on where its host is this machine.
  ///
  /// - Throws: `HTTPError` with status 421 where it is not.
  @concurrent
  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard Self.isLocal(request.head.authority) else {
      throw HTTPError(.misdirectedRequest, message: "this server answers to localhost only")
    }
    return try await next(request, context)
  }

  /// Whether a host, with or without a port, is this machine; so is a request without one.
  static func isLocal(_ authority: String?) -> Bool {
    guard let authority else { return true }
    var host = authority.lowercased()
    if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") { host = String(host[..<colon]) }
    return ["localhost", "127.0.0.1", "[::1]"].contains(host)
  }
}
