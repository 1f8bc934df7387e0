import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

extension ProblemBuilder {
  /// Adds what is kept apart and what must stay near: exclusions, coexistence, fresh evidence.
  mutating func addPairs() {
    addExclusions()
    var limits = bridgeLimits() + dependencyLimits() + freshnessLimits()
    limits.sort {
      ($0.limit.first, $0.limit.second, $0.limit.most)
        < ($1.limit.first, $1.limit.second, $1.limit.most)
    }
    for (limit, said, isStrict) in limits where limit.first != limit.second {
      let index = problem.description.distanceLimits.append(limit)
      problem.rows.distances.append(said)
      if isStrict { problem.rows.strictDistances.append(index) }
    }
  }

  private mutating func addExclusions() {
    let pairs = scenario.exclusions.sorted {
      ($0.first, $0.second, $0.row) < ($1.first, $1.second, $1.row)
    }
    for pair in pairs
    where scenario.lanes[pair.first.offset] == scenario.lanes[pair.second.offset] {
      problem.description.exclusions.append(
        JobExclusion(
          problem.cutovers[pair.first.offset], problem.cutovers[pair.second.offset]))
      problem.rows.exclusions.append(
        ProblemRow(
          rule: .apart, row: pair.row,
          text: "\(scenario.groups[pair.first].id) and \(scenario.groups[pair.second].id) "
            + "are never in the same wave"))
    }
  }

  private typealias Limit = (limit: DistanceLimit, row: ProblemRow, isStrict: Bool)

  private func bridgeLimits() -> [Limit] {
    scenario.bridges.flatMap { bridge -> [Limit] in
      guard let most = bridge.maxCoexistence else { return [] }
      var ends = bridge.groups.map { problem.cutovers[$0.offset] }
      if let repoint = bridge.repoint { ends.append(problem.jobs[repoint.offset]) }
      return limits(among: ends, most: most, called: bridge.id, row: bridge.origin.span)
    }
  }

  /// Rows with a longest coexistence that no bridge stands for.
  private func dependencyLimits() -> [Limit] {
    let bridged = Set(scenario.bridges.map(\.origin.span))
    let members = MemberBook(scenario)
    return scenario.landscape.dependencies.flatMap { row -> [Limit] in
      guard let most = row.maxCoexistence, !bridged.contains(row.row) else { return [] }
      let groups = Set(members.groups(of: row.from) + members.groups(of: row.to)).sorted()
      return limits(
        among: groups.map { problem.cutovers[$0.offset] }, most: most,
        called: scenario.landscape.id(of: row.from), row: row.row)
    }
  }

  private func limits(
    among ends: [Index<Job>], most: Minutes, called name: Identifier, row: SourceSpan
  ) -> [Limit] {
    let days = max(0, most.count / 1440)
    return ends.indices.flatMap { one in
      ends[(one + 1)...].map { other in
        (
          DistanceLimit(ends[one], other, most: days),
          ProblemRow(
            rule: .coexistence, row: row,
            text: "\(name) may be split for \(Words.days(days)) at the most"),
          false
        )
      }
    }
  }

  /// Evidence made by the plan's own work is not too old at the cutover.
  ///
  /// Counted from the work's start, with the least time the work can take: never less strict than
  /// the policy, and exact for work without pauses.
  private func freshnessLimits() -> [Limit] {
    let book = EvidenceBook(scenario, waivers: WaiverBook(scenario, hosting: problem.hosting))
    return scenario.groups.indices.flatMap { group in
      book.freshness(of: group, slots: problem.slots.open(group)).map { fresh in
        let activity = scenario.activities[fresh.activity]
        let length =
          switch activity.span {
          case .workingDays(let days), .calendarDays(let days): days
          }
        let row = scenario.policy.demands(of: scenario.changeClasses[group.offset].changeClass).row
        return (
          DistanceLimit(
            problem.jobs[fresh.activity.offset], problem.cutovers[group.offset],
            most: fresh.validDays + length),
          ProblemRow(
            rule: fresh.gate == .restoreDrill ? .recovery : .policy,
            row: row ?? scenario.policy.file,
            text: "'\(activity.title)' ends within \(Words.days(fresh.validDays)) before the "
              + "cutover of \(scenario.groups[group].id)"),
          activity.demand != nil
        )
      }
    }
  }
}
