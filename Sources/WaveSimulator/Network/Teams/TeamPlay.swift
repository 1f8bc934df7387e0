/// Plays one trial of a network after another under the rules of its teams, event by event.
///
/// Owned by one worker; nothing is allocated after it was made.
struct TeamPlay: ~Copyable {
  private let taskCount: Int
  private let teamCount: Int
  /// What is being done, by end.
  private let tree: PlaceTree
  private var clock: WindowClock

  private let rows: UnsafeMutablePointer<TeamTable.Row>
  private let after: UnsafeMutablePointer<Int32>
  /// The task of each seat.
  private let seated: UnsafeMutablePointer<Int32>
  /// The seats that may start in the window alone, as words.
  private let windowed: UnsafeMutablePointer<UInt64>

  private let tasks: UnsafeMutablePointer<Task>
  private let teams: UnsafeMutablePointer<Team>
  /// The seats that are ready, as words.
  private let ready: UnsafeMutablePointer<UInt64>
  /// The task at each place.
  private let busy: UnsafeMutablePointer<Int32>
  /// The free places of each team as a stack, where its places begin.
  private let free: UnsafeMutablePointer<Int32>
  /// The teams to be served once the instant has settled, as a stack.
  private let stirred: UnsafeMutablePointer<Int32>
  private var stirredCount = 0
  private var waitingTeams = 0
  private var last: Int32 = -1

  /// What a trial knows of a task.
  private struct Task {
    /// How long it holds its place, in hours.
    var hours: Double
    /// When it became ready.
    var readiness: Double
    /// How many tasks it still waits for.
    var waits: Int32
    /// The task it had to wait for; −1 where nothing, or the window, held it.
    var driver: Int32
  }

  /// What a trial knows of a team.
  private struct Team {
    /// Where its places begin, and how many there are.
    var firstPlace: Int, places: Int
    /// How many of them are free.
    var free = 0
    /// Its words of seats.
    var firstWord: Int, endWord: Int
    /// No word before this one has a ready seat.
    var lowestWord = 0
    /// The task that last left a place.
    var freedBy: Int32 = -1
    /// When it did.
    var freedAt = -1.0
    /// Whether it is to be served.
    var isStirred = false
    /// Whether it has places for tasks that wait for the window alone.
    var isWaiting = false
  }

  /// A player of a network.
  init(_ network: TaskNetwork, _ rules: TeamRules) {
    let table = TeamTable(network, rules)
    taskCount = network.count
    teamCount = rules.teams
    clock = WindowClock(rules.window)
    rows = Self.copy(of: table.rows)
    after = Self.copy(of: table.after)
    seated = Self.copy(of: table.tasks)
    windowed = Self.copy(of: table.windowed)
    let places = table.places.reduce(0) { $0 + Int($1) }
    tree = PlaceTree(places: places)
    tasks = .allocate(capacity: taskCount)
    teams = .allocate(capacity: teamCount)
    ready = .allocate(capacity: table.windowed.count)
    ready.initialize(repeating: 0, count: table.windowed.count)
    busy = .allocate(capacity: places)
    free = .allocate(capacity: places)
    stirred = .allocate(capacity: teamCount)
    var place = 0
    for team in 0..<teamCount {
      teams[team] = Team(
        firstPlace: place, places: Int(table.places[team]),
        firstWord: Int(table.firstWords[team]), endWord: Int(table.firstWords[team + 1]))
      place += teams[team].places
    }
  }

  deinit {
    rows.deallocate()
    after.deallocate()
    seated.deallocate()
    windowed.deallocate()
    tasks.deallocate()
    teams.deallocate()
    ready.deallocate()
    busy.deallocate()
    free.deallocate()
    stirred.deallocate()
  }

  /// Plays a trial whose lengths stand in a lane, and returns its finish in hours.
  mutating func play(_ lengths: UnsafeMutablePointer<Double>, lane: Int) -> Double {
    clear(lengths + lane)
    var now = 0.0
    for task in 0..<taskCount where tasks[task].waits == 0 {
      makeReady(Int32(truncatingIfNeeded: task), at: now, by: -1)
    }
    serve(at: now)
    while true {
      let opening = waitingTeams > 0 ? clock.nextOpening : .infinity
      let next = min(tree.first, opening)
      guard next < .infinity else { return now }
      now = next
      clock.advance(to: now)
      if opening == now { stirWaiting() }
      while tree.first == now { settle(tree.firstPlace, at: now) }
      serve(at: now)
    }
  }

  /// Counts each task on the path that drove the trial just played.
  func countCritical(into counts: UnsafeMutablePointer<Int>) {
    var task = last
    while task >= 0 {
      counts[Int(task)] &+= 1
      task = tasks[Int(task)].driver
    }
  }
}

extension TeamPlay {
  private static func copy<Element>(of elements: [Element]) -> UnsafeMutablePointer<Element> {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
    for (place, element) in elements.enumerated() { (copy + place).initialize(to: element) }
    return copy
  }

  private mutating func clear(_ lane: UnsafeMutablePointer<Double>) {
    for task in 0..<taskCount {
      tasks[task] = Task(
        hours: lane[task &* TrialLanes.count], readiness: 0, waits: rows[task].waits, driver: -1)
    }
    for team in 0..<teamCount {
      let (first, count) = (teams[team].firstPlace, teams[team].places)
      teams[team].free = count
      teams[team].lowestWord = teams[team].firstWord
      teams[team].freedAt = -1
      for place in first..<(first &+ count) { free[place] = Int32(truncatingIfNeeded: place) }
    }
    last = -1
    clock.restart()
  }

  /// Ends what is done at a place.
  @inline(__always)
  private mutating func settle(_ place: Int, at now: Double) {
    let task = busy[place]
    let row = rows + Int(task)
    let team = teams + Int(row.pointee.team)
    tree.set(place, to: .infinity)
    free[team.pointee.firstPlace &+ team.pointee.free] = Int32(truncatingIfNeeded: place)
    team.pointee.free &+= 1
    team.pointee.freedBy = task
    team.pointee.freedAt = now
    stir(row.pointee.team)
    last = task
    var place = row.pointee.firstAfter
    while place < row.pointee.endAfter {
      let then = after[Int(place)]
      let waits = tasks[Int(then)].waits &- 1
      tasks[Int(then)].waits = waits
      if waits == 0 { makeReady(then, at: now, by: task) }
      place &+= 1
    }
  }

  @inline(__always)
  private mutating func makeReady(_ task: Int32, at now: Double, by driver: Int32) {
    let row = rows[Int(task)]
    let team = teams + Int(row.team)
    let word = Int(row.seat &>> 6)
    ready[word] |= 1 &<< UInt64(truncatingIfNeeded: row.seat & 63)
    tasks[Int(task)].readiness = now
    tasks[Int(task)].driver = driver
    team.pointee.lowestWord = min(team.pointee.lowestWord, word)
    stir(row.team)
  }

  /// Notes that a team is to be served; without a branch, for it cannot be foreseen.
  @inline(__always)
  private mutating func stir(_ team: Int32) {
    stirred[stirredCount] = team
    stirredCount &+= teams[Int(team)].isStirred ? 0 : 1
    teams[Int(team)].isStirred = true
  }

  private mutating func stirWaiting() {
    for team in 0..<teamCount where teams[team].isWaiting {
      stir(Int32(truncatingIfNeeded: team))
    }
  }

  @inline(__always)
  private mutating func serve(at now: Double) {
    let isOpen = clock.isOpen(at: now)
    for place in 0..<stirredCount { serve(teams + Int(stirred[place]), isOpen: isOpen, at: now) }
    stirredCount = 0
  }

  @inline(__always)
  private mutating func serve(
    _ team: UnsafeMutablePointer<Team>, isOpen: Bool, at now: Double
  ) {
    team.pointee.isStirred = false
    let end = team.pointee.endWord
    let closed: UInt64 = isOpen ? 0 : .max
    var word = team.pointee.lowestWord
    while word < end, ready[word] == 0 { word &+= 1 }
    team.pointee.lowestWord = word
    var isHeld = false
    while team.pointee.free > 0, word < end {
      let allowed = ready[word] & ~(windowed[word] & closed)
      guard allowed != 0 else {
        isHeld = isHeld || ready[word] != 0
        word &+= 1
        continue
      }
      ready[word] &= ~(allowed & (0 &- allowed))
      start(seated[word &* 64 &+ allowed.trailingZeroBitCount], team, at: now)
    }
    let isWaiting = isHeld && team.pointee.free > 0
    if isWaiting != team.pointee.isWaiting { waitingTeams &+= isWaiting ? 1 : -1 }
    team.pointee.isWaiting = isWaiting
  }

  @inline(__always)
  private func start(_ task: Int32, _ team: UnsafeMutablePointer<Team>, at now: Double) {
    team.pointee.free &-= 1
    let place = Int(free[team.pointee.firstPlace &+ team.pointee.free])
    busy[place] = task
    let row = tasks + Int(task)
    if row.pointee.readiness != now {
      row.pointee.driver = team.pointee.freedAt == now ? team.pointee.freedBy : -1
    }
    tree.set(place, to: now + row.pointee.hours)
  }
}
