import Testing
import WaveWorkspace

@testable import WaveCommands

@Suite("Screens of an inventory")
struct InventoryScreenTests {
  private let starter = AcmeScreens.repository + "/inventories/starter"

  @Test("check of a sound inventory counts rows and blanks")
  func checkClean() throws {
    let check = try Workspace.forgetful.check(inventory: starter)
    try Golden.expect(
      AcmeScreens.text(CheckScreen(check: check, limit: 50).text), is: "check-clean")
  }

  @Test("check of a broken inventory shows every fault with its place, reason and remedy")
  func checkBroken() throws {
    let folder = try TestFolder()
    try folder.write(
      "plant_id,name,database_id,downtime_tolerance,status\n"
        + "P01,Forge,DB1,4h,planned\nP02,Mill,DB_9,soon,planned\n", to: "plants.csv")
    try folder.write(
      "database_id,version,target_version,contract_end\nDB1,15,18,31.02.2027\n",
      to: "databases.csv")
    try folder.write(
      "module_id,kind,portnig\nbase_x,custom,not_ported\nstock_x,costum,ported\n",
      to: "modules.csv")
    let check = try Workspace.forgetful.check(inventory: folder.path)
    #expect(check.hasErrors)
    try Golden.expect(
      CheckScreen(check: check, limit: 50).text.replacing(folder.path, with: "broken"),
      is: "check-broken")
  }

  @Test("graph shows groups, hubs and what joins them")
  func graph() throws {
    let graph = try Workspace.forgetful.graph(inventory: starter, asset: nil)
    try Golden.expect(AcmeScreens.text(GraphScreen(graph: graph).text), is: "graph")
    try Golden.expect(graph.dot(), is: "graph-dot")
    try Golden.expect(graph.mermaid(), is: "graph-mermaid")
  }

  @Test("graph of an asset shows what it moves with and what hangs on it")
  func graphOfAsset() throws {
    let graph = try Workspace.forgetful.graph(inventory: starter, asset: "hv_base")
    let plant = try Workspace.forgetful.graph(inventory: starter, asset: "P01")
    try Golden.expect(
      GraphScreen(graph: graph).text + "\n\n" + GraphScreen(graph: plant).text, is: "graph-asset")
  }

  @Test("classify shows tier, class and the row that decided")
  func classify() throws {
    let result = try Workspace.forgetful.classify(inventory: starter)
    try Golden.expect(ClassificationScreen(result: result).text, is: "classify")
  }

  @Test("a code is explained with severity, reason, remedy and example")
  func code() throws {
    let description = try #require(Workspace.describe(code: "INV014"))
    try Golden.expect(CodeScreen(description: description).text, is: "explain-code")
  }
}
