public import WaveCore

extension Policy {
  /// The first rule that checks something with severity error; nil where none does.
  public func bindingRule(_ check: PolicyCheck) -> PolicyRule? {
    rules.first { $0.check == check && $0.severity == .error }
  }

  /// The last day on which a rule is waived for any of these subjects; nil where it never is.
  public func waivedThrough(_ rule: PolicyRule, for subjects: Set<Identifier>) -> CivilDate? {
    waivers.filter { $0.rule == rule.id && subjects.contains($0.subject) }.map(\.expires).max()
  }

  /// Whether a rule is waived for any of these subjects on a day.
  public func isWaived(_ rule: PolicyRule, for subjects: Set<Identifier>, on day: CivilDate) -> Bool
  {
    guard let last = waivedThrough(rule, for: subjects) else { return false }
    return day <= last
  }

  /// What a class demands; nothing where the policy does not mention it.
  public func demands(of changeClass: ChangeClass) -> ClassDemands {
    classes[changeClass] ?? ClassDemands()
  }
}
