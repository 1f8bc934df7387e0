import WaveCalendar
import WaveCore
import WaveCost
import WaveOutcome
import WaveScenario
import WaveScheduling

/// The searches with dearer years, one after the other, each from the schedule of the one before.
struct BudgetTrials {
  /// The cheapest plan that keeps every rule; nil as long as there is none.
  private(set) var best: Plan?
  /// Each better plan, in the order in which it was found.
  private(set) var history: [Improvement] = []
  /// Iterations made so far.
  private(set) var made: Int

  private let search: BudgetSearch
  private var start: Schedule
  private var leastCost = Money.zero
  private var spending: [YearSpending] = []

  /// The searches of a budget search, which begin with a schedule that some iterations made.
  init(_ search: BudgetSearch, start: Schedule, made: Int) {
    self.search = search
    self.start = start
    self.made = made
  }

  /// The years in which a result's plan pays out more than it may, in order; they are dear from
  /// now on.
  mutating func yearsOver(_ result: PlanningResult) -> [Int] {
    guard case .unresolved(let plan, _, _) = result else { return [] }
    return note(search.costs.spendingByFiscalYear(plan))
  }

  /// Seeks the plan that pays out least in a year; returns why no plan keeps the year's budget
  /// where that is proven.
  mutating func leastSpending(in year: Int) -> ConflictReport? {
    guard let budget = budgets[year], let own = spending.first(where: { $0.year == year }) else {
      return nil
    }
    // Rows that are stricter than their rules prove nothing about the rules.
    var description = search.problem.description.dropping(
      search.problem.rows.strictDistances.map { .distance($0) })
    let first = description.costs.count
    for term in own.terms { description.costs.append(term) }
    let terms = (first..<description.costs.count).map { Index<JobCost>($0) }
    let others = description.objectives.filter { $0 != .cost }
    // The cost of what is wanted, without the year's terms, which count first.
    description.objectives = Array(
      ([.terms(terms), .terms((0..<first).map { Index($0) })] + others).prefix(4))
    guard let (result, plan) = solve(description) else { return nil }
    let paid = search.costs.spendingByFiscalYear(plan)
    if let bound = result.bound, bound + own.constant > budget.minor {
      return BudgetConflict(
        year: year, budget: budget, least: Money(minor: bound + own.constant),
        paid: paid[year] ?? .zero, scenario: search.problem.scenario,
        attempt: PlanAttempt(request: search.request)
      ).report(of: plan, costs: search.costs)
    }
    return nil
  }

  /// Raises the price of the years until a plan holds, then comes down again as far as it does.
  mutating func climb() {
    var (low, high) = (0, Int?.none)
    for price in BudgetSearch.prices where high == nil && !search.request.shouldStop() {
      if holds(at: price) { high = price } else { low = price }
    }
    guard var high else { return }
    for _ in 0..<BudgetSearch.refinements where !search.request.shouldStop() {
      let price = (low + high) / 2
      if holds(at: price) { high = price } else { low = price }
    }
  }
}

extension BudgetTrials {
  private var budgets: [Int: Money] { search.problem.scenario.settings.cost.budget }

  /// Whether the search with the years at a price ends with a plan that holds.
  private mutating func holds(at price: Int) -> Bool {
    var description = search.problem.description
    for year in spending {
      for term in year.weighted(percent: price) { description.costs.append(term) }
    }
    return solve(description).map { holds($0.plan) } ?? false
  }

  /// Solves from where the last search ended, and keeps the plan where it is the best so far.
  private mutating func solve(
    _ description: SchedulingDescription
  ) -> (result: SchedulingResult, plan: Plan)? {
    guard let solvable = try? SchedulingProblem(description) else { return nil }
    let request = search.request
    let iterations =
      SearchEffort.iterations(for: search.problem, request) / BudgetSearch.effortShare + 1
    let result = Solver(solvable, seed: request.provenance.seed).solve(
      SearchBudget(
        iterations: iterations, nodes: SearchEffort.nodes(forIterations: iterations),
        shouldStop: request.shouldStop), from: start)
    made += result.iterations
    guard result.values != nil, let schedule = result.schedule else { return nil }
    start = schedule
    var provenance = request.provenance
    provenance.iterations = made
    provenance.isManual = provenance.isManual || !request.fixedSlots.isEmpty
    let plan = PlanAssembler(problem: search.problem).plan(schedule, provenance: provenance)
    keep(plan)
    return (result, plan)
  }

  private func holds(_ plan: Plan) -> Bool {
    PlanVerifier.violations(
      of: plan, in: search.problem.scenario, spending: search.costs.spendingByFiscalYear(plan)
    ).isEmpty
  }

  /// Takes a plan as the best one where it holds and is better; else its dear years are noted.
  private mutating func keep(_ plan: Plan) {
    guard holds(plan) else {
      _ = note(search.costs.spendingByFiscalYear(plan))
      return
    }
    let cost = search.costs.price(plan).total
    guard best == nil || cost < leastCost else { return }
    (best, leastCost) = (plan, cost)
    let calendar = search.problem.scenario.calendar
    history.append(
      Improvement(
        iteration: made, cost: cost, bound: cost, waves: plan.cutovers.map(\.wave).max() ?? 0,
        finish: plan.cutovers.map(\.slot).max() ?? calendar.firstDay))
  }

  /// Makes the years dear in which more is paid out than may be, and returns them in order.
  private mutating func note(_ paid: [Int: Money]) -> [Int] {
    let over = budgets.filter { (paid[$0.key] ?? .zero) > $0.value }.keys.sorted()
    for year in over where !spending.contains(where: { $0.year == year }) {
      spending.append(YearSpending(year, of: search.problem, search.costs))
    }
    return over
  }
}
