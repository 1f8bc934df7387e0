import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

extension Console {
  /// Writes findings, where there are any, beside the result.
  func show(findings: [Finding]) {
    note(findings: findings, limit: 10)
  }

  /// Writes findings, where there are any, beside the result; at most so many in full.
  func note(findings: [Finding], limit: Int) {
    guard !findings.isEmpty else { return }
    note(FindingScreen(findings: findings, limit: limit).text + "\n")
  }

  /// Writes an outcome as a screen or as JSON.
  func show(_ outcome: RunOutcome, asJSON: Bool) throws {
    if asJSON {
      try show(bytes: Workspace.forgetful.planJSON(of: outcome))
    } else {
      try show(PlanScreen(outcome: outcome).text)
    }
  }

  /// The plan of an answer; where none exists, the conflict is shown and the command ends.
  func outcome(of answer: PlanAnswer, in question: Question, asJSON: Bool) throws -> RunOutcome {
    if case .infeasible(let conflict) = answer {
      let currency = question.scenario.landscape.currency
      if asJSON {
        try show(bytes: Workspace.json(conflict))
      } else {
        try show(ConflictScreen(report: conflict, currency: currency).text)
      }
      throw ExitStatus.infeasible
    }
    guard let outcome = answer.outcome else { throw ExitStatus.fault }
    return outcome
  }

  /// Ends a command with the status that its answer asks for.
  func finish(_ answer: PlanAnswer) throws {
    switch answer {
    case .planned: return
    case .draft(let outcome):
      guard outcome.violations.isEmpty else { throw ExitStatus.unresolved }
    case .infeasible: throw ExitStatus.infeasible
    case .unresolved: throw ExitStatus.unresolved
    }
  }

  /// Makes a plan while the search's table runs, until Ctrl-C ends it.
  func searching(
    _ plan: (Interruption, @escaping @Sendable (SearchProgress) -> Void) async throws -> PlanAnswer
  ) async throws -> PlanAnswer {
    let table = SearchTable(self)
    return try await Interruption.during { interruption in
      let answer = try await plan(interruption) { table.show($0) }
      table.end()
      if interruption.isWanted {
        switch answer {
        case .planned, .draft: note("interrupted: the best plan so far stands\n")
        case .unresolved: note("interrupted: no plan that keeps every rule was found so far\n")
        case .infeasible:
          note("interrupted: there is no plan; not every row and change was tried\n")
        }
      }
      return answer
    }
  }

  /// Plays a plan until all trials are played or Ctrl-C ends it, and then says on how many trials
  /// the result stands.
  ///
  /// - Throws: `WorkspaceFailure.interrupted` where it ended before a trial was played.
  func playing(
    _ outcome: RunOutcome, _ play: PlayOptions, for question: Question, threads: Int? = nil,
    in workspace: Workspace
  ) async throws -> RunOutcome {
    try await Interruption.during { interruption in
      let options = play.playOptions(for: question, threads: threads, until: interruption)
      let played = try await workspace.simulate(
        outcome, options: options, progress: playProgress)
      endProgress()
      if workspace.isReadOnly, played.planNumber != nil {
        note("the store can only be read, so this run is not kept in it\n")
      }
      guard let simulation = played.simulation else { return played }
      let trials = simulation.trials
      if interruption.isWanted, trials < options.trials {
        note(
          "interrupted: the result stands on \(Grouped.digits(trials)) of "
            + "\(Grouped.digits(options.trials)) trials; the same command goes on from there\n")
      } else if let tolerance = options.tolerance, let last = simulation.convergence.last {
        let more = trials < options.trials ? "" : "; play more with --trials to be sure"
        note(
          "after \(Grouped.digits(trials)) trials P80 of cost is known to "
            + "± \(Figures.percent(last.error)), wanted ± \(Figures.percent(tolerance))\(more)\n")
      }
      return played
    }
  }

  /// The progress line of a simulation.
  var playProgress: @Sendable (Int, Int) -> Void {
    { done, trials in
      progress("simulating: \(Grouped.digits(done)) of \(Grouped.digits(trials)) trials")
    }
  }

  /// The progress line of plans that are played against each other.
  var candidateProgress: @Sendable (CandidateProgress) -> Void {
    { candidate in progress(Self.words(candidate)) }
  }

  /// What is done with a candidate, in a line.
  static func words(_ candidate: CandidateProgress) -> String {
    let verb = candidate.step == .playing ? "playing" : "looking for"
    return "\(verb) plan \(candidate.number) of \(candidate.wanted): \(candidate.text)"
  }
}
