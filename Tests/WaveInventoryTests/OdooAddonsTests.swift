import Foundation
import Testing
import WaveCore
import WaveLandscape

@testable import WaveInventory

@Suite("Folders of Odoo modules")
struct OdooAddonsTests {
  let folder: AddonsFolder

  init() throws { folder = try AddonsFolder() }

  /// What is found, as `CODE place`, the folder's own path left out.
  private func shown(_ addons: OdooAddons) -> [String] {
    addons.findings.map { finding in
      let line = finding.span.line > 0 ? ":\(finding.span.line)" : ""
      return "\(finding.code) \(finding.span.file.replacing(folder.path, with: "."))\(line)"
    }
  }

  private func manifest(_ name: String, _ depends: String = "'base'") throws {
    try folder.write(
      "{'name': '\(name)', 'author': 'Heva', 'depends': [\(depends)]}",
      to: "\(name)/__manifest__.py")
  }

  @Test("lines count without manifest, libraries, tests, migrations and demo data")
  func lines() throws {
    try folder.write(
      "{'name': 'a', 'author': 'Heva', 'demo': ['data/sample.xml']}\n", to: "a/__manifest__.py")
    try folder.write("# one\n\n  \t\nx = 2\n", to: "a/models/a.py")
    try folder.write("<odoo>\r\n\r\n</odoo>\r\n", to: "a/views/a.xml")
    try folder.write("let a = 1\n", to: "a/static/src/a.js")
    try folder.write(".a {}\n\n.b {}", to: "a/static/src/a.scss")
    for path in [
      "a/static/lib/x.js", "a/demo/x.xml", "a/data/sample.xml", "a/i18n/x.po", "a/README.md",
      "a/static/src/logo.svg", "a/__pycache__/x.py",
    ] { try folder.write("x\n", to: path) }
    try folder.write("def test_a():\n  pass\n", to: "a/tests/test_a.py")
    try folder.write("x\n", to: "a/migrations/16.0.1.1/post-a.py")
    try folder.write("x\n", to: "a/migrations/16.0.1.0/__init__.py")
    try folder.write("x\n", to: "a/static/tests/a.js")
    let facts = try #require(try OdooAddons.collect([folder.path]).modules.first?.facts)
    #expect(facts.pythonLines == 2 && facts.xmlLines == 2)
    #expect(facts.scriptLines == 1 && facts.styleLines == 2 && facts.linesOfCode == 7)
    #expect(facts.testLines == 3 && facts.tests == 1)
    #expect(facts.migrations == ["16.0.1.1"] && facts.migrationScripts == 1)
  }

  @Test("models, fields and jobs are found without running anything")
  func models() {
    let models = PythonModels(
      source: Array(
        """
        from odoo import models, fields
        '''
        class Not(models.Model):
            _name = 'not'
        '''
        class Own(models.Model):
            _name = 'own'
            a = fields.Char()
            # b = fields.Char()
            c: str = 1
        class Other(models.Model):
            _inherit = ['own', 'mail.thread']
            _name = 'own'
            _inherits = {'x': 'y'}
            d=fields.Many2one(
                'x')
        class Dialog(models.TransientModel):
            _name = 'dialog'
        class Old(osv.osv):
            _name = "old"
            _columns = {
                'e': fields.char('E'),
            }
        class Plain(object):
            _name = 'plain'
            f = fields.Char()
        def test_x(): pass
        """.utf8))
    #expect(models.own == 2 && models.extended == 1 && models.transient == 1)
    #expect(models.fields == 3 && models.tests == 1)
    let jobs = XMLRecords.scheduledJobs(
      in: Array(
        """
        <odoo><record id="a" model="ir.cron"/><record model='ir.cron' id="b"></record>
        <!-- <record model="ir.cron"/> --><record model="ir.cron.trigger"/>
        <record
          model = "ir.cron">
        """.utf8))
    #expect(jobs == 3)
  }

  @Test("links under setup count once, circles of links end, and modules outside are reached")
  func links() throws {
    try manifest("z_own")
    try folder.link("setup/z_own/odoo/addons/z_own", to: "../../../../z_own")
    try folder.link("loop", to: ".")
    try folder.link("gone", to: "nowhere")
    try folder.link("z_own/models", to: "..")
    let addons = try OdooAddons.collect([folder.path])
    #expect(addons.modules.map(\.folder) == ["\(folder.path)/z_own"] && addons.findings == [])
    let linked = try OdooAddons.collect([folder.path + "/setup", folder.path])
    #expect(linked.modules.map(\.name) == ["z_own"] && linked.findings == [])
  }

  @Test("of two modules of one name the first counts, and the other is named")
  func twice() throws {
    try folder.write("{'name': 'old', 'author': 'H'}", to: "one/a/__manifest__.py")
    try folder.write("{'name': 'new', 'author': 'H'}", to: "two/a/__openerp__.py")
    let addons = try OdooAddons.collect([folder.path + "/two", folder.path + "/one"])
    #expect(addons.modules.map(\.manifest.title) == ["new"])
    #expect(shown(addons) == ["ODO007 ./one/a/__manifest__.py:1"])
  }

  @Test("the manifest Odoo prefers is read, and a folder inside a module is not searched")
  func names() throws {
    try folder.write("{'name': 'new', 'author': 'H'}", to: "a/__manifest__.py")
    try folder.write("{'name': 'old', 'author': 'H'}", to: "a/__openerp__.py")
    try folder.write("{'name': 'in', 'author': 'H'}", to: "a/inner/__manifest__.py")
    try folder.write("{'name': 'terp', 'author': 'H'}", to: "b/__terp__.py")
    let addons = try OdooAddons.collect([folder.path])
    #expect(addons.modules.map(\.manifest.title) == ["new", "terp"])
    let one = try OdooAddons.collect([folder.path + "/a/"])
    #expect(one.modules.map(\.name) == ["a"])
  }

  @Test("what is left out is named: not ported, not installable, unreadable, badly named")
  func leftOut() throws {
    try manifest("a")
    try folder.write("{'name': 'b', 'author': 'H', 'installable': False}", to: "b/__openerp__.py")
    try folder.write("{'name': 'c'}", to: "__unported__/c/__openerp__.py")
    try folder.write("{'name': 'd'", to: "d/__manifest__.py")
    try folder.write("{'name': 'e', 'author': 'H'}", to: "e-16.0/__manifest__.py")
    try folder.link("f/__manifest__.py", to: "gone.py")
    try folder.link("a/models/gone.py", to: "nowhere.py")
    try folder.write("{'name': 'g'}", to: "g/__manifest__.py")
    let addons = try OdooAddons.collect([folder.path])
    #expect(addons.modules.map(\.name) == ["a", "g"])
    #expect(
      shown(addons) == [
        "ODO017 ./__unported__", "ODO009 ./a/models/gone.py", "ODO008 ./b/__openerp__.py",
        "ODO001 ./d/__manifest__.py:1", "ODO015 ./e-16.0/__manifest__.py",
        "ODO009 ./f/__manifest__.py", "ODO014 ./g/__manifest__.py",
      ])
  }

  @Test("a pipe in a module's folder is not waited for")
  func pipe() throws {
    try manifest("a")
    #expect(mkfifo(folder.path + "/a/pipe.py", 0o600) == 0)
    let addons = try OdooAddons.collect([folder.path])
    #expect(addons.modules.map(\.facts.linesOfCode) == [0])
  }

  @Test("a circle of dependencies is named with its path, and a module's own name is dropped")
  func circles() throws {
    try manifest("a", "'b', 'base'")
    try manifest("b", "'c'")
    try manifest("c", "'c', 'a'")
    let addons = try OdooAddons.collect([folder.path])
    #expect(
      addons.findings.map(\.headline) == [
        "module 'c' depends on itself",
        "modules depend on each other in a circle: a on b on c on a",
      ])
    let rows = String(decoding: addons.tables["dependencies.csv"] ?? [], as: UTF8.self)
    #expect(rows.split(separator: "\n").count == 5)
  }

  @Test("a folder without modules and one that is missing are named")
  func empty() throws {
    #expect(try OdooAddons.collect([folder.path]).findings.map(\.code) == ["ODO016"])
    #expect(throws: InventoryFilesFailure.missing("no/such")) {
      try OdooAddons.collect(["no/such"])
    }
  }

  @Test("the tables read as an inventory's, and blanks stay where modules do not say")
  func tables() throws {
    try folder.write(
      """
      {'name': '=1+1, "x"', 'author': 'Heva', 'version': '16.0.1.0.0', 'depends': ['stock', 'b']}
      """, to: "a/__manifest__.py")
    try folder.write(
      "class A(models.Model):\n  _name = 'a'\n  x = fields.Char()\n", to: "a/models.py")
    try folder.write("{'name': 'b', 'author': 'Odoo S.A.'}", to: "b/__manifest__.py")
    try folder.write("def test_b(): pass", to: "b/tests/test_b.py")
    let addons = try OdooAddons.collect([folder.path])
    var files = addons.tables
    #expect(
      String(decoding: files["modules.csv"] ?? [], as: UTF8.self)
        == """
        module_id,name,kind,version,lines_of_code,porting,porting_days,schema_change,\
        test_coverage,team_id,disposition
        a,"'=1+1, ""x\""",custom,16.0.1.0.0,3,,,,0,,
        b,b,standard,,0,,,no,,,

        """)
    files["plants.csv"] = Array("plant_id\nP01\n".utf8)
    let reading = InventoryReader.read(InventoryFiles(folder: "x", files: files))
    #expect(reading.findings == [])
    #expect(reading.landscape?.modules.count == 2 && reading.landscape?.dependencies.count == 2)
  }
}
