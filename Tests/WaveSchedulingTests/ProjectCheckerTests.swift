import Testing
import WaveScheduling

@Suite("The checker of projects")
struct ProjectCheckerTests {
  let project: ProjectInstance

  init() throws {
    project = try ProjectInstance(
      name: "three", durations: [2, 3, 1], demands: [[1, 0], [1, 2], [1, 0]],
      capacities: [2, 2], successors: [[1], [], []])
  }

  @Test("starts that hold break nothing")
  func sound() {
    #expect(ProjectChecker(project).violations(of: [0, 2, 1]) == [])
    #expect(ProjectChecker(project).makespan(of: [0, 2, 1]) == 5)
  }

  @Test("each row that starts break is named")
  func broken() {
    let checker = ProjectChecker(project)
    #expect(checker.violations(of: [0, 2]) == [.count(2)])
    #expect(checker.violations(of: [0, 1, 4]) == [.precedence(job: 0, successor: 1)])
    #expect(checker.violations(of: [-1, 2, 0]) == [.early(job: 0)])
    #expect(
      checker.violations(of: [0, 1, 1])
        == [
          .precedence(job: 0, successor: 1), .capacity(resource: 0, tick: 1, held: 3),
        ])
  }
}
