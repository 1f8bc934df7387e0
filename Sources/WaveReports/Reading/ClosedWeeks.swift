import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// Neighbouring weeks in which the calendar gives a group no window, all closed by one kind of
/// cause.
struct ClosedWeeks {
  /// The first week's first day.
  var first: CivilDate
  /// The first day after the last week.
  var end: CivilDate
  /// The kind of cause that closes them.
  var cause: ClosedSlot.Reason
  /// Every cause in those weeks, each once.
  var closures: [ClosedSlot]

  /// The kinds of cause, the one that allows least first: where several close a week, the first of
  /// them gives it its name.
  static let causes: [ClosedSlot.Reason] = [.blackout, .peak, .close, .stockTake, .noFreeTime]

  /// The closed weeks of a group, in order of time.
  static func all(of group: Index<MoveGroup>, in scenario: Scenario) -> [ClosedWeeks] {
    let slots = scenario.calendar.slots.elements
    let windows = scenario.windows[group.offset]
    let closures = scenario.closures[group.offset]
    var weeks: [ClosedWeeks] = []
    for place in slots.indices where windows[place] == nil {
      let kinds = closures[place].map(\.reason)
      let cause = causes.first(where: kinds.contains) ?? .noFreeTime
      let week = ClosedWeeks(
        first: slots[place].firstDay, end: slots[place].endDay, cause: cause,
        closures: closures[place])
      if let last = weeks.indices.last, weeks[last].end == week.first, weeks[last].cause == cause {
        weeks[last].add(week)
      } else {
        weeks.append(week)
      }
    }
    return weeks
  }

  /// The weeks and their causes with their rows, for a reader who points at them.
  var tip: String {
    let weeks = (end - first) / 7
    let days = weeks == 1 ? "the week from \(first)" : "\(weeks) weeks from \(first)"
    let reasons = closures.map { "\($0.reason.words) (\($0.row.row))" }
    return "closed \(days): " + Counted.list(reasons.isEmpty ? [cause.words] : reasons, most: 6)
  }
}

extension ClosedWeeks {
  private mutating func add(_ week: ClosedWeeks) {
    end = week.end
    closures += week.closures.filter { !closures.contains($0) }
  }
}

extension ClosedSlot.Reason {
  /// The cause in words: `stock-take`.
  var words: String {
    switch self {
    case .noFreeTime: "no free time in the shifts"
    case .blackout: "blackout"
    case .close: "close"
    case .peak: "peak"
    case .stockTake: "stock-take"
    }
  }

  /// The name of its colour in a style sheet.
  var style: StaticString {
    switch self {
    case .noFreeTime: "shut-shifts"
    case .blackout: "shut-blackout"
    case .close: "shut-close"
    case .peak: "shut-peak"
    case .stockTake: "shut-stock"
    }
  }
}
