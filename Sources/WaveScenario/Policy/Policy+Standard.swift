public import WaveCore
import WaveLandscape

extension Policy {
  /// The shipped default, which holds where an inventory has no policy.yaml: the change-control
  /// model of manufacturing ERP, an editable default (mark I).
  public static let standard = Policy(
    classes: standardClasses, rules: standardRules, waivers: [], file: standardFile)

  /// What findings about the shipped default point at.
  public static let standardFile = SourceSpan(file: "the shipped policy", line: 0)

  private static let standardClasses: [ChangeClass: ClassDemands] = [
    .standard: standardUpdate,
    .highRiskSchema: highRisk(leadDays: 10, [.testReport, .rehearsal, .restoreDrill]),
    .highRiskIntegration: highRisk(leadDays: 10, [.testReport, .rehearsal]),
    .highRiskAuthentication: highRisk(leadDays: 10, [.testReport, .review]),
    .highRiskInfrastructure: highRisk(
      leadDays: 15, [.testReport, .rehearsal, .restoreDrill, .rollbackDrill]),
    .emergency: emergency,
  ]

  private static let standardRules = PolicyCheck.allCases.enumerated().map { place, check in
    PolicyRule(
      id: "POL-0\(place + 1)", check: check,
      severity: check == .rollbackCriteria ? .warning : .error, row: standardFile)
  }

  private static var standardUpdate: ClassDemands {
    var demands = ClassDemands()
    demands.approvers = ["product_owner"]
    demands.leadDays = 5
    demands.evidence = [EvidenceDemand(gate: .testReport, validDays: 90)]
    demands.row = standardFile
    return demands
  }

  private static var emergency: ClassDemands {
    var demands = ClassDemands()
    demands.approvers = ["duty_manager"]
    demands.evidence = [EvidenceDemand(gate: .review, validDays: 5)]
    demands.maxPerWave = 1
    demands.rollbackCriteria = true
    demands.row = standardFile
    return demands
  }

  private static func highRisk(leadDays: Int, _ gates: [Gate]) -> ClassDemands {
    var demands = ClassDemands()
    demands.approvers = ["change_board", "plant_manager"]
    demands.leadDays = leadDays
    demands.evidence = gates.map { EvidenceDemand(gate: $0, validDays: 90) }
    demands.windows = ["window", "weekend", "shutdown"]
    demands.minDaysFromClose = 3
    demands.inPeak = false
    demands.rollbackCriteria = true
    demands.row = standardFile
    return demands
  }
}
