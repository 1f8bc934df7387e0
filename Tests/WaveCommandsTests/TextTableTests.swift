import Testing

@testable import WaveCommands

@Suite("Text tables")
struct TextTableTests {
  @Test("columns are as wide as they must be, numbers stand to the right")
  func alignment() {
    var table = TextTable([("Plant", .left), ("Cost", .right)])
    table.rows = [["P01", "1,200"], ["P0002", "7"]]
    #expect(
      table.text == """
          Plant   Cost
          P01    1,200
          P0002      7
        """)
  }

  @Test("no line ends in blanks")
  func noTrailingBlanks() {
    var table = TextTable([("A", .left), ("B", .left)])
    table.rows = [["long cell", ""], ["", ""]]
    #expect(table.lines.allSatisfy { !$0.hasSuffix(" ") })
  }

  @Test("a table without rows is its head")
  func empty() {
    #expect(TextTable([("A", .left), ("B", .right)]).text == "  A  B")
  }
}
