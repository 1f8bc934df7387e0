import Foundation
import Testing
import WaveOutcome
import WaveWorkspace

@testable import WaveCommands

@Suite("Screens of networks")
struct NetworkScreenTests {
  private var outcome: NetworkOutcome {
    NetworkOutcome(
      tasks: 500, trials: 10_000, seed: 1, mean: 1649.73, deviation: 13.75, p50: 1649.5,
      p80: 1661.27, p90: 1667.384, likely: 581.9, probabilityLikely: 0,
      sensitivity: [
        TaskSensitivity(task: "T0", criticality: 0.25, index: 0.1, pearson: -0.5, spearman: -0.25),
        TaskSensitivity(task: "T1", criticality: 1, index: 0.1443, pearson: 0.1331),
      ]
    ).timed(seconds: 0.5, processorSeconds: 0.25, spearmanSeconds: 0.125)
  }

  @Test("the screen tells the finish, the clock and what drives the finish most")
  func screen() {
    let text = NetworkScreen(outcome: outcome).text
    for part in [
      "500 tasks, 10,000 trials, seed 1", "mean 1,649.73 h, sd 13.75 h; P50 1,649.50",
      "0.5000 s, 0.2500 s of processor time, 20,000 trials a second", "P(finish ≤ that) 0.0%",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    let rows = text.split(separator: "\n").suffix(3).map { $0.split(separator: " ") }
    #expect(rows[0] == ["T1", "100.0%", "14.4%", "0.133", "–"])
    #expect(rows[1] == ["T0", "25.0%", "10.0%", "-0.500", "-0.250"])
    #expect(text.hasSuffix("Spearman's correlations took 0.1250 s more"))
  }

  @Test("JSON has the keys that other programs read")
  func json() throws {
    let bytes = try Workspace.json(outcome)
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    for key in ["mean", "sd", "p50", "p80", "p90", "seconds", "trials_per_second"] {
      #expect(object?[key] is NSNumber, "\(key)")
    }
    let tasks = object?["sensitivity"] as? [[String: Any]]
    #expect(tasks?.first?["ssi"] as? Double == 0.1)
    #expect(tasks?.first?["criticality"] as? Double == 0.25)
    #expect(tasks?.first?["pearson"] as? Double == -0.5)
    #expect(tasks?.first?["spearman"] as? Double == -0.25)
    #expect(object?["spearman_seconds"] as? Double == 0.125)
  }
}
