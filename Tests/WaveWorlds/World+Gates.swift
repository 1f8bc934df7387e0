import WaveCore
import WaveLandscape
import WaveScenario

extension World {
  /// One plant whose EDI partner is re-pointed before the cutover, only from Tuesday to Thursday,
  /// with four weeks' notice.
  public static var partner: World {
    var world = onePlant
    world.addIntegration("IF1", serving: [Index(0)]) { integration in
      integration.repoint = .before
      integration.relay.value = true
      integration.repointLead.value = .days(7)
      integration.partnerNotice.value = .days(28)
      integration.partnerWindows = [
        RecurringWindow(
          weekdays: [.tuesday, .wednesday, .thursday], opens: ClockTime(9, 0),
          closes: ClockTime(15, 0), timezone: "Europe/Berlin",
          span: SourceSpan(file: "integrations.csv", line: 2, field: "partner_windows"))
      ]
    }
    return world
  }

  /// Two plants and a module that the first of them uses.
  public static var customModule: World {
    var world = twoPlants
    world.addModule("wave_base", usedBy: [Index(0)])
    return world
  }

  /// One plant under a policy that demands approval, evidence, distance and rollback criteria of
  /// every class; everyone who must sign is there.
  public static var policed: World {
    var world = onePlant
    world.addCompany("C1")
    world.landscape.plants[Index(0)].company = Index(0)
    world.addPerson("anna", roles: ["change_board", "plant_manager"])
    var demands = ClassDemands()
    demands.approvers = ["change_board", "plant_manager"]
    demands.leadDays = 10
    demands.evidence = [
      EvidenceDemand(gate: .testReport, validDays: 90),
      EvidenceDemand(gate: .rehearsal, validDays: 90),
      EvidenceDemand(gate: .restoreDrill, validDays: 90),
    ]
    demands.maxPerWave = 1
    demands.minDaysFromClose = 3
    demands.inPeak = false
    demands.rollbackCriteria = true
    demands.row = SourceSpan(file: "policy.yaml", line: 2)
    for changeClass in ChangeClass.allCases { world.policy.classes[changeClass] = demands }
    world.policy.rules = PolicyCheck.allCases.enumerated().map { place, check in
      PolicyRule(
        id: "POL-0\(place + 1)", check: check, severity: .error,
        row: SourceSpan(file: "policy.yaml", line: 20 + place))
    }
    return world
  }
}
