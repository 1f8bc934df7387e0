/// Pairs of keys and values by which tools label servers.
enum ServerTags {
  /// The pairs of a text such as `app=HR;wave=2;` or `app:HR, wave:2`, by plain key.
  ///
  /// A mark at the end, or two in a row, say nothing.
  static func pairs(_ text: String) -> [String: String] {
    var pairs: [String: String] = [:]
    for part in text.split(whereSeparator: { $0 == ";" || $0 == "," || $0.isNewline }) {
      guard let mark = part.firstIndex(where: { $0 == "=" || $0 == ":" }) else { continue }
      let value = part[part.index(after: mark)...].trimmedOfBlanks
      guard !value.isEmpty else { continue }
      pairs[ForeignTable.plain(String(part[..<mark]))] = value
    }
    return pairs
  }

  /// The application that pairs name.
  static func application(in pairs: [String: String]) -> String? {
    first(["application", "applicationname", "app", "appname"], in: pairs)
  }

  /// The wave that pairs name.
  static func wave(in pairs: [String: String]) -> String? {
    first(["wave", "wavename", "migrationwave", "applicationwave"], in: pairs)
  }

  private static func first(_ keys: [String], in pairs: [String: String]) -> String? {
    keys.lazy.compactMap { pairs[$0] }.first
  }
}
