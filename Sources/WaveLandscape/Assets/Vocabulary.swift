/// Where a module comes from.
public enum ModuleKind: String, CaseIterable, Sendable, Codable {
  case standard, community
  case thirdParty = "third_party"
  case custom
}

/// Whether a module still has to be ported to the target version.
public enum PortingState: String, CaseIterable, Sendable, Codable {
  case ported
  case notPorted = "not_ported"
  case notNeeded = "not_needed"
}

/// What becomes of a module.
public enum Disposition: String, CaseIterable, Sendable, Codable {
  case move, replace, retire
}

/// Whether a database's plants move at once or are extracted one by one.
public enum DatabaseSplit: String, CaseIterable, Sendable, Codable {
  case together
  case byPlant = "by_plant"
  /// The planner may choose.
  case open
}

/// What an integration connects to.
public enum IntegrationKind: String, CaseIterable, Sendable, Codable {
  case mes, edi, barcode, label, wms, plc, carrier, bank, plm, bi, hr, api
}

/// When an integration's counterpart is moved to the new address.
public enum Repoint: String, CaseIterable, Sendable, Codable {
  case withPlant = "with_plant"
  case before, after
}

/// How one thing hangs on another.
public enum DependencyKind: String, CaseIterable, Sendable, Codable {
  /// `from` is not live before `to`.
  case requires
  /// Both cut over at the same event.
  case together
  /// Never in the same wave.
  case apart
  /// May be split, at the price of a bridge.
  case talksTo = "talks_to"
}

/// What an environment is for.
public enum EnvironmentKind: String, CaseIterable, Sendable, Codable {
  case development, test, training, staging, production, recovery
}

/// A kind of record by which a gate is passed.
public enum Gate: String, CaseIterable, Sendable, Codable {
  case testReport = "test_report"
  case rehearsal
  case restoreDrill = "restore_drill"
  case failoverDrill = "failover_drill"
  case rollbackDrill = "rollback_drill"
  case approval, review
}

/// The closed list of items a price book may price.
public enum PriceItem: String, CaseIterable, Sendable, Codable {
  case nodeVCPUHour = "node_vcpu_hour"
  case nodeMemoryGBHour = "node_memory_gb_hour"
  case postgresVCPUHour = "postgres_vcpu_hour"
  case postgresMemoryGBHour = "postgres_memory_gb_hour"
  case storageGBMonth = "storage_gb_month"
  case backupGBMonth = "backup_gb_month"
  case objectStorageGBMonth = "object_storage_gb_month"
  case egressGB = "egress_gb"
  case controlPlaneHour = "control_plane_hour"
  case reserved1yDiscount = "reserved_1y_discount"
  case reserved3yDiscount = "reserved_3y_discount"
  case spotDiscount = "spot_discount"
  case consultantDay = "consultant_day"
  case licenseUserMonth = "license_user_month"
  case rehearsalEnvironmentDay = "rehearsal_environment_day"
  case trainingDay = "training_day"
  case erpDependentShare = "erp_dependent_share"
  case idleCostShare = "idle_cost_share"
}
