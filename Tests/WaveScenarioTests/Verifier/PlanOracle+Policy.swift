import WaveCalendar
import WaveCore
import WaveLandscape
import WaveScenario

extension PlanOracle {
  /// The policy of tiny worlds: every rule an error, no waiver, closes by the calendar year.
  mutating func judgePolicy() {
    for name in anchors.keys.sorted() {
      guard let record = cutovers[name], let anchor = anchors[name],
        let demands = scenario.policy.classes[changeClass(of: name)]
      else { continue }
      judgeApproval(of: name, by: demands, before: anchor)
      for demand in demands.evidence {
        let isProven = proofs(of: demand.gate, for: name).contains { day in
          (0...demand.validDays).contains(anchor - day)
        }
        note(demand.gate == .restoreDrill ? .recovery : .policy, if: !isProven)
      }
      let mates = anchors.keys.count {
        anchors[$0] == anchor && scenario.lanes[place(of: $0)] == scenario.lanes[place(of: name)]
          && changeClass(of: $0) == changeClass(of: name)
      }
      note(.policy, if: mates > demands.maxPerWave ?? .max)
      guard isOnAxis(record) else { continue }
      note(.policy, if: isNearClose(record, distance: demands.minDaysFromClose))
    }
  }

  private func changeClass(of name: Identifier) -> ChangeClass {
    scenario.changeClasses[place(of: name)].changeClass
  }

  private mutating func judgeApproval(
    of name: Identifier, by demands: ClassDemands, before anchor: CivilDate
  ) {
    var day = activities[Identifier("approve:\(name)")]?.start ?? anchor
    var worked = 0
    while day < anchor {
      if day.weekday != .saturday, day.weekday != .sunday { worked += 1 }
      day = day + 1
    }
    note(.policy, if: worked < demands.leadDays)
  }

  /// The days on which planned work proves a gate.
  private func proofs(of gate: Gate, for name: Identifier) -> [CivilDate] {
    let kinds: [Gate: Activity.Kind] = [
      .testReport: .nonproduction, .rehearsal: .rehearsal, .restoreDrill: .drill,
    ]
    return scenario.activities.compactMap { activity in
      guard activity.kind == kinds[gate], activity.subject == name else { return nil }
      return activities[activity.id]?.end
    }
  }

  /// Whether any day of a cutover is in a close, or fewer working days from it than wanted.
  private func isNearClose(_ record: PlannedCutover, distance: Int) -> Bool {
    guard distance > 0 else { return false }
    return plants(of: record.group).filter { $0.company != nil }.contains { plant in
      let days = Set(
        minutes(of: record).map { minute in
          clock(plant.timezone.value, Instant(minutesSinceEpoch: minute)).date
        })
      return days.contains { day in
        stride(from: -2, through: 2, by: 1).contains { month in
          isNear(day, closeAfter: day.adding(months: month).startOfMonth - 1, distance)
        }
      }
    }
  }

  /// Whether a day is kept free by the close of the period that ends on `last`: two working days
  /// up to it, five after (seven after a quarter, fifteen after a year), and the distance.
  private func isNear(_ day: CivilDate, closeAfter last: CivilDate, _ distance: Int) -> Bool {
    let month = last.components.month
    let after = month == 12 ? 15 : month % 3 == 0 ? 7 : 5
    var (start, end) = (last + 1, last)
    for step in [(-1, 2 + distance), (1, after + distance)] {
      var left = step.1
      while left > 0 {
        if step.0 < 0 { start = start - 1 } else { end = end + 1 }
        let date = step.0 < 0 ? start : end
        if date.weekday != .saturday, date.weekday != .sunday { left -= 1 }
      }
    }
    return start <= day && day <= end
  }
}
