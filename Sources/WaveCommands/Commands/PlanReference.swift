import ArgumentParser
import WaveWorkspace

/// The plan a command is about.
struct PlanReference: ParsableArguments {
  @Argument(help: "The plan: a number, the beginning of a hash, or a plan.json file.")
  var plan: String

  @OptionGroup var store: StoreOptions

  /// The plan with its question, from the store.
  func load() throws -> LoadedPlan { try store.workspace(for: .reading).plan(named: plan) }
}
