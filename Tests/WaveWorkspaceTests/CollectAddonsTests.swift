import Foundation
import Testing
import WaveWorkspace

@Suite("Collecting folders of Odoo modules")
struct CollectAddonsTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "{'name': 'Base', 'author': 'Heva', 'depends': ['mrp'],\n"
        + " 'external_dependencies': {'python': ['zpl']}}", to: "addons/hv_base/__manifest__.py")
    try folder.write("x = 1\n", to: "addons/hv_base/a.py")
    try folder.write(
      "{'name': 'Run', 'author': 'Odoo Community Association (OCA)', 'depends': ['hv_base']}",
      to: "addons/hv_run/__manifest__.py")
  }

  @Test("what is written is an inventory without findings once it has plants")
  func checked() throws {
    let out = folder.path + "/acme"
    let outcome = try Workspace.forgetful.collectAddons([folder.path + "/addons"], into: out)
    #expect(outcome.files == ["collected/addons.csv", "dependencies.csv", "modules.csv"])
    #expect(outcome.kinds.map(\.kind) == ["community", "custom"] && !outcome.hasPlants)
    #expect(outcome.dependencies == 2 && outcome.outside == 1 && outcome.external == ["zpl"])
    try folder.write("plant_id\nP01\n", to: "acme/plants.csv")
    let check = try Workspace.forgetful.check(inventory: out)
    #expect(check.findings == [])
    #expect(check.tables.map { "\($0.name) \($0.rows)" }.contains("modules.csv 2"))
  }

  @Test("a table that is there is never written over unasked")
  func replacing() throws {
    let out = folder.path + "/acme"
    try folder.write("module_id\nmine\n", to: "acme/modules.csv")
    #expect(throws: WorkspaceFailure.self) {
      try Workspace.forgetful.collectAddons([folder.path + "/addons"], into: out)
    }
    #expect(!FileManager.default.fileExists(atPath: out + "/dependencies.csv"))
    let outcome = try Workspace.forgetful.collectAddons(
      [folder.path + "/addons"], into: out, .replacing)
    #expect(outcome.files.count == 3)
  }

  @Test("faults come with the result, and nothing is written where no module is left")
  func faults() throws {
    try folder.write("{'name': x}", to: "addons/bad/__manifest__.py")
    let outcome = try Workspace.forgetful.collectAddons(
      [folder.path + "/addons"], into: folder.path + "/acme")
    #expect(outcome.hasErrors && outcome.kinds.reduce(0) { $0 + $1.modules } == 3)
    #expect(throws: WorkspaceFailure.self) {
      try Workspace.forgetful.collectAddons([folder.path + "/acme"], into: folder.path + "/none")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/none"))
  }
}
