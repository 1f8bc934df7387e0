import Testing
import WaveScheduling

@Suite("Files of assembly line balancing")
struct ALBFormatTests {
  private static let sound = """
    <number of tasks>
    3

    <cycle time>
    10

    <order strength>
    0,5

    <task times>
    1 4
    2 6
    3 5

    <precedence relations>
    1,2
    1, 3

    <end>
    anything
    """

  private func read(_ text: String, cycle: Int? = nil) throws -> StationInstance {
    try ALBFormat.read(Array(text.utf8), cycle: cycle)
  }

  @Test("sections are read, whatever the line ends, and the end ends them")
  func sound() throws {
    let instance = StationInstance(
      times: [4, 6, 5], cycle: 10,
      precedences: [.init(before: 0, after: 1), .init(before: 0, after: 2)])
    #expect(try read(Self.sound) == instance)
    #expect(try read(Self.sound.replacing("\n", with: "\r\n")) == instance)
    #expect(try read(Self.sound, cycle: 6).cycle == 6)
  }

  @Test(
    "a fault is told with its line",
    arguments: [
      ("1 4", "1 four", 11, "the time of task 1 is 'four', which is no whole number"),
      ("1 4", "1 14", 11, "task 1 takes 14, longer than the cycle of 10"),
      ("1 4", "1 -4", 11, "the time of task 1 is -4, and must lie between 0 and 1000000000"),
      ("1 4", "2 4", 12, "the time of task 2 stands twice"),
      ("1 4", "1", 11, "a task and its time are expected"),
      ("3 5", "", 0, "task 3 has no time"),
      ("1,2", "1,4", 16, "a task is 4, and must lie between 1 and 3"),
      ("1,2", "1;2", 16, "two tasks with a comma are expected"),
      ("1,2", "2,2", 16, "task 2 stands before itself"),
      ("1, 3", "1,3\n3,1", 18, "precedences form a cycle: 3 → 1 → 3"),
      ("<cycle time>", "<cycle time", 4, "the section '<cycle time' does not end in '>'"),
      ("<cycle time>\n10", "", 0, "'<cycle time>' is missing"),
      ("3\n", "0\n", 2, "the number of tasks is 0, and must lie between 1 and 20000"),
      ("<number of tasks>\n3", "", 10, "the number of tasks must stand before tasks"),
      (
        "<number of tasks>", "number of tasks", 1,
        "a section such as '<number of tasks>' is expected first"
      ),
    ])
  func faults(old: String, new: String, line: Int, message: String) throws {
    let text = Self.sound.replacing(old, with: new, maxReplacements: 1)
    let failure = #expect(throws: BenchmarkFormatFailure.self) { try self.read(text) }
    #expect(failure?.message == message)
    #expect(failure.map { $0.line == line || message.contains("cycle:") } == true)
  }

  @Test("an empty file, and one that is no text, are told as such")
  func notText() {
    #expect(throws: BenchmarkFormatFailure(line: 0, message: "the file is empty")) {
      try self.read(" \n\n")
    }
    #expect(throws: BenchmarkFormatFailure(line: 0, message: "the file is not text in UTF-8")) {
      try ALBFormat.read([0xFF, 0xFE, 0x00])
    }
  }
}
