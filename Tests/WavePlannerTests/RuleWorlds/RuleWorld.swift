import Testing
import WaveScenario
import WaveWorlds

/// A tiny world in which one rule alone stands between the plan of the world without its row and a
/// plan.
struct RuleWorld: Sendable, CustomTestStringConvertible {
  /// What becomes of the world with the row.
  enum Outcome: Sendable {
    /// There is another plan.
    case planned
    /// No plan can hold, and the conflict names the rule.
    case proven
  }

  /// The rule.
  var rule: HardRule
  /// What the row says, in a few words.
  var title: String
  /// The world without the row.
  var before: World
  /// The world with it.
  var after: World
  /// What becomes of it.
  var outcome = Outcome.planned
  /// What the verifier names besides the rule, because a row of this kind cannot but break it too.
  var inevitable: Set<HardRule> = []
  /// Iterations that find the plan or the proof.
  var effort = 60

  var testDescription: String { "\(rule.rawValue): \(title)" }

  /// A world in which waiting is dear, and the same with one row more.
  init(
    _ rule: HardRule, _ title: String, _ before: World, outcome: Outcome = .planned,
    inevitable: Set<HardRule> = [], effort: Int = 60, _ edit: (inout World) -> Void
  ) {
    self.rule = rule
    self.title = title
    self.before = before
    self.outcome = outcome
    self.inevitable = inevitable
    self.effort = effort
    after = before
    edit(&after)
  }

  /// Every world, in the order of the rules.
  static var all: [RuleWorld] { connections + waves + dates + work + platform + agreements }
}
