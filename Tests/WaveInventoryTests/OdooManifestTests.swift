import Testing
import WaveCore
import WaveLandscape

@testable import WaveInventory

@Suite("Odoo manifests")
struct OdooManifestTests {
  /// Reads a manifest, and shows its findings as `CODE line:column`.
  static func read(_ text: String) -> (manifest: OdooManifest?, findings: [String]) {
    read(Array(text.utf8))
  }

  static func read(_ bytes: [UInt8]) -> (manifest: OdooManifest?, findings: [String]) {
    let log = FindingLog()
    let manifest = OdooManifestReader.read(bytes, of: "m/__manifest__.py", into: log)
    return (manifest, log.sorted.map { "\($0.code) \($0.span.line):\($0.span.column)" })
  }

  @Test("a manifest says what it says")
  func whole() throws {
    let (manifest, findings) = Self.read(
      """
      # Copyright
      {
          'name': "Milk run "
                  u"call-off",
          'version': '16.0.1.0.0',
          'author': 'Heva GmbH, Ana Gruber',
          'depends': ['base', 'stock', 'mrp'],
          'data': ['views/a.xml'],
          'demo': ['demo/b.xml'],
          'external_dependencies': {'python': ['zpl'], 'bin': ['lp']},
          'excludes': ['hv_other'],
          'auto_install': ['stock'],
          'application': True,
          'website': 'https://example.org', 'x_own_key': 1,
      }
      """)
    #expect(findings == [])
    let read = try #require(manifest)
    #expect(read.title == "Milk run call-off" && read.version == "16.0.1.0.0")
    #expect(read.authors == ["Heva GmbH", "Ana Gruber"] && read.license == "LGPL-3")
    #expect(read.depends.map(\.name) == ["base", "stock", "mrp"])
    #expect(read.depends.map(\.span.column) == [17, 25, 34])
    #expect(read.depends.first?.excerpt == "    'depends': ['base', 'stock', 'mrp'],")
    #expect(read.pythonPackages == ["zpl"] && read.programs == ["lp"])
    #expect(read.installsItself && read.isApplication && read.isInstallable && !read.hasPrice)
    #expect(read.demoFiles == ["demo/b.xml"] && read.excludes == ["hv_other"])
  }

  @Test(
    "what is missing takes Odoo's own default",
    arguments: [("{}", true), ("{'installable': False}", false), ("{'installable': 0}", false)])
  func defaults(text: String, isInstallable: Bool) throws {
    let (manifest, findings) = Self.read(text)
    let read = try #require(manifest)
    #expect(findings == [] && read.isInstallable == isInstallable)
    #expect(read.license == "LGPL-3" && read.depends == [] && !read.installsItself)
  }

  @Test(
    "every fault has its place",
    arguments: [
      ("{'licence': 'AGPL-3'}", ["ODO004 1:2"]), ("{'auto-install': True}", ["ODO004 1:2"]),
      ("{\n 'name': 'x',\n 'name': 'y'}", ["ODO005 3:2"]),
      ("{'depends': 'base'}", ["ODO006 1:13"]), ("{'depends': ['a', 5]}", ["ODO006 1:19"]),
      ("{'name': ['x']}", ["ODO006 1:10"]), ("{'installable': 'False'}", ["ODO006 1:17"]),
      ("{'external_dependencies': ['x']}", ["ODO006 1:27"]),
      ("{'depends': ['a', 'b', 'a']}", ["ODO013 1:24"]),
      ("{'version': '1.' + X,\n 'name': x}", ["ODO002 1:18", "ODO002 2:10"]),
      ("{'name': 'Größe' 5}", ["ODO001 1:16"]), ("['base']", ["ODO003 1:1"]),
      ("{'name': 'x'\n", ["ODO001 1:1"]), ("\u{FEFF}\n\n{'name': }", ["ODO001 3:10"]),
    ])
  func faults(text: String, expected: [String]) {
    #expect(Self.read(text).findings == expected)
  }

  @Test("of a key that stands twice the last counts")
  func lastWins() {
    #expect(Self.read("{'version': '1', 'version': '2'}").manifest?.version == "2")
  }

  @Test("a manifest that is not UTF-8 is read with a warning that names the line")
  func foreign() {
    let bytes = Array("{\n'author': 'M".utf8) + [0xFC] + Array("ller'}".utf8)
    let (manifest, findings) = Self.read(bytes)
    #expect(manifest?.authors == ["Müller"] && findings == ["ODO012 2:0"])
  }

  @Test("a manifest too large, an archive and an empty one are named")
  func noText() {
    let large = [UInt8](repeating: 32, count: OdooManifestReader.sizeLimit + 1)
    #expect(Self.read(large).findings == ["ODO011 0:0"])
    #expect(Self.read([0x50, 0x4B, 3, 4]).findings == ["ODO001 0:0"])
    #expect(Self.read("").findings == ["ODO001 1:1"])
  }

  @Test(
    "origin follows the author, and Odoo's own folder where none is named",
    arguments: [
      (["Odoo S.A."], false, false, "standard"), (["OpenERP SA"], false, false, "standard"),
      (["Camptocamp", "Odoo Community Association (OCA)"], false, false, "community"),
      (["Odoo SA", "Heva"], false, false, "custom"), (["Heva"], true, false, "third_party"),
      ([], false, true, "standard"), ([], false, false, "custom"),
    ])
  func kind(authors: [String], hasPrice: Bool, isOwn: Bool, expected: String) {
    let kind = OdooModule.kind(authors: authors, hasPrice: hasPrice, isInOdoosOwnFolder: isOwn)
    #expect(kind.rawValue == expected)
  }
}
