import Testing
import WaveScheduling

@Suite("PSPLIB files")
struct PSPLIBFormatTests {
  static let file = """
    file with basedata            : two.bas
    ************************************************************************
    jobs (incl. supersource/sink ):  4
    ************************************************************************
    PRECEDENCE RELATIONS:
    jobnr.    #modes  #successors   successors
       1        1          2           2   3
       2        1          1          4
       3        1          1          4
       4        1          0
    ************************************************************************
    REQUESTS/DURATIONS:
    jobnr. mode duration  R 1  R 2
    ------------------------------------------------------------------------
      1      1     0       0    0
      2      1     5       1    2
      3      1     3       2    0
      4      1     0       0    0
    ************************************************************************
    RESOURCEAVAILABILITIES:
      R 1  R 2
        2    3
    ************************************************************************
    """

  private static let job2 = "   2        1          1          4"
  private static let request2 = "2      1     5       1    2"

  private func failure(_ text: String) -> BenchmarkFormatFailure? {
    do {
      _ = try PSPLIBFormat.read(Array(text.utf8))
      return nil
    } catch { return error }
  }

  @Test("the tables of a file become a project", arguments: ["\n", "\r\n", "\r"])
  func reading(newline: String) throws {
    let text = Self.file.split(separator: "\n").joined(separator: newline)
    let project = try PSPLIBFormat.read(Array(text.utf8), name: "two")
    #expect(project.name == "two")
    #expect(project.durations == [0, 5, 3, 0])
    #expect(project.demands == [[0, 0], [1, 2], [2, 0], [0, 0]])
    #expect(project.capacities == [2, 3])
    #expect(project.successors == [[1, 2], [3], [3], []])
  }

  @Test(
    "a fault is told with its line and what was expected",
    arguments: [
      (job2, "   2        1          2          4", 8, "expected 2"),
      (job2, "   2        2          1          4", 8, "1 mode"),
      (job2, "   2        1          1          9", 8, "from 1 to 4"),
      (job2, "   2        1          1          2", 8, "another job"),
      (job2, "   7        1          1          4", 8, "job 2"),
      ("   4        1          0", "   4        1          1         2", 0, "circle"),
      (request2, "2      1     x       1    2", 16, "whole number"),
      (request2, "2      1    -5       1    2", 16, "whole number"),
      (request2, "2      1     5       1", 16, "2 demands"),
      (request2, "2      1     5       1    4", 16, "capacity of resource 2"),
      (request2, "2      1     2000000 1    2", 16, "duration"),
      ("  4      1     0       0    0\n", "", 17, "4 jobs"),
      ("RESOURCEAVAILABILITIES", "RESOURCES", 23, "RESOURCEAVAILABILITIES"),
      ("    2    3\n", "", 20, "expected rows"),
    ])
  func faults(row: String, wrong: String, line: Int, message: String) throws {
    let text = Self.file.replacing(row, with: wrong)
    #expect(text != Self.file)
    let found = try #require(failure(text))
    #expect(found.message.contains(message), "\(found.message)")
    if line > 0 { #expect(found.line == line) }
  }

  @Test("any cut or bytes that are no text give an error, never a crash")
  func cuts() {
    let bytes = Array(Self.file.utf8)
    for length in stride(from: 0, to: bytes.count - 80, by: 7) {
      #expect(throws: BenchmarkFormatFailure.self) {
        try PSPLIBFormat.read(Array(bytes.prefix(length)))
      }
    }
    #expect(throws: BenchmarkFormatFailure.self) {
      try PSPLIBFormat.read([0xFF, 0x00, 0xC3, 0x28])
    }
    #expect(throws: BenchmarkFormatFailure.self) { try PSPLIBFormat.read([]) }
  }
}
