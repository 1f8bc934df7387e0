import WaveCore

/// The shipped defaults for runbook steps, in the order a cutover takes them.
///
/// Rates of copying and upgrading are those of published migrations; the rest is inferred. A
/// rehearsal's own figures always weigh against them (see `StepEstimator`).
public enum StepTemplates {
  /// All of them.
  public static let all = [
    freeze, drain, backup, transfer, filestore, versionStep, moduleUpdate, reindex, databaseChecks,
    plantChecks, integration, relaySwitch, devices, goNoGo,
  ]

  /// Users out, jobs stopped.
  public static let freeze = StepTemplate(
    code: "TPL101", kind: .freeze, formula: "20 + 5 per plant", base: 20, rates: [5],
    lowFactor: 0.6, highFactor: 2, shape: .pert, mark: "I",
    reason: "log-outs are announced; somebody is always still posting")

  /// Queues run empty.
  public static let drain = StepTemplate(
    code: "TPL102", kind: .drain, formula: "10 + time to take a quarter of an hour's messages",
    base: 10, rates: [1], lowFactor: 0.7, highFactor: 2, shape: .pert, mark: "I",
    reason: "what lies in the queues when the counterparts stop is worked off at their own speed")

  /// A backup that rolling back relies on.
  public static let backup = StepTemplate(
    code: "TPL103", kind: .backup, formula: "5 + GB at 160 GB/h (100 to 250)", base: 5,
    rates: [60.0 / 160], lowFactor: 160.0 / 250, highFactor: 160.0 / 100, shape: .pert, mark: "I",
    reason: "a physical copy of database and filestore is bound by storage, not by tables")

  /// Database moved: dump and restore, parallel by table.
  public static let transfer = StepTemplate(
    code: "TPL104", kind: .transfer,
    formula: "5 + GB at 75 GB/h (60 to 91) × (largest share + rest / 4)", base: 5,
    rates: [60.0 / 75], lowFactor: 75.0 / 91, highFactor: 75.0 / 60, shape: .pert, mark: "V",
    reason: "dump and restore runs at 60 to 91 GB/h end to end; four tables at once, but the "
      + "largest is one table (Amdahl, 1967)")

  /// Filestore moved.
  public static let filestore = StepTemplate(
    code: "TPL105", kind: .filestore, formula: "5 + GB at 200 GB/h (100 to 300)", base: 5,
    rates: [60.0 / 200], lowFactor: 200.0 / 300, highFactor: 200.0 / 100, shape: .pert, mark: "I",
    reason: "many small files; most lie there already from an earlier pass")

  /// One major version: schema, then rows.
  public static let versionStep = StepTemplate(
    code: "TPL106", kind: .versionStep, formula: "40 + 0.5 per GB; P90/P50 from 3 down to 1.5",
    base: 40, rates: [0.5], lowFactor: 1.0 / 3, highFactor: 3, shape: .lognormal, mark: "V",
    reason: "the maker's own service takes 20 to 120 minutes a database and version; row rates "
      + "spread by a hundred, and only rehearsing narrows that")

  /// Modules updated.
  public static let moduleUpdate = StepTemplate(
    code: "TPL107", kind: .moduleUpdate, formula: "15 + 2 per module + 8 per schema change",
    base: 15, rates: [2, 8], lowFactor: 0.7, highFactor: 1.8, shape: .pert, mark: "I",
    reason: "a registry load, then each module's data and its changes of tables")

  /// Statistics and indexes.
  public static let reindex = StepTemplate(
    code: "TPL108", kind: .reindex, formula: "10 + 0.25 per GB", base: 10, rates: [0.25],
    lowFactor: 0.7, highFactor: 1.6, shape: .pert, mark: "I",
    reason: "a restored database has no statistics; the first morning would be the slowest")

  /// A database proven whole.
  public static let databaseChecks = StepTemplate(
    code: "TPL109", kind: .checks, formula: "60 + 0.2 per GB", base: 60, rates: [0.2],
    lowFactor: 0.75, highFactor: 1.6, shape: .pert, mark: "I",
    reason: "row counts, balances and stock compared with the frozen system")

  /// A plant proven fit to work.
  public static let plantChecks = StepTemplate(
    code: "TPL110", kind: .checks, formula: "45 + 0.5 per user at peak, half more where regulated",
    base: 45, rates: [0.5], lowFactor: 0.75, highFactor: 1.7, shape: .pert, mark: "I",
    reason: "key users walk through the processes of their own plant")

  /// A counterpart moved during the cutover.
  public static let integration = StepTemplate(
    code: "TPL111", kind: .integration, formula: "the row's cutover_duration", base: 0, rates: [1],
    lowFactor: 0.75, highFactor: 1.75, shape: .pert, mark: "I",
    reason: "one pair of hands does one thing after the other; a team works side by side")

  /// A relay turned over for a counterpart that moves at another time.
  public static let relaySwitch = StepTemplate(
    code: "TPL112", kind: .integration, formula: "15", base: 15, rates: [], lowFactor: 0.7,
    highFactor: 2, shape: .pert, mark: "I",
    reason: "the counterpart is not touched; only the relay's target changes")

  /// A fleet of devices set up anew.
  public static let devices = StepTemplate(
    code: "TPL113", kind: .devices,
    formula: "10 + 6 per device (3 to 10), by a crew of one for every 15 devices, six at most",
    base: 10, rates: [6], lowFactor: 0.5, highFactor: 10.0 / 6, shape: .pert, mark: "I",
    reason: "re-provisioning takes 3 to 10 minutes a device; stragglers are worked off later")

  /// The decision.
  public static let goNoGo = StepTemplate(
    code: "TPL114", kind: .goNoGo, formula: "30", base: 30, rates: [], lowFactor: 0.5,
    highFactor: 2, shape: .pert, mark: "I",
    reason: "results are read out, owners answer, one person decides")
}
