/// Why rows are no project; jobs and resources are counted from 0.
public enum ProjectFailure: Error, Hashable, Sendable {
  /// The tables of durations, demands and successors have different numbers of jobs.
  case jobCounts(durations: Int, demands: Int, successors: Int)
  /// A duration lies outside 0 to a million.
  case duration(job: Int)
  /// A capacity lies outside 0 to a billion.
  case capacity(resource: Int)
  /// A job has not one demand for each resource.
  case demandCount(job: Int)
  /// A job needs less than nothing of a resource, or more than there ever is.
  case demand(job: Int, resource: Int)
  /// A successor is no other job.
  case successor(job: Int, successor: Int)
  /// Jobs wait for each other in a circle: each for the one before it, the first for the last.
  case cycle([Int])
  /// All durations together are more than ten million.
  case horizon
}
