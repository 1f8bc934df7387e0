import WaveCalendar
import WaveCore
import WaveInventory
import WaveLandscape
import WaveOutcome
import WaveScenario
import WaveStore

extension Workspace {
  /// The question that changes make of another one.
  ///
  /// The changes become a scenario file that extends the question's own, so the new question is
  /// made of bytes alone, as every other is, and its plan can be made again.
  ///
  /// - Parameter plan: the plan to start from: its groups' slots are what `waves.keep` prices,
  ///   and what lies before the freeze stays.
  /// - Throws: `WorkspaceFailure.findings` where the changes do not fit the inventory, or actuals
  ///   not the plan; `.unreadable` where they name a calendar row or scope that is not there.
  public func question(
    _ base: Question, from plan: LoadedPlan?, changed changes: PlanChanges
  ) throws(WorkspaceFailure) -> Question {
    guard plan != nil || !changes.isEmpty else { return base }
    let scenario = base.scenario
    if changes.freezeBefore != nil || changes.actuals != nil, plan == nil {
      throw .unreadable("there is no plan to freeze; name one to start from")
    }
    var warnings: [Finding] = []
    var past = plan?.outcome.plan
    var overlay = ScenarioOverlay(of: base.scenarioFiles.name, among: base.scenarioFiles.files.keys)
    overlay.lifted = changes.liftedPins
    overlay.pins = changes.pins
    overlay.keep = changes.keep.map(Self.written)
    for name in changes.droppedBlackouts {
      overlay.droppedRows += try CalendarRows(scenario).blackouts(named: name)
    }
    if let plan {
      let earlier = EarlierSlots(plan.outcome.plan, in: scenario)
      overlay.plan = plan.outcome.planHash
      overlay.earlier = earlier.pins
      if let file = changes.actuals {
        let (actuals, found) = try Self.actuals(of: plan, file)
        warnings = found
        overlay.frozenBefore = actuals.asOf + 1
        overlay.hasHappened = true
        overlay.frozen = earlier.frozen(by: actuals)
        try Self.check(base, changes, against: overlay.frozen, "--actuals \(file.path)")
        past = plan.outcome.plan.asHappened(actuals, in: plan.outcome.scenario)
      } else {
        let freeze = plan.isFrozen ? earlier.end : changes.freezeBefore
        overlay.frozenBefore = freeze
        overlay.frozen = freeze.map(earlier.frozen(before:)) ?? []
        let asked = changes.freezeBefore.map { "--freeze-before \($0)" }
        try Self.check(
          base, changes, against: overlay.frozen,
          plan.isFrozen ? "the freeze of its plan" : asked ?? "nothing")
      }
      overlay.name = "\(scenario.settings.name)-from-\(plan.outcome.planHash.prefix(8))"
    }
    var question: Question
    do {
      question = try Self.question(
        base.scenarioFiles.extended(by: overlay), about: base.inventory)
    } catch .findings(let findings) {
      throw .findings(findings.map { Self.placed($0, of: overlay) })
    }
    question.findings = question.findings.map { Self.placed($0, of: overlay) } + warnings
    question.earlier = past
    return question
  }

  /// New pins against a freeze, so that what contradicts them is called by its name.
  private static func check(
    _ base: Question, _ changes: PlanChanges, against frozen: [Pin], _ cause: String
  ) throws(WorkspaceFailure) {
    let findings = FrozenPins(scenario: base.scenario, frozen: frozen, cause: cause)
      .findings(against: changes.pins)
    guard findings.isEmpty else { throw .findings(findings.sorted()) }
  }

  /// A finding about the changes, which no file on disk holds, placed on the command line.
  private static func placed(_ finding: Finding, of overlay: ScenarioOverlay) -> Finding {
    let file = finding.span.file
    guard file == overlay.path || file.hasSuffix("/" + overlay.path) else { return finding }
    var placed = finding
    placed.span = SourceSpan(file: "the changes on the command line", line: 0)
    return placed
  }

  /// A number as YAML has it, without a fraction where it has none.
  private static func written(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }
}

extension Snapshot {
  /// The scenario with one more file, which is now the one to read first.
  func extended(by overlay: ScenarioOverlay) -> Snapshot {
    var extended = self
    extended.files[overlay.path] = overlay.bytes
    extended.name = overlay.path
    return extended
  }
}

/// Where the groups of a plan cut over, told by one member of each.
private struct EarlierSlots {
  private let scenario: Scenario
  private let slots: [Identifier: CivilDate]

  init(_ plan: Plan, in scenario: Scenario) {
    self.scenario = scenario
    slots = Dictionary(plan.cutovers.map { ($0.group, $0.slot) }) { first, _ in first }
  }

  /// The slot of each group that had one.
  var pins: [Pin] {
    scenario.groups.compactMap { group in
      slots[group.id].map { pin(group, .window($0)) }
    }
  }

  /// The day after the last slot.
  var end: CivilDate { (slots.values.max() ?? scenario.calendar.firstDay) + 7 }

  /// Groups before a day in their slots, all others not before that day.
  func frozen(before day: CivilDate) -> [Pin] {
    scenario.groups.map { group in
      if let slot = slots[group.id], slot < day { return pin(group, .window(slot)) }
      return pin(group, .notBefore(day))
    }
  }

  /// Groups that have cut over in the slots they really did so in, all others after the last day
  /// reported on: in a slot whose Saturday is to come.
  func frozen(by actuals: PlanActuals) -> [Pin] {
    scenario.groups.map { group in
      if let done = actuals.cutovers[group.id]?.done { return pin(group, .window(done)) }
      return pin(group, .notBefore(actuals.asOf + 1))
    }
  }

  private func pin(_ group: MoveGroup, _ kind: Pin.Kind) -> Pin {
    Pin(asset: MemberNames(scenario).name(of: group), kind: kind, row: scenario.settings.file)
  }
}
