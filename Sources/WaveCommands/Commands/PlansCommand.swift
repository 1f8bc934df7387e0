import ArgumentParser
import WaveWorkspace

/// `waveplan plans`: what the store keeps.
struct PlansCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plans", abstract: "Lists the plans that the store keeps.")

  @OptionGroup var store: StoreOptions

  func run() throws {
    let console = Console.ofProcess
    var table = TextTable([
      ("Plan", .right), ("Hash", .left), ("Scenario", .left), ("Status", .left), ("Waves", .right),
      ("Finish", .left), ("Cost", .right),
    ])
    for plan in try store.workspace().plans() {
      table.rows.append([
        String(plan.number), String(plan.hash.prefix(12)), plan.name, plan.status,
        String(plan.waves), plan.finish, plan.cost,
      ])
    }
    console.show(table.rows.isEmpty ? "no plans yet" : table.text)
    console.note("store: \(store.path)")
  }
}
