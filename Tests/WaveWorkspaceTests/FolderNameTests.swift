import Testing
import WaveWorkspace

@Suite("Folders of reports")
struct FolderNameTests {
  @Test(
    "a scenario's name never leads out of the folder of reports",
    arguments: [
      ("../../evil", "evil"), ("a/b", "a-b"), ("<b>x", "b-x"), ("..", "plan"),
      ("big-bang", "big-bang"),
      ("Plan 2.1", "Plan-2.1"),
    ])
  func folderName(name: String, folder: String) throws {
    let copy = try AcmeCopy()
    try copy.folder.write(
      "extends: acme.yaml\nname: \"\(name)\"\n", to: "named.yaml")
    #expect(try copy.workspace.question(at: copy.folder.path + "/named.yaml").folderName == folder)
  }
}
