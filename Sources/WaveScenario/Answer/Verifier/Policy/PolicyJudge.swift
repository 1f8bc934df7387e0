import WaveCore
import WaveLandscape

/// Holds a plan against the change-control policy: each rule it lists, for each group it moves.
struct PolicyJudge {
  /// What the plan does not meet, rule by rule, then by group.
  private(set) var breaches: [PolicyBreach] = []

  /// Judges a plan.
  init(_ reading: PlanReading) {
    let changes = reading.coming.map { PolicySubject($0.group, $0.cutover, in: reading) }
    let distances = PolicyCalendar(reading.scenario)
    for rule in reading.scenario.policy.rules {
      if rule.check == .maxPerWave {
        note(Self.crowded(reading), under: rule, in: reading)
        continue
      }
      for change in changes {
        let found = Self.shortfalls(of: change, check: rule.check, distances)
        note(found.map { ($0, [change]) }, under: rule, in: reading)
      }
    }
  }

  private static func shortfalls(
    of change: PolicySubject, check: PolicyCheck, _ calendar: PolicyCalendar
  ) -> [PolicyShortfall] {
    switch check {
    case .approvers: change.missingApprovers
    case .leadDays: change.shortLead
    case .evidence: change.missingEvidence
    case .windows: change.wrongWindow
    case .minDaysFromClose: calendar.closes(near: change)
    case .inPeak: calendar.peaks(around: change)
    case .rollbackCriteria: change.missingCriteria
    case .maxPerWave: []
    }
  }

  /// Waves that hold more cutovers of a class than allowed.
  private static func crowded(
    _ reading: PlanReading
  ) -> [(PolicyShortfall, [PolicySubject])] {
    reading.comingWaves.flatMap { wave -> [(PolicyShortfall, [PolicySubject])] in
      let changes = wave.groups.compactMap { group in
        reading.cutovers[group.offset].map { PolicySubject(group, $0, in: reading) }
      }
      return ChangeClass.allCases.compactMap { changeClass in
        let alike = changes.filter { $0.changeClass == changeClass }
        guard let first = alike.first, let most = first.demands.maxPerWave, alike.count > most
        else { return nil }
        return (
          PolicyShortfall(
            subject: wave.name,
            needed: "has \(Wording.count(alike.count, "cutover")) of class "
              + changeClass.rawValue.replacing("_", with: " "),
            available: "may have \(most)"),
          alike
        )
      }
    }
  }

  private mutating func note(
    _ found: [(PolicyShortfall, [PolicySubject])], under rule: PolicyRule, in reading: PlanReading
  ) {
    for (shortfall, changes) in found {
      let violation = Violation(
        rule: shortfall.rule, subject: shortfall.subject,
        needed: "\(rule.id): \(shortfall.needed)", available: shortfall.available,
        row: changes.first?.demands.row ?? rule.row)
      let waiver = changes.lazy.compactMap { $0.waiver(from: rule) }.first
      let outcome: PolicyBreach.Outcome =
        waiver != nil ? .waived : rule.severity == .error ? .broken : .warning
      breaches.append(PolicyBreach(violation: violation, outcome: outcome, waiver: waiver))
    }
  }
}

/// A demand that is not met, before it is known what comes of it.
struct PolicyShortfall {
  /// The hard rule it counts under.
  var rule = HardRule.policy
  /// The group or wave.
  var subject: Identifier
  /// What is demanded.
  var needed: String
  /// What there is.
  var available: String
}
