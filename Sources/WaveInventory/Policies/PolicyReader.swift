import WaveCore
import WaveLandscape
import WaveScenario

/// Reads `policy.yaml`: the demands on each class of change, the rules, the waivers.
struct PolicyReader {
  private let log: FindingLog

  private static let codes = YAMLSource.Codes(
    syntax: "POL001", key: "POL002", value: "POL003", range: "POL003")

  /// A reader that puts its findings into a log.
  init(log: FindingLog) { self.log = log }

  /// The policy of an inventory; the shipped one where the inventory has none.
  func read(_ files: InventoryFiles) -> Policy {
    let name = files.files["policy.yaml"] == nil ? "policy.yml" : "policy.yaml"
    guard let bytes = files.files[name],
      let root = YAMLSource.root(
        of: bytes, file: files.path(of: name), codes: Self.codes, log: log)
    else { return .standard }
    let keys = root.mapping(known: ["classes", "rules", "waivers"])
    let rules = keys["rules"].map { self.rules($0) } ?? Policy.standard.rules
    return Policy(
      classes: keys["classes"].map { classes($0) } ?? Policy.standard.classes, rules: rules,
      waivers: keys["waivers"].map { waivers($0, rules: rules) } ?? [],
      file: SourceSpan(file: files.path(of: name), line: 0))
  }
}

extension PolicyReader {
  /// The classes the file names; those it leaves out keep the shipped demands.
  private func classes(_ value: YAMLValue) -> [ChangeClass: ClassDemands] {
    var classes = Policy.standard.classes
    let named = value.mapping(known: ChangeClass.allCases.map(\.rawValue))
    for changeClass in ChangeClass.allCases {
      guard let value = named[changeClass.rawValue] else { continue }
      classes[changeClass] = demands(value)
    }
    return classes
  }

  private func demands(_ value: YAMLValue) -> ClassDemands {
    var demands = ClassDemands()
    demands.row = value.span
    let keys = value.mapping(known: PolicyCheck.allCases.map(\.rawValue))
    demands.approvers = keys["approvers"]?.items().compactMap { $0.text() } ?? []
    demands.leadDays = keys["lead_days"]?.integer(0...1000) ?? 0
    demands.evidence = keys["evidence"].map { evidence($0) } ?? []
    demands.windows =
      keys["windows"]?.items().compactMap { $0.choice(of: WindowKind.self)?.rawValue } ?? []
    demands.maxPerWave = keys["max_per_wave"].flatMap { $0.isBlank ? nil : $0.integer(1...10_000) }
    demands.minDaysFromClose = keys["min_days_from_close"]?.integer(0...366) ?? 0
    demands.inPeak = keys["in_peak"]?.boolean() ?? true
    demands.rollbackCriteria =
      keys["rollback_criteria"]?.choice(of: Criteria.self).map { $0 == .required } ?? false
    return demands
  }

  private func evidence(_ value: YAMLValue) -> [EvidenceDemand] {
    let named = value.mapping(known: Gate.allCases.map(\.rawValue))
    return Gate.allCases.compactMap { gate in
      guard let days = named[gate.rawValue]?.integer(0...36_500) else { return nil }
      return EvidenceDemand(gate: gate, validDays: days)
    }
  }

  private func rules(_ value: YAMLValue) -> [PolicyRule] {
    var rules: [PolicyRule] = []
    for item in value.items() {
      let keys = item.mapping(known: ["id", "rule", "severity"])
      item.reportMissing(["id", "rule", "severity"], in: keys)
      guard let id = keys["id"]?.text(), let check = keys["rule"]?.choice(of: PolicyCheck.self),
        let severity = keys["severity"]?.choice(of: RuleSeverity.self)
      else { continue }
      if let earlier = rules.first(where: { $0.id == id }) {
        item.add("POL006", "rule '\(id)' stands twice", label: "first at \(earlier.row.short)")
      }
      rules.append(
        PolicyRule(
          id: id, check: check, severity: severity == .error ? .error : .warning, row: item.span))
    }
    return rules
  }

  private func waivers(_ value: YAMLValue, rules: [PolicyRule]) -> [Waiver] {
    let names = ["rule", "subject", "owner", "reason", "expires"]
    return value.items().compactMap { item in
      let keys = item.mapping(known: names)
      let missing = names.filter { keys[$0] == nil }
      guard missing.isEmpty else {
        item.add("POL004", "the waiver lacks " + missing.joined(separator: ", "))
        return nil
      }
      guard let rule = keys["rule"]?.text(), let subject = keys["subject"]?.text(),
        let owner = keys["owner"]?.text(), let reason = keys["reason"]?.text(),
        let expires = keys["expires"]?.date()
      else { return nil }
      if !rules.contains(where: { $0.id == rule }) {
        let nearest = Suggestion.nearest(to: rule, in: rules.map(\.id))
        keys["rule"]?.add(
          "POL005", "no rule has the id '\(rule)'",
          label: nearest.map { "did you mean \($0)?" } ?? "", fix: nearest.map { "write \($0)" })
      }
      return Waiver(
        rule: rule, subject: Identifier(subject), owner: owner, reason: reason, expires: expires,
        row: item.span)
    }
  }

  private enum WindowKind: String, CaseIterable { case window, weekend, shutdown }
  private enum Criteria: String, CaseIterable { case required, optional }
  private enum RuleSeverity: String, CaseIterable { case error, warning }
}
