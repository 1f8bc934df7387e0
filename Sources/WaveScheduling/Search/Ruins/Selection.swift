/// The units that a ruin takes off the board, each once.
struct Selection {
  /// The units in the order in which they were selected.
  private(set) var units: [Int32] = []

  private var isIn: [Bool]

  /// An empty selection among so many units.
  init(count: Int) { isIn = Array(repeating: false, count: count) }

  /// Adds a unit; false where it was in before.
  @discardableResult
  mutating func insert(_ unit: Int) -> Bool {
    guard !isIn[unit] else { return false }
    isIn[unit] = true
    units.append(Int32(unit))
    return true
  }

  /// Whether a unit is selected.
  func contains(_ unit: Int) -> Bool { isIn[unit] }

  /// Empties the selection.
  mutating func removeAll() {
    for unit in units { isIn[Int(unit)] = false }
    units.removeAll(keepingCapacity: true)
  }

  /// Adds the escorts of the selected units, because they move with them.
  mutating func addEscorts(_ problem: SchedulingProblem) {
    for place in units.indices {
      for escort in problem.escorts.of[Int(units[place])] { insert(Int(escort)) }
    }
  }

  /// Adds the preparations of the selected units: all they wait on up to other events.
  mutating func addPreparations(_ problem: SchedulingProblem, most: Int) {
    var head = 0
    while head < units.count && units.count < most {
      let unit = Int(units[head])
      head += 1
      for place in problem.links.incoming.range(unit) {
        let other = Int(problem.links.incoming.values[place].other)
        if !problem.isEvent[other] { insert(other) }
      }
    }
  }
}
