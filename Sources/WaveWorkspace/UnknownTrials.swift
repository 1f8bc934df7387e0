import WaveCore
import WaveCost
import WaveInventory
import WaveLandscape
import WaveOutcome
import WavePlanner
import WaveScenario
import WaveStore

/// A plan that is priced and made anew with one blank filled at a time.
struct UnknownTrials {
  /// What the plan costs with every blank as it is assumed.
  private(set) var cost = Money.zero
  /// The day of its last cutover.
  private(set) var finish = CivilDate(daysSinceEpoch: 0)

  private let base: Question
  private let files: InventoryFiles
  private let iterations: Int
  private let seed: UInt64
  private var plan: Plan?

  /// Trials of a question.
  init(_ base: Question, iterations: Int, seed: UInt64) {
    self.base = base
    files = Workspace.files(of: base.inventory)
    self.iterations = iterations
    self.seed = seed
  }

  /// The blanks that have a spread: first those that rules weigh, the weightiest first, then the
  /// others in the order of their rows.
  static func candidates(in landscape: Landscape) -> [BlankSpread] {
    let spreads = landscape.assumptions.compactMap(BlankSpread.init)
    let places = Dictionary(
      UnknownRanking(landscape).unknowns.enumerated().map { ([$1.code, $1.subject.text], $0) }
    ) { first, _ in first }
    let order = spreads.enumerated().sorted { left, right in
      let ranks = [left, right].map { spread in
        places[[spread.element.blank.code, spread.element.blank.subject.text]] ?? .max
      }
      return ranks[0] != ranks[1] ? ranks[0] < ranks[1] : left.offset < right.offset
    }
    return order.map(\.element)
  }

  /// Makes the plan that all trials begin with; searched twice, so that a trial finds no gain that
  /// one more search of the same question would have found too.
  ///
  /// - Returns: whether there is one.
  mutating func begin() throws(WorkspaceFailure) -> Bool {
    for _ in 0..<2 {
      guard case .planned(let found, let quality) = search(base.scenario) else {
        return plan != nil
      }
      (plan, cost, finish) = (found, quality.cost, quality.finish)
    }
    return true
  }

  /// A blank with the plan as it stands priced at both ends; nil where an end cannot be read.
  func priced(_ spread: BlankSpread) -> PricedUnknown? {
    guard let low = end(spread.blank, spread.low), let high = end(spread.blank, spread.high) else {
      return nil
    }
    return PricedUnknown(blank: spread.blank, low: low, high: high)
  }

  /// What planning anew with a blank filled leads to; nil where the cell cannot be read.
  func planned(_ blank: Assumption, _ value: String) -> PricedUnknown.Replanned? {
    guard let scenario = filled(blank, value) else { return nil }
    switch search(scenario) {
    case .planned(_, let quality):
      return PricedUnknown.Replanned(
        cost: quality.cost, finish: quality.finish, isInfeasible: false)
    case .infeasible:
      return PricedUnknown.Replanned(cost: nil, finish: nil, isInfeasible: true)
    case .unresolved: return PricedUnknown.Replanned(cost: nil, finish: nil, isInfeasible: false)
    }
  }

  /// Whether a blank weighs more than another: one that leaves no plan before all others, then by
  /// cost and by the weeks between the ends; a rule that the plan would break counts as a week.
  static func comesFirst(
    _ left: PricedUnknown, _ right: PricedUnknown, weekOfWaiting week: Money
  ) -> Bool {
    if left.leavesNoPlan != right.leavesNoPlan { return left.leavesNoPlan }
    let weights = [left, right].map { unknown -> Double in
      let breaks = [unknown.low, unknown.high].contains { $0.planned == nil && $0.rulesBroken > 0 }
      let weeks = unknown.days.map { Double($0) / 7 } ?? (breaks ? 1 : 0)
      return Double(unknown.swing.minor) + weeks * Double(week.minor)
    }
    guard weights[0] == weights[1] else { return weights[0] > weights[1] }
    return (left.blank.span, left.blank.field) < (right.blank.span, right.blank.field)
  }
}

extension UnknownTrials {
  private func end(_ blank: Assumption, _ value: String) -> PricedUnknown.End? {
    guard let plan, let scenario = filled(blank, value) else { return nil }
    let costs = CostModel(scenario)
    let violations = PlanVerifier.violations(
      of: plan, in: scenario, spending: costs.spendingByFiscalYear(plan))
    return PricedUnknown.End(
      value: value, standing: costs.price(plan).total, rulesBroken: violations.count)
  }

  /// The question with a blank filled; nil where that cannot be read, or contradicts another row.
  private func filled(_ blank: Assumption, _ value: String) -> Scenario? {
    guard let filled = files.filling(blank, with: value) else { return nil }
    var inventory = base.inventory
    inventory.files = filled.files
    inventory.files[ZoneFile.name] = base.inventory.files[ZoneFile.name]
    return try? Workspace.question(base.scenarioFiles, about: inventory).scenario
  }

  private func search(_ scenario: Scenario) -> PlanningResult {
    var request = PlanRequest(
      provenance: Plan.Provenance(
        snapshot: base.inventory.hash, scenario: base.scenarioFiles.hash, seed: seed,
        iterations: 0, version: Workspace.version),
      iterations: iterations, threads: Workspace.cores)
    request.start = plan
    return Planner(scenario, costs: CostModel(scenario)).plan(request)
  }
}
