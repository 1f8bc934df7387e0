import Foundation

/// Where a PostgreSQL database is, without its password.
///
/// What stands on a command line can be read by every user of the machine and is kept by shells, so
/// an address with a password is refused, and never repeated.
struct DatabaseAddress {
  /// What `psql` is given: a database's name, a connection string or a URI.
  let text: String

  /// How findings name the database: without users and options.
  let label: String

  /// The address of a text.
  ///
  /// - Throws: `WorkspaceFailure.unreadable` where it holds a password, or nothing.
  init(_ text: String) throws(WorkspaceFailure) {
    guard !text.isEmpty else { throw .unreadable("the database has no name") }
    guard !Self.holdsPassword(text) else {
      throw .unreadable(
        "the address holds a password, which others can read on the command line; take it out, and "
          + "give it by ~/.pgpass (PGPASSFILE), a service (service=NAME) or PGPASSWORD")
    }
    self.text = text
    label = Self.label(of: text)
  }

  private static func holdsPassword(_ text: String) -> Bool {
    let plain = (text.removingPercentEncoding ?? text).lowercased()
    if plain.contains(/password\s*=/) { return true }
    guard !isConnectionString(text), let mark = body(of: text).lastIndex(of: "@") else {
      return false
    }
    return body(of: text)[..<mark].contains(":")
  }

  /// A URI without its scheme; any other text as it is.
  private static func body(of text: String) -> Substring {
    guard let range = text.range(of: "://") else { return text[...] }
    return text[range.upperBound...]
  }

  /// Whether a text is of the form `host=… dbname=…`.
  private static func isConnectionString(_ text: String) -> Bool {
    !text.contains("://") && text.contains("=")
  }

  private static func label(of text: String) -> String {
    if isConnectionString(text) {
      let parts = text.matches(of: /(host|dbname|service)\s*=\s*('[^']*'|\S+)/)
      let names = parts.map { $0.2.trimmingCharacters(in: CharacterSet(charactersIn: "'")) }
      return names.isEmpty ? "database" : names.joined(separator: "/")
    }
    let body = body(of: text).prefix { $0 != "?" }
    let place = body.lastIndex(of: "@").map { body[body.index(after: $0)...] } ?? body
    return place.isEmpty ? "database" : String(place)
  }
}
