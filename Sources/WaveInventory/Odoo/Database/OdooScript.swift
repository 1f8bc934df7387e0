/// The script that puts all questions to a database, for `psql` of version 10 or later.
///
/// It runs in one read-only transaction of one snapshot, with a time limit for every statement;
/// what the database's version lacks is left out and said.
public enum OdooScript {
  /// Where results go.
  public enum Output: Sendable {
    /// One file each, in the folder where `psql` runs.
    case files
    /// Standard output, each under a line with its name.
    case stream
  }

  /// How a line begins that names the result under it.
  static let mark = "@@ waveplan "

  /// How a line goes on where the database lacks what a question needs.
  static let missing = "missing "

  /// The script.
  ///
  /// - Parameter seconds: the longest a statement may take.
  public static func text(_ output: Output, secondsPerStatement seconds: Int) -> String {
    var lines = head(seconds)
    for query in OdooQuery.all { lines += block(of: query, output) }
    lines += ["ROLLBACK;", ""]
    return lines.joined(separator: "\n")
  }
}

extension OdooScript {
  private static func head(_ seconds: Int) -> [String] {
    var lines = [
      "-- What waveplan asks of an Odoo database: counts and names, read only.",
      "-- Run it in an empty folder: psql -X -w -f FILE DATABASE",
      "-- then: waveplan collect odoo-db --from-dir FOLDER --out INVENTORY",
      "\\set QUIET on", "\\set ON_ERROR_STOP off", "\\set ON_ERROR_ROLLBACK on",
      "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;",
      "SET LOCAL statement_timeout = '\(seconds)s';", "SET LOCAL lock_timeout = '5s';",
    ]
    for (place, query) in OdooQuery.all.enumerated() {
      for (number, variant) in query.variants.enumerated() {
        let checks = variant.needs.map(condition)
        let names = flag(place, number)
        lines.append("\\set \(names) false")
        lines.append("SELECT \(checks.joined(separator: "\n  AND ")) AS \(names) \\gset")
      }
    }
    return lines
  }

  /// Whether a table, or a table's column, is there.
  private static func condition(_ need: String) -> String {
    let parts = need.split(separator: ".")
    guard parts.count == 2 else { return "to_regclass('\(need)') IS NOT NULL" }
    return "EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('\(parts[0])')"
      + " AND attname = '\(parts[1])' AND NOT attisdropped)"
  }

  private static func flag(_ query: Int, _ variant: Int) -> String { "has_\(query)_\(variant)" }

  private static func block(of query: OdooQuery, _ output: Output) -> [String] {
    let place = OdooQuery.all.firstIndex { $0.name == query.name } ?? 0
    var lines = ["", "-- \(query.purpose)"]
    for (number, variant) in query.variants.enumerated() {
      lines.append("\(number == 0 ? "\\if" : "\\elif") :\(flag(place, number))")
      lines += opening(query, output)
      lines.append("COPY (\n\(variant.sql)\n) TO STDOUT WITH (FORMAT csv, HEADER);")
      if case .files = output { lines.append("\\o") }
    }
    lines.append("\\else")
    switch output {
    case .files:
      lines += ["\\o '\(query.file)'", "\\qecho '\(mark)\(missing)\(query.name)'", "\\o"]
    case .stream: lines.append("\\echo '\(mark)\(missing)\(query.name)'")
    }
    lines.append("\\endif")
    return lines
  }

  private static func opening(_ query: OdooQuery, _ output: Output) -> [String] {
    switch output {
    case .files: ["\\o '\(query.file)'"]
    case .stream: ["\\echo '\(mark)\(query.name)'"]
    }
  }

  /// The results by file name in what a script of `stream` wrote.
  public static func results(in stream: [UInt8]) -> [String: [UInt8]] {
    let mark = Array(Self.mark.utf8)
    var results: [String: [UInt8]] = [:]
    var current: String?
    for line in stream.split(separator: 10, omittingEmptySubsequences: false) {
      if line.starts(with: mark) {
        let rest = String(decoding: line.dropFirst(mark.count), as: UTF8.self)
        let name = rest.hasPrefix(missing) ? String(rest.dropFirst(missing.count)) : rest
        guard OdooQuery.all.contains(where: { $0.name == name }) else { continue }
        current = "\(name).csv"
        results["\(name).csv"] = rest == name ? [] : Array(line)
      } else if let current {
        results[current, default: []] += line + [10]
      }
    }
    return results
  }
}
