import Testing
import WaveOutcome
import WaveWorkspace

@Suite("Runs that end when enough is known")
struct StopRuleTests {
  @Test("a run ends once P50 and P80 are known well enough twice running, the same on any threads")
  func ends() async throws {
    let copy = try AcmeCopy()
    let outcome = try await copy.planned(try copy.question())
    var options = SimulationOptions(trials: 20_000, seed: 1, threads: 1)
    options.tolerance = 0.2
    let one = try #require(
      try await Workspace.forgetful.simulate(outcome, options: options).simulation)
    #expect(one.trials == 2_000)
    options.threads = 2
    let two = try await Workspace.forgetful.simulate(outcome, options: options).simulation
    #expect(two == one)
    let plain = try await Workspace.forgetful.simulate(
      outcome, options: SimulationOptions(trials: 2_000, seed: 1))
    #expect(plain.simulation == one)
  }

  @Test("a run that never knows enough ends at its trials, and says how well it knows")
  func never() async throws {
    let copy = try AcmeCopy()
    let outcome = try await copy.planned(try copy.question())
    var options = SimulationOptions(trials: 1_500, seed: 1)
    options.tolerance = 1e-9
    let played = try #require(
      try await copy.workspace.simulate(outcome, options: options).simulation)
    #expect(played.trials == 1_500)
    #expect(try #require(played.convergence.last).error > 1e-9)
  }
}
