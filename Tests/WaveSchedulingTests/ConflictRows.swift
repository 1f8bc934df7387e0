import WaveCore
import WaveScheduling

/// All rows of a description that a test can drop.
struct ConflictRows {
  /// The rows, in the order of the description.
  static func all(of world: SchedulingDescription) -> [Constraint] {
    var rows: [Constraint] = world.precedences.indices.map { .precedence($0) }
    rows += world.sameStarts.indices.map { .sameStart($0) }
    rows += world.exclusions.indices.map { .exclusion($0) }
    rows += world.distanceLimits.indices.map { .distance($0) }
    rows += world.slotRules.indices.map { .slotRule($0) }
    rows += world.calendars.indices.map { .calendar($0) }
    rows += world.resources.indices.map { .capacity($0) }
    for index in world.activities.indices {
      rows += [.allowedStarts(index), .release(index), .deadline(index)]
    }
    return rows
  }
}
