/// Every rule a plan must keep; the verifier has one file for each.
public enum HardRule: String, CaseIterable, Sendable, Codable, Hashable {
  /// A plan says everything once, in known names, and what it says of one thing agrees.
  case wellFormed = "well_formed"
  /// What a thing requires is live before it, with the lag asked for.
  case requires
  /// What belongs together cuts over at one event.
  case together
  /// What is to be kept apart is never in the same wave.
  case apart
  /// A cutover lies in a window of every plant it stops.
  case window
  /// No cutover in a blackout.
  case blackout
  /// A partner is re-pointed in the partner's own windows, with notice.
  case partnerWindow = "partner_window"
  /// The runbook fits the window, the outage fits tolerance and workaround.
  case downtime
  /// A team is never asked for more people than it has.
  case teamCapacity = "team_capacity"
  /// A wave holds no more plants than allowed.
  case waveSize = "wave_size"
  /// A slot holds no more cutovers than allowed.
  case cutoversPerSlot = "cutovers_per_slot"
  /// Waves of a lane keep their distance, and are no more than allowed.
  case gap
  /// The first wave holds only plants that may be pilots.
  case pilotFirst = "pilot_first"
  /// The foundation stands before any production wave.
  case foundationFirst = "foundation_first"
  /// Every group passes through non-production, rehearsal and preparation before it cuts over.
  case nonproductionFirst = "nonproduction_first"
  /// A pool holds what is put into it, and is ordered in time.
  case poolCapacity = "pool_capacity"
  /// Data lies only where it may.
  case residency
  /// Plants that share a pool share a maintenance window that suits all.
  case maintenanceWindow = "maintenance_window"
  /// A pool restores within the plant's objectives, proven by a drill.
  case recovery
  /// The change-control policy is kept, or waived.
  case policy
  /// Nothing is split for longer than allowed.
  case coexistence
  /// No fiscal year costs more than its budget.
  case budget
  /// The last cutover is done by the wanted day.
  case finishBy = "finish_by"
  /// The user's own decisions stand.
  case pins
}
