import Testing

@testable import WaveCommands

@Suite("The console")
struct ConsoleTests {
  @Test("progress moves only on a terminal that can, and never under NO_COLOR")
  func lively() {
    #expect(Console.mayBeLively(isTerminal: true, environment: ["TERM": "xterm"]))
    #expect(!Console.mayBeLively(isTerminal: false, environment: ["TERM": "xterm"]))
    #expect(!Console.mayBeLively(isTerminal: true, environment: ["NO_COLOR": "1"]))
    #expect(!Console.mayBeLively(isTerminal: true, environment: ["TERM": "dumb"]))
    #expect(Console.mayBeLively(isTerminal: true, environment: ["NO_COLOR": ""]))
  }
}
