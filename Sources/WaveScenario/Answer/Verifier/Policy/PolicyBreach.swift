/// A demand of the policy that a plan does not meet, and what comes of it.
struct PolicyBreach {
  /// What comes of a breach.
  enum Outcome: Hashable {
    /// It breaks the plan.
    case broken
    /// It is only listed: the rule is not of severity error.
    case warning
    /// Someone answers for it.
    case waived
  }

  /// What is not met, as a violation of the hard rule it counts under.
  var violation: Violation
  /// What comes of it.
  var outcome: Outcome
  /// The waiver that is used; nil where there is none.
  var waiver: Waiver?
}
