import WaveCore
import WaveOutcome

/// What many trials of a task network came to.
struct NetworkScreen {
  var outcome: NetworkOutcome

  /// How many tasks are shown as drivers at the most; JSON has all of them.
  private static let mostDrivers = 20

  /// The figures, and the tasks that drive the finish where they were asked for.
  var text: String {
    var blocks = [figures]
    if let sensitivity = outcome.sensitivity { blocks.append(drivers(sensitivity)) }
    if let seconds = outcome.spearmanSeconds {
      blocks.append("  Spearman's correlations took \(Figures.decimal(seconds, places: 4)) s more")
    }
    return blocks.joined(separator: "\n\n")
  }

  private var figures: String {
    """
      \(Figures.count(outcome.tasks, "task")), \(Figures.count(outcome.trials, "trial")), \
    seed \(outcome.seed)
      finish: mean \(hours(outcome.mean)) h, sd \(hours(outcome.deviation)) h; \
    P50 \(hours(outcome.p50)), P80 \(hours(outcome.p80)), P90 \(hours(outcome.p90))
      all tasks at their mode: \(hours(outcome.likely)) h, \
    P(finish ≤ that) \(Figures.percent(outcome.probabilityLikely))
      \(Figures.decimal(outcome.seconds, places: 4)) s, \
    \(Figures.decimal(outcome.processorSeconds, places: 4)) s of processor time, \
    \(Grouped.digits(roundHalfEven(outcome.trialsPerSecond))) trials a second
    """
  }

  private func drivers(_ sensitivity: [TaskSensitivity]) -> String {
    var table = TextTable([
      ("Task", .left), ("Critical", .right), ("SSI", .right), ("Pearson", .right),
      ("Spearman", .right),
    ])
    let ranked = sensitivity.enumerated().sorted {
      ($0.element.criticality, $0.element.pearson, $1.offset)
        > ($1.element.criticality, $1.element.pearson, $0.offset)
    }
    table.rows = ranked.prefix(Self.mostDrivers).map { _, task in
      [
        task.task, Figures.percent(task.criticality), Figures.percent(task.index),
        Figures.decimal(task.pearson, places: 3),
        task.spearman.map { Figures.decimal($0, places: 3) } ?? "–",
      ]
    }
    return table.text
  }

  private func hours(_ hours: Double) -> String { Figures.decimal(hours, places: 2) }
}
