import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveWorkspace

extension Console {
  /// Settles what a question leaves open, where that is wanted, and shows what was tried.
  func deciding(
    _ question: Question, in workspace: Workspace, _ search: SearchOptions
  ) throws -> Question {
    guard let most = search.decide else { return question }
    let decided = try workspace.decided(
      question, most: most, options: search.planOptions()
    ) { trial in progress("trying \(trial.asset): \(trial.key) \(trial.value)") }
    endProgress()
    note(DecisionScreen(decided: decided, currency: question.scenario.landscape.currency).text)
    return decided.question
  }
}

/// What was tried of that which was left open.
struct DecisionScreen {
  /// The trials and what came of them.
  var decided: DecidedQuestion
  /// The currency of the costs.
  var currency: Currency

  /// The screen, ending in an empty line.
  var text: String {
    guard !decided.trials.isEmpty else { return "nothing is left open to decide\n" }
    let kept = decided.trials.filter(\.isKept)
    var lines = [
      "  \(kept.count) of \(decided.trials.count) other ways tried are better and kept"
    ]
    lines += kept.map { trial in
      let saving = trial.cost.map { currency.whole(trial.before - $0) } ?? ""
      return "  \(trial.asset): \(trial.key) \(trial.value) instead of \(trial.instead): "
        + "saves \(saving) [\(trial.row.row)]"
    }
    if let file = decided.file {
      lines += ["  to keep them, add to the scenario:"]
      lines += file.split(separator: "\n").drop { $0 != "decisions:" }.map { "    \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
