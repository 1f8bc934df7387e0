import Testing

@testable import WaveInventory

@Suite("Python literals")
struct PythonLiteralTests {
  /// A literal as Python would print it, or its first fault with the bytes it marks.
  static func shown(_ text: String) -> String {
    let (literal, faults) = PythonLiteralParser.read(Array(text.utf8))
    guard faults.isEmpty, let literal else {
      let bytes = Array(text.utf8)
      return faults.map { fault in
        "\(fault.headline) at '\(String(decoding: bytes[fault.range], as: UTF8.self))'"
      }.joined(separator: "; ")
    }
    return shown(literal)
  }

  static func shown(_ literal: PythonLiteral) -> String {
    switch literal.value {
    case .none: "None"
    case .boolean(let value): value ? "True" : "False"
    case .number(let value): "\(value)"
    case .text(let text): "<\(text)>"
    case .list(let items): "[" + items.map { shown($0) }.joined(separator: ", ") + "]"
    case .dictionary(let entries):
      "{" + entries.map { shown($0.key) + ": " + shown($0.value) }.joined(separator: ", ") + "}"
    case .computed: "?"
    }
  }

  @Test(
    "every syntax of a manifest is read",
    arguments: [
      ("{}", "{}"), ("{'a': 1,}", "{<a>: 1.0}"), ("[1, 2,]", "[1.0, 2.0]"),
      ("(1,)", "[1.0]"), ("('a')", "<a>"), ("()", "[]"), ("{'a', 'b'}", "[<a>, <b>]"),
      ("{'a'\n 'b' \"c\": None}", "{<abc>: None}"), ("u'x'", "<x>"), ("r'a\\n'", "<a\\n>"),
      ("Rb'\\d'", "<\\d>"), ("bR'\\d'", "<\\d>"), ("b'x' B'y'", "<xy>"),
      ("'''a\n'b' ''c'''", "<a\n'b' ''c>"), ("\"\"\"a\\\"\"\"\" ", "<a\">"),
      ("'a\\\nb'", "<ab>"), ("'\\t\\x41\\101\\u00e9\\U0001F600\\q'", "<\tAA\u{E9}😀\\q>"),
      ("'\\x4'", "<\\x4>"), ("'\\ud800'", "<\u{FFFD}>"), ("'Größe – 值'", "<Größe – 值>"),
      ("1_000", "1000.0"), ("0x1F", "31.0"), ("0o17", "15.0"), ("0b101", "5.0"), ("017", "15.0"),
      ("089", "89.0"), ("1.5e-3", "0.0015"), (".5", "0.5"), ("10L", "10.0"), ("-3", "-3.0"),
      ("+ 2", "2.0"), ("True", "True"), ("False", "False"), ("None", "None"),
      ("# -*- coding: utf-8 -*-\n\n{ # why\n'a': # so\n 1 }\n# end", "{<a>: 1.0}"),
      ("\u{FEFF}{'a': 1}", "{<a>: 1.0}"), ("{'a':\r\n[1,\r\n2]}\r\n", "{<a>: [1.0, 2.0]}"),
      ("{'a': 1, \\\n 'b': 2}", "{<a>: 1.0, <b>: 2.0}"),
      ("{'a': 1, 'a': 2}", "{<a>: 1.0, <a>: 2.0}"),
      ("{'a': {'b': ['c', ('d', 'e')]}}", "{<a>: {<b>: [<c>, [<d>, <e>]]}}"),
      ("\u{C}{}", "{}"), ("{1: 2, None: 3}", "{1.0: 2.0, None: 3.0}"),
    ])
  func read(text: String, expected: String) {
    #expect(Self.shown(text) == expected)
  }

  @Test(
    "what would have to be run is a fault where it stands, and reading goes on behind it",
    arguments: [
      ("{'a': 'x' + 'y', 'b': 1}", "the value is worked out at '+'"),
      ("{'a': 'x' % 'y', 'b': 1}", "the value is worked out at '%'"),
      ("{'a': open('x').read(), 'b': 1}", "the value is worked out at 'open'"),
      ("{'a': f'x{y}', 'b': 1}", "the text is built by code at 'f'x{y}''"),
      ("{'a': 'x' rf'{y}', 'b': 1}", "the text is built by code at ''x' rf'{y}''"),
      ("{'a': VERSION, 'b': 1}", "the value is worked out at 'VERSION'"),
      ("{'a': 1 if x else 2, 'b': 1}", "the value is worked out at 'i'"),
      ("{'a': [x for x in 'y'], 'b': 1}", "the value is worked out at 'x'"),
      ("{'a': lambda x: 1, 'b': 1}", "the value is worked out at 'lambda'"),
      ("{**other, 'b': 1}", "the value is worked out at '*'"),
      ("{'a': 'x'.upper(), 'b': 1}", "the value is worked out at '.'"),
      ("{'a': 'x'[0], 'b': 1}", "the value is worked out at '['"),
      ("{'a': not True, 'b': 1}", "the value is worked out at 'not'"),
      ("{'a': -x, 'b': 1}", "the value is worked out at '-'"),
      ("{'a': true, 'b': 1}", "the value is worked out at 'true'"),
    ])
  func computed(text: String, expected: String) throws {
    #expect(Self.shown(text) == expected)
    let literal = try #require(PythonLiteralParser.read(Array(text.utf8)).literal)
    #expect(Self.shown(literal).hasSuffix("<b>: 1.0}"))
  }

  @Test(
    "a slip of writing is named where it stands",
    arguments: [
      ("", "the text is empty at ''"), ("# nothing", "the text is empty at ''"),
      ("{'a': 1 'b': 2}", "a comma is missing at '1'"),
      ("{'a': 'x\n'b': 2}", "a quote is never closed at '''"),
      ("{'a': '''x}", "a quote is never closed at '''''"),
      ("{'a': [1, 2}", "a bracket does not fit the one that was opened at '}'"),
      ("{'a': [1, 2]", "a bracket is never closed at '{'"),
      ("{'a': 1} x", "something follows behind the literal at 'x'"),
      ("{'a': }", "a value is missing at '}'"), ("{'a': 1,, 'b': 2}", "a value is missing at ','"),
      ("{'a': 1, 'b'}", "a key has no value at ''b''"),
      ("{'a': 1; 'b': 2}", "a comma is missing at '1'"),
      ("{'a': $}", "a value is missing at '$'"),
    ])
  func slips(text: String, expected: String) {
    #expect(Self.shown(text) == expected)
  }

  @Test("nesting is limited, and the limit is a fault")
  func nesting() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(Self.shown(deep) == "the brackets are nested more than 60 deep at '['")
    let sound = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(PythonLiteralParser.read(Array(sound.utf8)).faults.isEmpty)
  }

  @Test("of very many faults the first hundred are listed")
  func manyFaults() {
    let text = "{" + String(repeating: "'a': x, ", count: 5_000) + "}"
    #expect(PythonLiteralParser.read(Array(text.utf8)).faults.count == 101)
  }
}
