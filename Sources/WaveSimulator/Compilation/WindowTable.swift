import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// The windows each group may use, in order of time.
struct WindowTable: Sendable {
  /// Each group's windows, by group row.
  let windows: Ragged<Window>
  /// When production runs in each window of each plant; a list for every pair, by `firstPlant`.
  let production: Ragged<Span>

  /// A window a group may use.
  struct Window: Sendable {
    /// The slot, by row.
    var slot: Int32
    /// The axis day on which the slot begins.
    var anchor: Int32
    /// How long it is in minutes.
    var length: Int
    /// The list of its first plant in `production`; the others follow in the group's order.
    var firstPlant: Int
  }

  /// Minutes from a window's start.
  struct Span: Sendable {
    /// The first minute inside.
    var from: Int
    /// The first minute after it.
    var to: Int
  }

  /// A table of these lists.
  init(windows: Ragged<Window>, production: Ragged<Span>) {
    self.windows = windows
    self.production = production
  }

  /// The windows of a scenario that hold their group's runbook within its plants' tolerances, and
  /// the planned one and those of the past whether they do or not.
  init(_ scenario: Scenario, plannedSlots: [Int], past: PastTable) {
    var lists: [[Window]] = []
    var spans: [[Span]] = []
    for group in scenario.groups.indices {
      var list: [Window] = []
      for (slot, window) in scenario.windows[group.offset].enumerated() {
        guard let window else { continue }
        let production = Self.production(window, plants: scenario.groups[group].plants.count)
        let isGiven =
          slot == plannedSlots[group.offset] || past.wasTried(group.offset, in: slot)
        guard isGiven || Self.holds(window, production, group, scenario) else { continue }
        let anchor = scenario.calendar.day(of: Index<Slot>(slot))
        list.append(
          Window(
            slot: Int32(slot), anchor: Int32(anchor), length: window.interval.length.count,
            firstPlant: spans.count))
        spans += production
      }
      lists.append(list)
    }
    windows = Ragged(lists)
    production = Ragged(spans)
  }

  /// The window of a group in a slot; nil where it has none there.
  func window(of group: Int, in slot: Int) -> Window? {
    for place in windows[group] where Int(windows.elements[place].slot) == slot {
      return windows.elements[place]
    }
    return nil
  }

  /// How many windows of a group begin on days from one until before another.
  func count(of group: Int, from first: Int, to end: Int) -> Int {
    var count = 0
    for place in windows[group] {
      let anchor = Int(windows.elements[place].anchor)
      if anchor >= end { break }
      if anchor >= first { count += 1 }
    }
    return count
  }

  /// Production minutes of a plant in the first `outage` minutes of a window; production is taken
  /// to run once the window is over.
  @inline(__always)
  func productionMinutes(_ window: Window, plant: Int, outage: Int) -> Int {
    var minutes = max(0, outage - window.length)
    for place in production[window.firstPlant + plant] {
      let span = production.elements[place]
      minutes += max(0, min(outage, span.to) - span.from)
    }
    return minutes
  }

  private static func production(_ window: CutoverWindow, plants: Int) -> [[Span]] {
    let start = window.interval.start
    return (0..<plants).map { plant in
      let known = window.productionByPlant.indices.contains(plant)
      return (known ? window.productionByPlant[plant] : window.production).map {
        Span(from: ($0.start - start).count, to: ($0.end - start).count)
      }
    }
  }

  private static func holds(
    _ window: CutoverWindow, _ production: [[Span]], _ group: Index<MoveGroup>,
    _ scenario: Scenario
  ) -> Bool {
    let runbook = scenario.runbooks[group.offset]
    guard runbook.required <= window.interval.length else { return false }
    let outage = runbook.outage.count
    for (plant, spans) in zip(scenario.groups[group].plants, production) {
      let row = scenario.landscape.plants[plant]
      let tolerated = row.downtimeTolerance.value + row.manualWorkaround.value
      let minutes = spans.reduce(0) { $0 + max(0, min(outage, $1.to) - $1.from) }
      if minutes > tolerated.count { return false }
    }
    return true
  }
}
