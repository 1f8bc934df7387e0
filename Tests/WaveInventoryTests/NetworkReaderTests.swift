import Testing
import WaveCore
import WaveInventory

@Suite struct NetworkReaderTests {
  @Test("tasks and edges are read in the order of their rows, columns in any order")
  func sound() {
    let tables = read(
      "Task;Dist;b;a;m;note\nA;Triangular;3;1;2;x\n\nB;tri;0;0;0;\n", "succ,pred\nB,A\n")
    #expect(tables.findings.isEmpty)
    #expect(tables.names == ["A", "B"])
    #expect(tables.lengths.map(\.high) == [3, 0])
    #expect(tables.edges.map(\.first) == [0] && tables.edges.map(\.then) == [1])
  }

  @Test(
    "each fault is found at its cell",
    arguments: [
      ("A,tri,1,2,3\nA,tri,1,2,3", "A,A", ["NET008:2:3", "NET003:3:1"]),
      ("A,weibull,1,2,3", "A,B", ["NET007:2:3", "NET004:2:3"]),
      ("A,tri,5,2,9", "", ["NET006:2:9"]),
      ("A,tri,1,9,2", "", ["NET006:2:11"]),
      (
        "A,tri,-1,2,3\nB,tri,1,,3\nC,tri,1,2,inf\nD,tri,1e99,1e99,1e99", "",
        [
          "NET005:2:7", "NET005:3:9", "NET005:4:11", "NET005:5:7", "NET005:5:12", "NET005:5:17",
        ]
      ),
      (",tri,1,2,3", "A,", ["NET002:2:3", "NET007:2:1", "NET002:2:1"]),
      ("A,tri,1,2,3\nB,tri,1,2,3", "A,B\nA,B", ["NET009:3:1"]),
      ("", "", ["NET001:0:0"]),
    ])
  func faults(tasks: String, edges: String, codes: [String]) {
    let tables = read("task,dist,a,m,b\n" + tasks, "pred,succ\n" + edges)
    let found = tables.findings.map { "\($0.code):\($0.span.line):\($0.span.column)" }
    #expect(found.sorted() == codes.sorted())
    #expect(tables.hasErrors == (codes != ["NET009:3:1"]))
  }

  @Test("a file without a column it needs, or that is no text, is named")
  func columns() {
    #expect(read("id,a,m,b\nA,1,2,3\n", "pred,succ\n").findings.map(\.code) == ["NET001"])
    #expect(read("", "pred\n").findings.map(\.code) == ["NET001", "NET001"])
  }

  @Test("a circle is shown with its path, at the edge that closes it")
  func circle() {
    let tables = read(
      "task,dist,a,m,b\nA,tri,1,2,3\nB,tri,1,2,3\nC,tri,1,2,3\n",
      "pred,succ\nA,B\nC,A\nB,C\n")
    let finding = tables.finding(ofCycle: [0, 1, 2])
    #expect(finding.headline == "tasks wait for each other in a circle: A → B → C → A")
    #expect(finding.span.line == 3 && finding.excerpt == "C,A")
  }

  private func read(_ tasks: String, _ edges: String) -> NetworkTables {
    NetworkReader.read(
      tasks: Array(tasks.utf8), tasksFile: "tasks.csv", edges: Array(edges.utf8),
      edgesFile: "edges.csv")
  }
}
