import WaveCalendar
import WaveCore
import WaveInventory
import WaveLandscape
import WaveScenario

/// What became of cutovers by rows about groups and waves, and where those contradict each other.
struct ReportedCutovers {
  /// The question.
  let scenario: Scenario

  /// What became of each group that rows speak of.
  private(set) var cutovers: [Identifier: ActualCutover] = [:]
  /// The row by which each group has cut over.
  private(set) var doneRows: [Identifier: ActualRow] = [:]
  /// Where rows do not fit each other or the calendar.
  private(set) var findings: [Finding] = []

  /// Nothing reported yet.
  init(scenario: Scenario) { self.scenario = scenario }

  /// Takes a row about one group's cutover.
  mutating func take(_ row: ActualRow, for group: Identifier) {
    guard let slot = slot(of: row),
      agrees(row, in: slot, with: cutovers[group], doneRows[group], name: "'\(group)'")
    else { return }
    add(row, in: slot, to: group)
  }

  /// Takes rows about waves, which hold for those of their groups that have no row of their own.
  ///
  /// They must agree with each other all the same, and with what rows say of single groups.
  mutating func take(waves rows: [(row: ActualRow, wave: Int, groups: [Identifier])]) {
    let own = cutovers
    var waves: [Int: (told: ActualCutover, doneRow: ActualRow?)] = [:]
    for (row, wave, groups) in rows {
      let known = waves[wave]
      guard let slot = slot(of: row),
        agrees(row, in: slot, with: known?.told, known?.doneRow, name: "wave \(wave)")
      else { continue }
      let doneRow = row.outcome == .done ? row : known?.doneRow
      waves[wave] = (Self.adding(row, in: slot, to: known?.told), doneRow)
      check(row, in: slot, wave: wave, of: groups, against: own)
      for group in groups where own[group] == nil { add(row, in: slot, to: group) }
    }
  }

  /// Warns of cutovers in slots in which their groups have no window.
  mutating func checkWindows() {
    for group in scenario.groups.indices {
      let id = scenario.groups[group].id
      guard let row = doneRows[id], let done = cutovers[id]?.done,
        let slot = scenario.calendar.slot(containing: done),
        scenario.windows[group.offset][slot.offset] == nil
      else { continue }
      findings.append(
        row.finding(
          "ACT016", "'\(id)' has no window in the slot of \(scenario.calendar.slots[slot].label)",
          at: row.places.ended))
    }
  }
}

extension ReportedCutovers {
  /// The slot in which a cutover was tried; nil where the row names none, which is reported.
  private mutating func slot(of row: ActualRow) -> Slot? {
    guard row.ended != nil || row.outcome == .rolledBack, let day = row.day else {
      findings.append(
        row.finding("ACT015", "the cutover of '\(row.subject)' has no day on which it ended"))
      return nil
    }
    guard let slot = scenario.calendar.slot(containing: day) else {
      findings.append(
        row.finding("ACT012", "no slot contains \(day)", at: row.places.ended))
      return nil
    }
    return scenario.calendar.slots[slot]
  }

  /// Whether a row can be true beside what others say of the same thing; where not, it is reported.
  private mutating func agrees(
    _ row: ActualRow, in slot: Slot, with known: ActualCutover?, _ doneRow: ActualRow?, name: String
  ) -> Bool {
    guard let known else { return true }
    let text: String? =
      if let done = known.done, row.outcome == .done || slot.firstDay >= done {
        "\(name) cut over on \(known.ended ?? done) already, by "
          + (doneRow?.row.short ?? "another row")
      } else if row.outcome == .done, known.rollbacks.contains(where: { $0 >= slot.firstDay }) {
        "\(name) was rolled back after it had cut over"
      } else if known.rollbacks.contains(slot.firstDay) {
        "\(name) was rolled back in the slot of \(slot.label) already"
      } else {
        nil
      }
    guard let text else { return true }
    findings.append(row.finding("ACT013", text))
    return false
  }

  private static func adding(
    _ row: ActualRow, in slot: Slot, to known: ActualCutover?
  ) -> ActualCutover {
    var known = known ?? ActualCutover()
    known.rows.append(row.row)
    if row.outcome == .rolledBack {
      known.rollbacks = (known.rollbacks + [slot.firstDay]).sorted()
    } else {
      (known.done, known.ended, known.outage) = (slot.firstDay, row.ended, row.outage)
    }
    return known
  }

  private mutating func add(_ row: ActualRow, in slot: Slot, to group: Identifier) {
    cutovers[group] = Self.adding(row, in: slot, to: cutovers[group])
    if row.outcome == .done { doneRows[group] = row }
  }

  /// A wave's row may be overruled by rows of its groups, but not belied by one, nor by all of them.
  private mutating func check(
    _ row: ActualRow, in slot: Slot, wave: Int, of groups: [Identifier],
    against own: [Identifier: ActualCutover]
  ) {
    let day = slot.firstDay
    if row.outcome == .done,
      let group = groups.first(where: { group in
        guard let told = own[group], let last = told.rollbacks.last else { return false }
        return last > day && !told.rollbacks.contains(day)
      }), let other = own[group]?.rows.last
    {
      findings.append(
        row.finding(
          "ACT013",
          "wave \(wave) cut over in the slot of \(slot.label), but '\(group)' of it was rolled "
            + "back later, by \(other.short)"))
      return
    }
    let told = groups.compactMap { own[$0] }
    guard let other = told.first?.rows.first, told.count == groups.count,
      !told.contains(where: {
        row.outcome == .done ? $0.done == day : $0.rollbacks.contains(day)
      })
    else { return }
    let what = row.outcome == .done ? "cut over" : "was rolled back"
    findings.append(
      row.finding(
        "ACT013",
        "wave \(wave) \(what) in the slot of \(slot.label), but no group of it did, by their "
          + "own rows (\(other.short))"))
  }
}
