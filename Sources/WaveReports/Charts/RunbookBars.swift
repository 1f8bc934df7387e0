import WaveCore
import WaveScenario

/// When the steps of a runbook run, as bars on a line of their own, at their likely lengths.
struct RunbookBars {
  /// The first minute of each step, by step.
  let starts: [Double]
  /// The first minute after each step, by step.
  let ends: [Double]

  private static let width = 150.0

  /// The bars of a runbook, each step as early as those it waits for allow.
  init(_ runbook: Runbook) {
    var starts: [Double] = []
    var ends: [Double] = []
    for step in runbook.steps {
      let start = step.after.filter { ends.indices.contains($0) }.map { ends[$0] }.max() ?? 0
      starts.append(start)
      ends.append(start + step.estimate.likely)
    }
    self.starts = starts
    self.ends = ends
  }

  /// The end of the last step, in minutes.
  var length: Double { ends.max() ?? 0 }

  /// The bar of a step.
  func markup(_ step: Int) -> Markup {
    let scale = LinearScale(low: 0, high: max(length, 1), start: 0, end: Self.width)
    let left = scale(starts[step])
    return """
      <svg class="bar course"><rect x="\(left)" width="\(max(1.5, scale(ends[step]) - left))" \
      class="work"/></svg>
      """
  }
}
