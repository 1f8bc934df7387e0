import WaveCore
import WaveLandscape

extension Runbook {
  /// Share of the time since the backup began that rolling back takes: the copy is put back and
  /// counterparts are pointed back, but nothing is upgraded (mark I).
  static let rollbackShare = 0.35

  /// The least time kept to roll back (mark I).
  static let leastRollback = Minutes.hours(2)

  /// Steps, timed at the scenario's confidence.
  ///
  /// The reserve is `rollbackShare` of the length between the start of the backup and the point of
  /// no return, at least `leastRollback`, unless the scenario states one.
  init(timing steps: [RunbookStep], ground: Groundwork, group: Index<MoveGroup>) {
    let length = StepNetwork(steps, step: Self.grid(for: steps)).length
    let confidence = ground.settings.cutover.confidence
    let duration = Self.duration(length, confidence)
    let opening = steps.filter { $0.kind == .freeze || $0.kind == .drain }
      .reduce(0) { $0 + $1.estimate.likely }
    let derived = (Double(duration.count) - opening) * Self.rollbackShare
    let reserve = max(Self.leastRollback, Minutes(Int(max(0, derived).rounded(.up))))
    let drain = BacklogDrain(ground: ground, group: group, outage: duration)
    self.init(
      steps: steps, duration: duration, mean: Minutes(roundHalfEven(length.mean)),
      rollbackReserve: ground.settings.cutover.rollbackReserve ?? reserve,
      backlogDrain: drain.time, drainRow: drain.row,
      unrehearsedDuration: Self.unrehearsed(steps).map { Self.duration($0, confidence) })
  }

  private static func duration(_ length: GridDistribution, _ confidence: Double) -> Minutes {
    Minutes(Int(length.quantile(confidence).rounded(.up)))
  }

  /// The length as it would be without rehearsals; nil where none counts.
  private static func unrehearsed(_ steps: [RunbookStep]) -> GridDistribution? {
    guard steps.contains(where: { $0.calibration != nil }) else { return nil }
    let before = steps.map { step in
      var step = step
      step.estimate = step.calibration?.before ?? step.estimate
      return step
    }
    return StepNetwork(before, step: grid(for: before)).length
  }

  /// A grid fine enough that its cells are a hundredth of the likely work, and never under 5 min.
  private static func grid(for steps: [RunbookStep]) -> Minutes {
    let likely = steps.reduce(0) { $0 + $1.estimate.likely }
    return Minutes(max(5, Int(likely / 100)))
  }
}

/// How long a group's integrations need to catch up after an outage.
struct BacklogDrain: Hashable, Sendable {
  /// The longest catching up; nil where one never ends.
  var time: Minutes?
  /// The row of the integration that takes longest; nil where none has a backlog.
  var row: SourceSpan?

  /// The longest catching up, `backlog / (drain − arrival)`, of the group's integrations.
  ///
  /// The backlog is what arrived in the outage, as far as the buffer reaches; the integrations
  /// catch up side by side. A counterpart that moves at another time catches up behind its relay,
  /// without stopping the plant.
  init(ground: Groundwork, group: Index<MoveGroup>, outage: Minutes) {
    time = .zero
    for index in ground.integrationsOfGroup[group.offset] {
      let integration = ground.landscape.integrations[index]
      let arrival = integration.messagesPerHour.value
      let kept = min(outage, max(.zero, integration.buffer.value))
      guard arrival > 0, kept > .zero, RepointPlan(integration) == nil else { continue }
      let spare = integration.drainPerHour.value - arrival
      guard spare > 0 else {
        time = nil
        row = integration.drainPerHour.origin.span
        return
      }
      let catchUp = Minutes(Int((arrival * kept.hours / spare * 60).rounded(.up)))
      if catchUp > time ?? .zero {
        time = catchUp
        row = integration.drainPerHour.origin.span
      }
    }
  }
}
