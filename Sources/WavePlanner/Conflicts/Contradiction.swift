import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveScheduling

/// Why a question has no plan, as it was proven.
enum Contradiction {
  /// Plants find no pools.
  case hosting(HostingFailure)
  /// A group fits no slot, whatever all others do.
  case closed(PlanningProblem, Index<MoveGroup>)
  /// Rows that are no problem at all.
  case malformed(PlanningProblem, ProblemFailure)
  /// More waves or slots are needed than there may be.
  case crowded(PlanningProblem, WaveCountProof)
  /// Rows of the scheduling problem that cannot hold together.
  case rows(PlanningProblem, Conflict)

  /// The derivation; its last step is the contradiction.
  var steps: [DerivationStep] {
    switch self {
    case .hosting(let failure): HostingConflict(failure).report.steps
    case .closed(let problem, let group):
      ClosedGroups(scenario: problem.scenario, slots: problem.slots).steps(for: group)
    case .malformed(let problem, let failure):
      ConflictWriter(problem).report(on: failure).steps
    case .crowded(_, let proof): proof.steps
    case .rows(let problem, let conflict): Derivation.steps(of: conflict, in: problem)
    }
  }

  /// Every row that could have part in it: those the derivation names, those that close slots to
  /// the groups it speaks of, those that join their members, and those that leave its teams short
  /// of people.
  var rows: Set<ListedRow> {
    var rows = Set(
      steps.compactMap { step in step.row.map { ListedRow(rule: step.rule, row: $0) } })
    guard let problem else { return rows }
    for entry in shortages { rows.insert(ListedRow(rule: .teamCapacity, row: entry.row)) }
    for group in groups {
      for obstacle in problem.slots.obstacles(to: group).compactMap({ $0 }) {
        rows.insert(ListedRow(rule: obstacle.rule, row: obstacle.row))
      }
      for reason in joins(of: group) { rows.insert(ListedRow(rule: .together, row: reason.row)) }
    }
    return rows
  }

  /// The groups whose dates it speaks of.
  var groups: [Index<MoveGroup>] {
    switch self {
    case .hosting, .malformed: []
    case .closed(_, let group): [group]
    case .crowded(_, let proof): proof.groups
    case .rows(let problem, let conflict):
      conflict.constraints.compactMap { constraint in
        guard case .allowedStarts(let job) = constraint else { return nil }
        return problem.group(of: job)
      }
    }
  }

  /// The dependencies that make a group's members cut over together.
  func joins(of group: Index<MoveGroup>) -> [JoinReason] {
    problem?.scenario.groups[group].reasons.filter { $0.kind == .together || $0.kind == .cycle }
      ?? []
  }

  /// The derivation with a line for each needed row that it would not say by itself.
  func steps(saying needed: [ListedRow]) -> [DerivationStep] {
    let steps = steps
    let said = Set(steps.compactMap(\.row))
    let more = needed.filter { !said.contains($0.row) }.compactMap { listed in
      words(for: listed).map { (listed, $0) }
    }
    guard !more.isEmpty else { return steps }
    let first = more.enumerated().map { place, entry in
      DerivationStep(
        number: place + 1, text: entry.1, rule: entry.0.rule, premises: [], row: entry.0.row)
    }
    let rest = steps.enumerated().map { place, step in
      var step = step
      step.number += more.count
      step.premises = step.premises.map { $0 + more.count }
      if place == steps.count - 1 { step.premises = first.map(\.number) + step.premises }
      return step
    }
    return first + rest
  }

  /// What a row says of a group, where the derivation does not say it.
  private func words(for listed: ListedRow) -> String? {
    if listed.rule == .teamCapacity,
      let entry = shortages.first(where: { $0.row == listed.row })
    {
      return entry.shortageWords
    }
    for group in groups {
      if let join = joins(of: group).first(where: { $0.row == listed.row }) { return join.words }
      let obstacle = problem?.slots.obstacles(to: group).lazy.compactMap { $0 }.first {
        $0.row == listed.row && $0.rule == listed.rule
      }
      if let obstacle, let id = problem?.scenario.groups[group].id {
        return "\(id) \(obstacle.text)"
      }
    }
    return nil
  }

  /// The problem it was proven in; nil where there was none yet.
  var problem: PlanningProblem? {
    switch self {
    case .hosting: nil
    case .closed(let problem, _), .malformed(let problem, _), .crowded(let problem, _),
      .rows(let problem, _):
      problem
    }
  }
}
