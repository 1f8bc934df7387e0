import ArgumentParser
import WaveWorkspace

/// `waveplan plans`: what the store keeps.
struct PlansCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plans", abstract: "Lists the plans that the store keeps.")

  @OptionGroup var store: StoreOptions

  @Flag(help: "Print the result as JSON.")
  var json = false

  func run() throws {
    let console = Console.ofProcess
    let workspace = try store.workspace(for: .reading)
    if json {
      try console.show(bytes: workspace.planList())
      return
    }
    var table = TextTable([
      ("Plan", .right), ("Hash", .left), ("Scenario", .left), ("Status", .left),
      ("Hard rules", .left), ("Waves", .right), ("Finish", .left), ("Cost", .right),
    ])
    for plan in try workspace.plans() {
      table.rows.append([
        String(plan.number), String(plan.hash.prefix(12)), plan.name, plan.status, plan.rules,
        String(plan.waves), plan.finish, plan.cost,
      ])
    }
    try console.show(
      table.rows.isEmpty ? "no plans yet: waveplan run SCENARIO makes one" : table.text)
    console.note("store: \(store.path)")
  }
}
