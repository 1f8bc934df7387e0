import WaveCalendar
import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// Tries the smallest changes that could resolve a conflict, each by planning the changed question
/// anew: what it returns is what a plan was found with.
struct RelaxationFinder {
  /// The question.
  let scenario: Scenario
  /// How changed questions are planned.
  let attempt: PlanAttempt

  /// How many questions were planned.
  private(set) var tries = 0

  /// Questions that are planned at the most.
  static let mostTries = 60

  /// A finder for a question.
  init(_ scenario: Scenario, attempt: PlanAttempt) {
    self.scenario = scenario
    self.attempt = attempt
  }

  /// For each row the smallest change of it that helps, the cheapest plan first.
  ///
  /// - Parameters:
  ///   - rows: The rows of the conflict.
  ///   - closed: Groups that have no slot, for which a window is tried.
  ///   - needed: What came of taking rows out.
  mutating func relaxations(
    of rows: [ListedRow], closed: [Index<MoveGroup>], needed: [ConflictRow]
  ) -> [Relaxation] {
    var found: [Relaxation] = []
    for listed in rows {
      if let helping = least(of: RowChanges(scenario: scenario).ladder(of: listed), listed.row) {
        found.append(helping)
      } else if isDemand(listed),
        let without = needed.first(where: { $0.row == listed.row }),
        without.standing == .planned
      {
        found.append(
          Relaxation(
            text: "take out \(without.text)", row: listed.row, cost: without.cost,
            isVerified: true))
      }
    }
    for group in closed {
      let row = rows.first?.row ?? scenario.row(of: group)
      let windows = ExtraWindow(scenario: scenario).versions(for: group, row: row)
      for window in windows {
        guard let helping = helping(window, row) else { continue }
        found.append(helping)
        break
      }
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0.text).inserted }.sorted {
      ($0.cost ?? .zero, $0.row) < ($1.cost ?? .zero, $1.row)
    }
  }

  /// Whether a row can be given up: how many shifts a plant works is no demand of a plan.
  private func isDemand(_ listed: ListedRow) -> Bool {
    listed.rule != .window
      || scenario.calendar.entries.contains { $0.row == listed.row }
  }

  /// The first change that helps, in larger and larger steps, then a smaller one by halving the
  /// last step.
  private mutating func least(of ladder: ChangeLadder?, _ row: SourceSpan) -> Relaxation? {
    guard let ladder else { return nil }
    var failed = 0
    for amount in ladder.amounts {
      guard var found = helping(ladder.version(amount), row) else {
        failed = amount
        continue
      }
      var least = amount
      for _ in 0..<Self.halvings where least - failed > 1 {
        let middle = (least + failed) / 2
        if let better = helping(ladder.version(middle), row) {
          (least, found) = (middle, better)
        } else {
          failed = middle
        }
      }
      return found
    }
    return nil
  }

  /// How often the step between a change that helps and one that does not is halved.
  private static let halvings = 4

  private mutating func helping(_ change: WhatIf, _ row: SourceSpan) -> Relaxation? {
    guard tries < Self.mostTries, !attempt.request.shouldStop() else { return nil }
    tries += 1
    guard case .plan(let solution) = attempt.standing(of: change) else { return nil }
    return Relaxation(text: change.text, row: row, cost: solution.cost, isVerified: true)
  }
}
