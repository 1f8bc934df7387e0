import Testing
import WaveScheduling

@Suite("The checker of stations")
struct StationCheckerTests {
  private let instance = StationInstance(
    times: [3, 4, 5], cycle: 8, precedences: [.init(before: 0, after: 2)])

  @Test("stations that keep cycle and order pass")
  func passes() {
    #expect(StationChecker.violations(of: [1, 1, 2], value: 2, in: instance) == [])
    #expect(StationChecker.violations(of: [1, 2, 1], value: 2, in: instance) == [])
  }

  @Test(
    "each broken rule is named",
    arguments: [
      ([1, 2, 2], 2, "station 2 takes 9 of 8"), ([2, 1, 1], 2, "task 1 stands after task 3"),
      ([1, 1, 2], 3, "2 stations are used, not 3"),
      ([0, 1, 2], 2, "task 1 stands at station 0 of 2"),
      ([1, 1], 2, "2 stations for 3 tasks"),
    ])
  func broken(stations: [Int], value: Int, message: String) {
    #expect(
      StationChecker.violations(of: stations, value: value, in: instance).contains(message))
  }
}
