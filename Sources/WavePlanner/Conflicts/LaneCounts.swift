import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

/// How many waves each lane of a problem needs at the least.
struct LaneCounts {
  private let problem: PlanningProblem

  /// The counts of a problem.
  init(_ problem: PlanningProblem) { self.problem = problem }

  /// A least number of waves with the rows that it follows from.
  struct Need {
    /// The number.
    var waves: Int
    /// The rows; none for the one wave that every lane has.
    var rows: [ProblemRow]
  }

  /// The lanes that have groups.
  var lanes: [Int] { Set(problem.scenario.lanes).sorted() }

  /// The groups of a lane.
  func members(of lane: Int) -> [Index<MoveGroup>] {
    problem.scenario.groups.indices.filter { problem.scenario.lanes[$0.offset] == lane }
  }

  /// The largest of the least numbers of a lane.
  func need(of lane: Int) -> Need {
    let groups = members(of: lane)
    let jobs = Set(groups.map { problem.cutovers[$0.offset] })
    let needs = sizes(jobs) + [apart(jobs), chain(jobs), pilot(jobs)].compactMap { $0 }
    return needs.max { $0.waves < $1.waves } ?? Need(waves: 1, rows: [])
  }

  /// The gap between waves of a lane, in days, with its row.
  func gap(of lane: Int) -> (days: Int, row: ProblemRow?) {
    let jobs = Set(members(of: lane).map { problem.cutovers[$0.offset] })
    for index in problem.description.slotRules.indices {
      let rule = problem.description.slotRules[index]
      if case .minimumDistance(let days) = rule.kind, jobs.isSubset(of: rule.members) {
        return (days, problem.rows.slotRules[index.offset])
      }
    }
    return (1, nil)
  }

  /// The days on which some group of a lane may cut over, in order.
  func openDays(of lane: Int) -> [Int] {
    var days: Set<Int> = []
    for group in members(of: lane) {
      days.formUnion(
        problem.description.activities[problem.cutovers[group.offset]].allowedStarts ?? [])
    }
    return days.sorted()
  }
}

extension LaneCounts {
  private func sizes(_ jobs: Set<Index<Job>>) -> [Need] {
    problem.description.slotRules.indices.compactMap { index in
      let rule = problem.description.slotRules[index]
      guard case .capacity(let weights, let limit) = rule.kind, limit > 0 else { return nil }
      let own = zip(rule.members, weights).filter { jobs.contains($0.0) }.map(\.1)
      let total = own.reduce(0, +)
      let bulky = own.count { 2 * $0 > limit }
      var row = problem.rows.slotRules[index.offset]
      row.text += "; there are \(total)"
      let waves = (total + limit - 1) / limit
      guard bulky > waves else { return Need(waves: waves, rows: [row]) }
      row.text += ", and \(bulky) groups of which no two fit into one"
      return Need(waves: bulky, rows: [row])
    }
  }

  /// Groups that are kept apart from each other, found greedily.
  private func apart(_ jobs: Set<Index<Job>>) -> Need? {
    let exclusions = problem.description.exclusions
    var rows: [[Index<Job>]: ProblemRow] = [:]
    for index in exclusions.indices {
      let pair = exclusions[index]
      guard jobs.contains(pair.first), jobs.contains(pair.second) else { continue }
      rows[[pair.first, pair.second].sorted()] = problem.rows.exclusions[index.offset]
    }
    guard let start = rows.keys.min(by: { $0.lexicographicallyPrecedes($1) }) else { return nil }
    var clique = start
    for job in Set(rows.keys.joined()).sorted() where !clique.contains(job) {
      if clique.allSatisfy({ rows[[$0, job].sorted()] != nil }) { clique.append(job) }
    }
    clique.sort()
    let used = clique.indices.flatMap { one in
      clique[(one + 1)...].compactMap { rows[[clique[one], $0]] }
    }
    return Need(waves: clique.count, rows: used)
  }

  /// The longest chain of cutovers that wait for each other for a day or more.
  private func chain(_ jobs: Set<Index<Job>>) -> Need? {
    let precedences = problem.description.precedences
    var before: [Index<Job>: [Index<JobOrder>]] = [:]
    for index in precedences.indices {
      let order = precedences[index]
      guard order.lag > 0, jobs.contains(order.first), jobs.contains(order.second) else { continue }
      before[order.second, default: []].append(index)
    }
    var best: [Index<Job>: [Index<JobOrder>]] = [:]
    var open: Set<Index<Job>> = []
    func longest(_ job: Index<Job>) -> [Index<JobOrder>] {
      if let known = best[job] { return known }
      // A circle of waits is no problem at all and is reported as such.
      guard open.insert(job).inserted else { return [] }
      defer { open.remove(job) }
      let chains = (before[job] ?? []).map { longest(precedences[$0].first) + [$0] }
      let found = chains.max { $0.count < $1.count } ?? []
      best[job] = found
      return found
    }
    let chains = before.keys.sorted().map { longest($0) }
    guard let longest = chains.max(by: { $0.count < $1.count }), !longest.isEmpty else {
      return nil
    }
    return Need(
      waves: longest.count + 1, rows: longest.map { problem.rows.orders[$0.offset] })
  }

  /// A pilot's wave comes before all others, where a lane has plants for both.
  private func pilot(_ jobs: Set<Index<Job>>) -> Need? {
    for index in problem.description.slotRules.indices {
      guard case .pilot(let pilots, _) = problem.description.slotRules[index].kind,
        jobs.contains(where: { pilots.contains($0) }), !jobs.isSubset(of: pilots),
        jobs.isSuperset(of: problem.cutovers)
      else { continue }
      return Need(waves: 2, rows: [problem.rows.slotRules[index.offset]])
    }
    return nil
  }
}
