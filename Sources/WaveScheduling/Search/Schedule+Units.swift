import WaveCore

extension Schedule {
  /// The start of a unit, or nil where it is absent or its activities differ.
  func tick(of unit: Int, _ problem: SchedulingProblem) -> Int? {
    let starts = Set(problem.units.members[unit].compactMap { entries[Int($0)]?.start })
    return starts.count == 1 ? starts.first : nil
  }

  /// The choice of a unit that has the modes of this schedule, or nil where there is none.
  func choice(of unit: Int, _ problem: SchedulingProblem) -> Int? {
    guard entries.count == problem.units.unitOf.count else { return nil }
    let present = problem.units.members[unit].filter { entries[Int($0)] != nil }
    guard present.isEmpty || tick(of: unit, problem) != nil else { return nil }
    return problem.choices.ofUnit[unit].first { choice in
      let parts = problem.choices.parts[choice]
      return parts.count == present.count
        && parts.allSatisfy { part in
          entries[Int(part.activity)]?.mode
            == Int(part.option - problem.choices.firstOption[Int(part.activity)])
        }
    }
  }
}
