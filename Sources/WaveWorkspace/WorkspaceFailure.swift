public import WaveCore
public import WaveScenario

/// Why a use case could not be done.
public enum WorkspaceFailure: Error, Sendable {
  /// The input has errors; all findings, errors and others, by place.
  case findings([Finding])
  /// A file or folder is missing, or is not what was asked for.
  case unreadable(String)
  /// A plan is asked for by a name that fits none, or several.
  case unknownPlan(String)
  /// The store cannot be opened, read or written.
  case store(String)
  /// A plan of our own making broke a hard rule: a fault in waveplan.
  case refusedPlan([Violation])
  /// A plan's cost, priced anew, differs from what the planner said: a fault in waveplan.
  case refusedPrice(String)
  /// The work was interrupted; how far it was.
  case interrupted(String)
  /// Output cannot be written.
  case unwritable(String)
}
