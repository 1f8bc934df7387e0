import WaveCore
import WaveLandscape

/// Nothing is split for longer than allowed.
struct CoexistenceRule: PlanRule {
  let rule = HardRule.coexistence

  func violations(in plan: PlanCase) -> [Violation] {
    bridges(in: plan) + dependencies(in: plan)
  }

  private func bridges(in plan: PlanCase) -> [Violation] {
    plan.scenario.bridges.compactMap { bridge in
      guard let most = bridge.maxCoexistence else { return nil }
      var ends = bridge.groups.compactMap { plan.reading.anchor(of: $0) }
      if let repoint = bridge.repoint, let days = plan.reading.activities[repoint.offset] {
        ends.append(days.lowerBound)
      }
      return judge(bridge.id, ends, most: most, row: bridge.origin.span)
    }
  }

  /// Rows with a longest coexistence that no bridge stands for.
  private func dependencies(in plan: PlanCase) -> [Violation] {
    let bridged = Set(plan.scenario.bridges.map(\.origin.span))
    return plan.scenario.landscape.dependencies.compactMap { row in
      guard let most = row.maxCoexistence, !bridged.contains(row.row) else { return nil }
      let members = plan.reading.members
      let ends = (members.groups(of: row.from) + members.groups(of: row.to))
        .compactMap { plan.reading.anchor(of: $0) }
      return judge(
        plan.scenario.landscape.id(of: row.from), ends, most: most, row: row.row)
    }
  }

  private func judge(
    _ name: Identifier, _ ends: [Int], most: Minutes, row: SourceSpan
  ) -> Violation? {
    guard let first = ends.min(), let last = ends.max(), Minutes.days(last - first) > most else {
      return nil
    }
    return violation(
      name, needed: "is split for \(Wording.days(last - first))",
      available: "may be split for \(most)", row: row)
  }
}
