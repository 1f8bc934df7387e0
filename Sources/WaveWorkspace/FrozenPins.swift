import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

/// The user's pins against what a freeze holds: where both cannot be kept, and why.
struct FrozenPins {
  /// The question.
  let scenario: Scenario
  /// Where each group stays, or from when it may move, in the order of the groups.
  let frozen: [Pin]
  /// What froze it, as the user would call it: `--freeze-before 2027-09-01`.
  let cause: String

  /// One finding for each pin that the freeze does not allow, by the order of the pins.
  func findings(against pins: [Pin]) -> [Finding] {
    pins.compactMap { pin in
      guard let group = Workspace.group(of: pin.asset, in: scenario),
        group.offset < frozen.count, let text = conflict(of: pin, frozen[group.offset].kind)
      else { return nil }
      return ScenarioFindings.contradictoryPins.finding(
        text, at: pin.row, fix: "drop the pin of \(pin.asset), or leave out what freezes it")
    }
  }

  /// Why a pin cannot be kept; nil where nothing is known against it.
  private func conflict(of pin: Pin, _ held: Pin.Kind) -> String? {
    let wanted: String
    let fits: Bool
    switch (held, pin.kind) {
    case (.window(let day), .window(let date)):
      (wanted, fits) = ("pinned to \(date)", Slot(firstDay: day).contains(date))
    case (.window(let day), .notBefore(let date)):
      (wanted, fits) = ("pinned to \(date) or later", date < Slot(firstDay: day).endDay)
    case (.window(let day), .notAfter(let date)):
      (wanted, fits) = ("pinned to \(date) or earlier", date >= day)
    case (.notBefore(let day), .window(let date)):
      let end = scenario.calendar.slot(containing: date).map { scenario.calendar.slots[$0].endDay }
      (wanted, fits) = ("pinned to \(date)", end.map { $0 > day } ?? true)
    case (.notBefore(let day), .notAfter(let date)):
      (wanted, fits) = ("pinned to \(date) or earlier", date >= day)
    default: return nil
    }
    guard !fits else { return nil }
    if case .window(let day) = held {
      return "'\(pin.asset)' is frozen in its slot of \(Slot(firstDay: day).label) by \(cause), "
        + "so it cannot be \(wanted)"
    }
    return "'\(pin.asset)' is still to come, and by \(cause) nothing that is comes earlier, so it "
      + "cannot be \(wanted)"
  }
}
