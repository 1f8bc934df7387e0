import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// Weeks in which the calendar gives a group no window, all closed by the same rows.
struct ClosedWeeks {
  /// The first days of the weeks, in order.
  var weeks: [CivilDate]
  /// What closes them, in order of time.
  var closures: [ClosedSlot]

  /// The kinds of cause, the one that allows least first: where several close a week, the first of
  /// them gives it its name.
  static let causes: [ClosedSlot.Reason] = [.blackout, .peak, .close, .stockTake, .noFreeTime]

  /// The closed weeks of a group up to a date, by the first week of each cause.
  static func all(
    of group: Index<MoveGroup>, before end: CivilDate, in scenario: Scenario
  ) -> [ClosedWeeks] {
    let slots = scenario.calendar.slots.elements
    let windows = scenario.windows[group.offset]
    let closures = scenario.closures[group.offset]
    var closed: [ClosedWeeks] = []
    for place in slots.indices where windows[place] == nil && slots[place].firstDay < end {
      if let known = closed.firstIndex(where: { $0.closures == closures[place] }) {
        closed[known].weeks.append(slots[place].firstDay)
      } else {
        closed.append(ClosedWeeks(weeks: [slots[place].firstDay], closures: closures[place]))
      }
    }
    return closed
  }

  /// The kind of cause that names the weeks.
  var cause: ClosedSlot.Reason {
    let kinds = closures.map(\.reason)
    return Self.causes.first(where: kinds.contains) ?? .noFreeTime
  }

  /// The causes with their rows, for a reader who points at them.
  var tip: String {
    let reasons = closures.map { "\($0.reason.words) (\($0.row.row))" }
    return "closed: " + Counted.list(reasons.isEmpty ? [cause.words] : reasons, most: 6)
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
