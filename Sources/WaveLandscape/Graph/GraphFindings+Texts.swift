import WaveCore

extension GraphFindings {
  /// Modules that require each other.
  static func moduleCycle(_ cycle: DependencyCycle) -> Finding {
    finding("GRA001", headline: "modules require each other: \(cycle.path)", at: cycle)
  }

  /// A cycle with a lag.
  static func laggedCycle(_ cycle: DependencyCycle) -> Finding {
    let start = cycle.steps.first.map { "'\($0.from)'" } ?? "something"
    return finding(
      "GRA002", headline: "\(start) must come after itself: \(cycle.path)", at: cycle)
  }

  /// A cycle without a lag, with the row that would be cheapest to bridge.
  static func merged(
    _ cycle: DependencyCycle, cheapest: Dependency?, in landscape: Landscape
  ) -> Finding {
    let names = cycle.members.map { "'\($0)'" }.joined(separator: ", ")
    var finding = finding(
      "GRA003", headline: "\(names) need each other and cut over together: \(cycle.path)",
      at: cycle)
    if let cheapest {
      let setup = landscape.currency.whole(cheapest.bridgeSetupCost.value)
      let week = landscape.currency.whole(cheapest.bridgeCostPerWeek.value)
      let ends = "\(landscape.id(of: cheapest.from)) requires \(landscape.id(of: cheapest.to))"
      finding.fix =
        "accept it, or turn '\(ends)' (\(cheapest.row.row)) into 'talks_to', the cheapest to "
        + "bridge: \(setup) \(landscape.currency) once and \(week) a week"
    }
    return finding
  }

  /// An `apart` row inside one group.
  static func apartInside(
    _ dependency: Dependency, ends: (Identifier, Identifier), links: [DependencyCycle.Step]
  ) -> Finding {
    let path = DependencyCycle(steps: links, members: []).path
    let reason = path.isEmpty ? "" : ": \(path)"
    return finding(
      "GRA004",
      headline: "'\(ends.0)' and '\(ends.1)' are kept apart but cut over together\(reason)",
      at: dependency.row)
  }

  /// A row about a database that is not switched.
  static func withoutEffect(_ dependency: Dependency, database: Identifier) -> Finding {
    finding(
      "GRA005",
      headline: "'\(database)' is split by plant, so this '\(dependency.kind.rawValue)' row has no "
        + "effect", at: dependency.row)
  }

  /// An integration that joins plants which nothing else joins.
  static func unbridgeable(_ integration: Integration, plants: [Identifier]) -> Finding {
    let names = plants.map { "'\($0)'" }.joined(separator: ", ")
    return finding(
      "GRA006", headline: "'\(integration.id)' makes \(names) cut over together",
      at: integration.row)
  }
}

extension GraphFindings {
  private static func finding(
    _ code: FindingCode, headline: String, at cycle: DependencyCycle
  ) -> Finding {
    finding(
      code, headline: headline,
      at: cycle.rows.min() ?? SourceSpan(file: "dependencies.csv", line: 0))
  }

  private static func finding(
    _ code: FindingCode, headline: String, at row: SourceSpan
  ) -> Finding {
    let entry = catalog.first { $0.code == code }
    return Finding(
      code: code, severity: entry?.severity ?? .error, headline: headline, span: row,
      label: entry?.title ?? "", why: entry?.why ?? "", fix: entry?.fix ?? "")
  }
}
