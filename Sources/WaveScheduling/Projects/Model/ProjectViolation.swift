/// A row of a project that start times break; jobs and resources are counted from 0.
public enum ProjectViolation: Hashable, Sendable {
  /// There is not one start for each job.
  case count(Int)
  /// A job starts before tick 0.
  case early(job: Int)
  /// A job starts before another has finished that it waits for.
  case precedence(job: Int, successor: Int)
  /// On a tick more of a resource is held than there is.
  case capacity(resource: Int, tick: Int, held: Int)
}
