/// The tasks of each team in the order in which they are served, and what a trial reads of it.
///
/// A team's tasks have seats: places in bit sets, in the order of service, so that the one to be
/// served next is the first bit that is set.
struct TeamTable: Sendable {
  /// What a trial reads of a task, side by side in memory.
  struct Row: Sendable {
    /// Its team.
    var team: Int32
    /// Its seat: a bit of the ready words, those of all teams one behind the other.
    var seat: Int32
    /// How many tasks it waits for.
    var waits: Int32
    /// Where the tasks that wait for it begin in `after`, and where they end.
    var firstAfter: Int32, endAfter: Int32
  }

  /// The tasks, by row.
  let rows: [Row]
  /// The tasks that wait for each task.
  let after: [Int32]
  /// The task of each seat; −1 for the unused bits of a team's last word.
  let tasks: [Int32]
  /// The words of each team; one more entry than there are teams.
  let firstWords: [Int32]
  /// The seats that may start in the window alone, as words.
  let windowed: [UInt64]
  /// The places of each team: no more than it has tasks.
  let places: [Int32]

  /// The teams of a network.
  init(_ network: TaskNetwork, _ rules: TeamRules) {
    var members = [[Int]](repeating: [], count: rules.teams)
    for task in 0..<network.count { members[rules.team(of: task)].append(task) }
    var seats = [Int32](repeating: 0, count: network.count)
    var tasks: [Int32] = []
    var windowed: [UInt64] = []
    var firstWords: [Int32] = [0]
    for team in members.indices {
      members[team].sort { (-network.tails[$0], $0) < (-network.tails[$1], $1) }
      for (place, task) in members[team].enumerated() {
        seats[task] = Int32(tasks.count)
        if place % 64 == 0 { windowed.append(0) }
        if rules.isWindowed(task) { windowed[windowed.count - 1] |= 1 << UInt64(place % 64) }
        tasks.append(Int32(task))
      }
      tasks += Array(repeating: -1, count: windowed.count * 64 - tasks.count)
      firstWords.append(Int32(windowed.count))
    }
    rows = (0..<network.count).map { task in
      Row(
        team: Int32(rules.team(of: task)), seat: seats[task],
        waits: Int32(network.before[task].count),
        firstAfter: Int32(network.after[task].lowerBound),
        endAfter: Int32(network.after[task].upperBound))
    }
    after = network.after.elements
    self.tasks = tasks
    self.firstWords = firstWords
    self.windowed = windowed
    places = members.map { Int32(min(rules.capacity, $0.count)) }
  }
}
