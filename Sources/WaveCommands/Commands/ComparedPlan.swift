import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// A plan among others that it is compared with, as JSON has it.
struct ComparedPlan: Codable {
  /// Its number; nil where it is not stored.
  var plan: Int?
  /// Its hash.
  var hash: String
  /// Its scenario's name.
  var scenario: String
  /// How many waves it has.
  var waves: Int
  /// The slot of its last cutover.
  var finish: String
  /// How many hard rules it breaks.
  var rulesBroken: Int
  /// The currency of all amounts.
  var currency: String
  /// Its cost by term, in minor units.
  var terms: [String: Int]
  /// Its cost in minor units.
  var total: Int
  /// Its net present value in minor units.
  var netPresentValue: Int

  init(_ outcome: RunOutcome) {
    plan = outcome.planNumber
    hash = outcome.planHash
    scenario = outcome.scenario.settings.name
    waves = outcome.quality.waves
    finish = outcome.quality.finish.description
    rulesBroken = outcome.violations.count
    currency = outcome.cost.currency
    total = outcome.cost.total.minor
    netPresentValue = outcome.cost.netPresentValue.minor
    terms = [:]
    for term in CostTerm.allCases {
      terms[term.rawValue] = outcome.cost.total(of: term).minor
    }
  }
}
