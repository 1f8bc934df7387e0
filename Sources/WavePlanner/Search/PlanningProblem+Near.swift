import WaveCore
import WaveScheduling

extension PlanningProblem {
  /// The problem with all cutovers near given days, by group; nil where one fits nowhere.
  ///
  /// To place preparation for cutovers that are given is far easier than to move both.
  func near(_ days: [Int], _ room: SketchRoom) -> SchedulingProblem? {
    var narrow = description
    for (job, day) in zip(cutovers, days) {
      let near = (day - room.early)...(day + room.late)
      let allowed = narrow.activities[job].allowedStarts?.filter(near.contains) ?? []
      guard !allowed.isEmpty else { return nil }
      narrow.activities[job].allowedStarts = allowed
    }
    return try? SchedulingProblem(narrow)
  }

  /// Groups that cannot all cut over by given days as far as single constraints tell, none of them
  /// needless; nil where there are none.
  func obstacle(to days: [Int], in solvable: SchedulingProblem) -> [Int]? {
    func canHold(_ groups: [Int]) -> Bool {
      solvable.canHold(groups.map { (cutovers[$0], 0...days[$0]) })
    }
    var groups = Array(days.indices)
    guard !canHold(groups) else { return nil }
    for group in days.indices {
      let fewer = groups.filter { $0 != group }
      if !canHold(fewer) { groups = fewer }
    }
    return groups
  }
}
