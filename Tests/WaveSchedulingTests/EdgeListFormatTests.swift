import Testing
import WaveScheduling

@Suite("Edge lists")
struct EdgeListFormatTests {
  @Test("vertices are numbered as they appear, comments and blank lines left out")
  func sound() throws {
    let text = "# a triangle and a vertex\nb a\n\na\tc % tail\nb c\nb a\nalone\n"
    let instance = try EdgeListFormat.read(Array(text.utf8))
    #expect(instance.names == ["b", "a", "c", "alone"])
    #expect(instance.edges == [.init(0, 1), .init(1, 2), .init(0, 2), .init(0, 1)])
  }

  @Test(
    "a fault is told with its line",
    arguments: [
      ("1 2\n1 2 3\n", 2, "3 words, where an edge has two vertices"),
      ("1 2\n\n7 7\n", 3, "vertex '7' is joined with itself"),
      ("# only this\n", 0, "the file holds no edge"),
      ("", 0, "the file is empty"),
    ])
  func faults(text: String, line: Int, message: String) {
    #expect(throws: BenchmarkFormatFailure(line: line, message: message)) {
      try EdgeListFormat.read(Array(text.utf8))
    }
  }
}
