import Testing
import WaveOutcome

@testable import WaveCommands

@Suite("Screens of benchmarks")
struct BenchmarkScreenTests {
  private var outcome: BenchmarkOutcome {
    var outcome = BenchmarkOutcome(
      file: "salbp/SCHOLL.alb", set: "scholl", cycle: 1_394, value: 51, bound: 50,
      secondsToBest: 1.5, seconds: 5.004, schedules: 1_200_000)
    outcome.bestKnown = 50
    return outcome
  }

  @Test("a row tells value, bound, status, gap, times and schedules")
  func row() {
    let screen = BenchmarkScreen(files: ["salbp/SCHOLL.alb"])
    #expect(
      screen.row(outcome).split(separator: " ").map(String.init) == [
        "SCHOLL.alb", "c=1394", "51", "50", "feasible", "50", "2.00%", "1.50", "5.00", "1,200,000",
      ])
    #expect(screen.head.count == screen.row(outcome).count)
  }

  @Test("means are of each set by itself")
  func means() {
    var other = outcome
    other.value = 50
    other.status = .optimal
    let text = BenchmarkScreen.means(of: [outcome, other])
    #expect(text.contains("1 of 2") && text.contains("1.00%") && text.contains("50.50"))
  }

  @Test("a fault shows its line, where it has one")
  func fault() {
    #expect(
      BenchmarkScreen.fault(file: "a.alb", line: 3, message: "no") == "error: no\n  --> a.alb:3")
    #expect(
      BenchmarkScreen.fault(file: "a.alb", line: 0, message: "no") == "error: no\n  --> a.alb")
  }
}
