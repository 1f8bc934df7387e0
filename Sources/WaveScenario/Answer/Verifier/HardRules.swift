/// Every hard rule, in the order in which violations are listed.
enum HardRules {
  /// One judge for each case of `HardRule`.
  static let all: [any PlanRule] = [
    WellFormedRule(),
    // What hangs together
    RequiresRule(), TogetherRule(), ApartRule(),
    // When it may happen
    WindowRule(), BlackoutRule(), PartnerWindowRule(), DowntimeRule(),
    // Who does it
    TeamCapacityRule(),
    // How waves are cut
    WaveSizeRule(), CutoversPerSlotRule(), GapRule(), PilotFirstRule(),
    // What comes first
    FoundationFirstRule(), NonproductionFirstRule(),
    // Where it runs
    PoolCapacityRule(), ResidencyRule(), MaintenanceWindowRule(), RecoveryRule(),
    // Who agrees, for how long, at what price
    PolicyKeptRule(), CoexistenceRule(), BudgetRule(), FinishByRule(), PinsRule(),
  ]
}
