import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveScenario
import WaveScheduling

/// A scenario as a scheduling problem, with the way back.
///
/// Jobs stand in an order that depends on identifiers alone, so that moving rows about in the
/// user's files changes nothing.
struct PlanningProblem: Sendable {
  /// The question.
  let scenario: Scenario
  /// Where plants run.
  let hosting: HostingPlan
  /// In which slots groups may cut over.
  let slots: SlotTable
  /// What plans cost.
  let objective: CostObjective
  /// The problem.
  var description: SchedulingDescription
  /// The job of each activity, by activity row.
  var jobs: [Index<Job>] = []
  /// Days from a job's start to the activity's start, by activity row: hypercare starts with its
  /// cutover's slot and does nothing until Monday.
  var waits: [Int] = []
  /// The job of each cutover, by group row.
  var cutovers: [Index<Job>] = []
  /// Work that an earlier plan has settled.
  var settled: Set<Index<Job>> = []
  /// What stands behind each row.
  var rows = RowBook()

  /// What every schedule costs besides the scheduling problem's own cost.
  var constant: Int { objective.constant }

  /// The group of a job that is a cutover; nil for other jobs.
  func group(of job: Index<Job>) -> Index<MoveGroup>? {
    job.offset < cutovers.count ? Index(job.offset) : nil
  }
}
