/// No schedule ends before the longest chain of jobs is done (Kelley 1963).
struct CriticalPathBound {
  /// The bound for a project.
  func value(_ network: ProjectNetwork) -> Int { network.criticalPath }
}
