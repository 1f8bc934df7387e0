import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

/// Tries the smallest changes that could resolve a conflict, each by planning anew.
struct RelaxationFinder {
  /// The problem without a plan.
  let problem: PlanningProblem
  /// What plans cost.
  let costs: CostModel
  /// When to stop.
  let shouldStop: @Sendable () -> Bool

  /// Iterations for each try.
  static let iterations = 60

  /// The changes that help, the cheapest first; then those that were not shown to.
  func relaxations(of constraints: [Constraint]) -> [Relaxation] {
    var found: [Relaxation] = []
    for constraint in constraints where !shouldStop() {
      for change in changes(for: constraint) {
        let relaxation = tried(change)
        if !found.contains(where: { $0.text == relaxation.text }) { found.append(relaxation) }
      }
    }
    return found.filter(\.isVerified).sorted {
      ($0.cost ?? .zero, $0.text) < ($1.cost ?? .zero, $1.text)
    } + found.filter { !$0.isVerified }
  }

  /// The changes that open a group without any slot.
  func relaxations(opening group: Index<MoveGroup>) -> [Relaxation] {
    relaxations(of: [.allowedStarts(problem.cutovers[group.offset])])
  }

  /// Versions of one change from small to large; the first that helps is taken.
  private typealias Change = (row: SourceSpan, versions: [Version])

  private struct Version {
    var text: String
    var description: SchedulingDescription
  }

  private func tried(_ change: Change) -> Relaxation {
    for version in change.versions {
      guard !shouldStop(), let solvable = try? SchedulingProblem(version.description) else { break }
      let result = Solver(solvable).solve(
        SearchBudget(iterations: Self.iterations, nodes: 200, shouldStop: shouldStop))
      guard result.values != nil, let schedule = result.schedule else { continue }
      let plan = PlanAssembler(problem: problem).plan(
        schedule,
        provenance: Plan.Provenance(
          snapshot: "", scenario: "", seed: 1, iterations: 0, version: ""))
      return Relaxation(
        text: version.text, row: change.row, cost: costs.price(plan).total, isVerified: true)
    }
    return Relaxation(
      text: change.versions.last?.text ?? "drop this row", row: change.row, cost: nil,
      isVerified: false)
  }

  private func changes(for constraint: Constraint) -> [Change] {
    let dropped = problem.description.dropping([constraint])
    guard let row = ConflictWriter(problem).row(of: constraint) else { return [] }
    switch constraint {
    case .allowedStarts(let job):
      guard let group = problem.group(of: job) else {
        return [(row.row, [Version(text: "let the partner take any day", description: dropped)])]
      }
      return openings(of: group)
    case .slotRule(let index): return [(row.row, larger(index, dropped))]
    case .capacity(let index): return [(row.row, more(index))]
    case .distance(let index): return [(row.row, longer(index, dropped))]
    case .precedence, .exclusion, .sameStart:
      return [(row.row, [Version(text: "drop: \(row.text)", description: dropped)])]
    case .calendar, .release, .deadline, .horizon: return []
    }
  }

  /// A group's slots with one rule out of force, for each rule that closes some.
  private func openings(of group: Index<MoveGroup>) -> [Change] {
    let scenario = problem.scenario
    var seen: [HardRule] = []
    var changes: [Change] = []
    for obstacle in problem.slots.obstacles[group.offset].compactMap({ $0 })
    where !seen.contains(obstacle.rule) {
      seen.append(obstacle.rule)
      let without = SlotTable(
        scenario, hosting: problem.hosting, fixed: problem.slots.fixed, isLenient: false,
        ignoring: obstacle.rule)
      let opened = without.open(group).filter { !problem.slots.isOpen(group, in: $0) }
      guard !opened.isEmpty else { continue }
      var description = problem.description
      let job = problem.cutovers[group.offset]
      let days = without.open(group).map { scenario.calendar.day(of: $0) }
      description.activities[job].allowedStarts = days
      let text = RelaxationWords(scenario).opening(group, obstacle, opened)
      changes.append((obstacle.row, [Version(text: text, description: description)]))
    }
    return changes
  }

  private func larger(_ index: Index<SlotRule>, _ dropped: SchedulingDescription) -> [Version] {
    let rule = problem.description.slotRules[index]
    let text = problem.rows.slotRules[index.offset].text
    func version(_ kind: SlotRule.Kind, _ text: String) -> Version {
      var description = problem.description
      description.slotRules[index].kind = kind
      return Version(text: text, description: description)
    }
    switch rule.kind {
    case .capacity(let weights, let limit):
      return (1...4).map { more in
        version(
          .capacity(weights: weights, limit: limit + more),
          "raise the limit from \(limit) to \(limit + more): \(text)")
      }
    case .maximumSlots(let limit):
      return (1...4).map { more in
        version(.maximumSlots(limit + more), "allow \(limit + more) waves instead of \(limit)")
      }
    case .minimumDistance(let days):
      return stride(from: days - 7, through: 0, by: -7).map { less in
        version(
          .minimumDistance(less), "shorten the gap between waves from \(days) to \(less) days")
      }
    case .pilot, .intervalCapacity:
      return [Version(text: "drop: \(text)", description: dropped)]
    }
  }

  private func more(_ index: Index<Resource>) -> [Version] {
    let team = problem.scenario.landscape.teams[
      problem.scenario.teamCalendars[index.offset].team]
    return [1, 2, 4].map { people in
      var description = problem.description
      description.resources[index].capacity = description.resources[index].capacity.map {
        $0 > 0 ? $0 + people * 1000 : 0
      }
      return Version(
        text: "give team \(team.id) \(people == 1 ? "one more person" : "\(people) more people")",
        description: description)
    }
  }

  private func longer(_ index: Index<DistanceLimit>, _ dropped: SchedulingDescription) -> [Version]
  {
    let most = problem.description.distanceLimits[index].most
    let text = problem.rows.distances[index.offset].text
    return [7, 28, 91].map { days in
      var description = problem.description
      description.distanceLimits[index].most = most + days
      return Version(text: "allow \(days) days more: \(text)", description: description)
    } + [Version(text: "drop: \(text)", description: dropped)]
  }
}
