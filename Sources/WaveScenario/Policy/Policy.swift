public import WaveCore
public import WaveLandscape

/// The change-control policy as data.
public struct Policy: Sendable {
  /// The demands on each class of change.
  public var classes: [ChangeClass: ClassDemands]
  /// The rules that are checked, with their severity.
  public var rules: [PolicyRule]
  /// The exceptions granted.
  public var waivers: [Waiver]
  /// The file it stands in, or a name for the shipped default.
  public var file: SourceSpan

  /// A policy.
  public init(
    classes: [ChangeClass: ClassDemands], rules: [PolicyRule], waivers: [Waiver], file: SourceSpan
  ) {
    self.classes = classes
    self.rules = rules
    self.waivers = waivers
    self.file = file
  }
}

/// How risky a kind of change is.
public enum ChangeClass: String, CaseIterable, Sendable, Codable, Hashable {
  case standard
  case highRiskSchema = "high_risk_schema"
  case highRiskIntegration = "high_risk_integration"
  case highRiskAuthentication = "high_risk_authentication"
  case highRiskInfrastructure = "high_risk_infrastructure"
  case emergency
}

/// What a class of change must show before it may cut over.
public struct ClassDemands: Hashable, Sendable {
  /// The roles that must approve.
  public var approvers: [String] = []
  /// Working days between approval and cutover.
  public var leadDays = 0
  /// The kinds of evidence needed, each with the days it stays valid, by kind's name.
  public var evidence: [EvidenceDemand] = []
  /// Windows it may use: `window`, `weekend`, `shutdown`; empty means any.
  public var windows: [String] = []
  /// The most cutovers of the class in one wave; nil for no limit.
  public var maxPerWave: Int?
  /// Working days it keeps from a close.
  public var minDaysFromClose = 0
  /// Whether it may happen in a peak.
  public var inPeak = true
  /// Whether rollback criteria must be written.
  public var rollbackCriteria = false
  /// Where the class is written.
  public var row: SourceSpan?

  /// A class that demands nothing.
  public init() {}
}

/// A kind of evidence a class needs.
public struct EvidenceDemand: Hashable, Sendable {
  /// The gate it must have passed.
  public var gate: Gate
  /// How many days before the cutover it may date from.
  public var validDays: Int

  /// A demand.
  public init(gate: Gate, validDays: Int) {
    self.gate = gate
    self.validDays = validDays
  }
}

/// The change class of a group's cutover, with the rows that decided it.
public struct ClassifiedChange: Hashable, Sendable {
  /// The class.
  public var changeClass: ChangeClass
  /// Facts that led to it, in words, each with its row.
  public var reasons: [Reason]

  /// A fact that decides a class.
  public struct Reason: Hashable, Sendable {
    /// The fact in words.
    public var text: String
    /// Its row.
    public var row: SourceSpan

    /// A fact.
    public init(text: String, row: SourceSpan) {
      self.text = text
      self.row = row
    }
  }

  /// A class with its reasons.
  public init(changeClass: ChangeClass, reasons: [Reason]) {
    self.changeClass = changeClass
    self.reasons = reasons
  }
}

/// The demands of the policy that are checked.
public enum PolicyCheck: String, CaseIterable, Sendable, Codable {
  case approvers
  case leadDays = "lead_days"
  case evidence, windows
  case maxPerWave = "max_per_wave"
  case minDaysFromClose = "min_days_from_close"
  case inPeak = "in_peak"
  case rollbackCriteria = "rollback_criteria"
}

/// A rule of the policy with its identifier and severity.
public struct PolicyRule: Hashable, Sendable {
  /// The rule's identifier: `POL-01`.
  public var id: String
  /// What it checks.
  public var check: PolicyCheck
  /// Whether breaking it makes a plan invalid or only suspicious.
  public var severity: Severity
  /// Where it is written.
  public var row: SourceSpan

  /// A rule.
  public init(id: String, check: PolicyCheck, severity: Severity, row: SourceSpan) {
    self.id = id
    self.check = check
    self.severity = severity
    self.row = row
  }
}

/// An exception from a rule for one subject.
public struct Waiver: Hashable, Sendable {
  /// The rule's identifier.
  public var rule: String
  /// The asset it is granted to.
  public var subject: Identifier
  /// Who granted it.
  public var owner: String
  /// Why.
  public var reason: String
  /// The last day it holds.
  public var expires: CivilDate
  /// Where it is written.
  public var row: SourceSpan

  /// An exception.
  public init(
    rule: String, subject: Identifier, owner: String, reason: String, expires: CivilDate,
    row: SourceSpan
  ) {
    self.rule = rule
    self.subject = subject
    self.owner = owner
    self.reason = reason
    self.expires = expires
    self.row = row
  }
}
