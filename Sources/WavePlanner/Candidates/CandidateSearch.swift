import WaveCalendar
import WaveCore
public import WaveCost
import WaveLandscape
import WaveOutcome
public import WaveScenario
import WaveScheduling

/// Looks for other plans of a question near one that was found.
///
/// The problem stays the question's own but for what a wish takes away: preparation is given the
/// length it keeps with a higher confidence, orders before cutovers get a lag, slots fall out. A
/// schedule that fits then fits the question too, with room to spare before each cutover.
///
/// Equal questions, plans, wishes and iterations give equal plans on any machine.
public struct CandidateSearch: Sendable {
  private let problem: PlanningProblem
  private let costs: CostModel
  private let plan: Plan
  /// The plan in hand as a schedule of the problem.
  private let schedule: Schedule
  /// What the plan in hand costs, in minor units.
  private let planned: Int
  private let shouldStop: @Sendable () -> Bool

  /// A search near a plan of a scenario.
  ///
  /// - Parameter request: how the plan was asked for; what it holds settled stays settled.
  public init(_ scenario: Scenario, costs: CostModel, plan: Plan, request: PlanRequest) {
    var problem = ProblemBuilder.problem(of: plan, in: scenario, costs: costs)
    request.earlierPlan?.settle(&problem)
    self.problem = problem
    self.costs = costs
    self.plan = plan
    schedule = PlanReader(problem: problem).schedule(of: plan)
    planned = costs.price(plan).total.minor
    shouldStop = request.shouldStop
  }

  /// Iterations that a candidate is worth, where the user says nothing.
  public var usualIterations: Int { SearchEffort.iterations(for: problem) / 8 }

  /// The plan that fulfils a wish at the least cost found, and keeps every hard rule; nil where
  /// none was found.
  public func plan(_ wish: CandidateWish, iterations: Int, seed: UInt64) -> Plan? {
    let days = problem.cutovers.map { schedule.start(of: $0) ?? -1 }
    guard days.allSatisfy({ $0 >= 0 }), let solvable = solvable(wish, days) else { return nil }
    var budget = SearchBudget(iterations: iterations, nodes: 0, shouldStop: shouldStop)
    // What takes no room away is bettered from the plan in hand on; all else has to be found.
    let isNear = wish.confidence == nil && wish.reserveDays == 0 && wish.later.isEmpty
    budget.triesLists = !isNear
    let result = Solver(solvable, seed: seed).solve(budget, from: isNear ? schedule : nil)
    guard result.values != nil, let schedule = result.schedule else { return nil }
    var provenance = plan.provenance
    provenance.iterations += result.iterations
    let found = PlanAssembler(problem: problem).plan(ownLengths(schedule), provenance: provenance)
    let spending = costs.spendingByFiscalYear(found)
    let violations = PlanVerifier.violations(of: found, in: problem.scenario, spending: spending)
    return violations.isEmpty ? found : nil
  }
}

extension CandidateSearch {
  /// The planned cost is divided by this for the price of a day by which one activity begins later,
  /// where earliness is 1: all of them a week later make about a thousandth of the plan's cost.
  private var dearth: Int { max(1, 6_500 * problem.scenario.activities.count) }

  private func solvable(_ wish: CandidateWish, _ days: [Int]) -> SchedulingProblem? {
    var wished = problem.description
    for (group, job) in problem.cutovers.enumerated() {
      let isLater = wish.later.contains(problem.scenario.groups.elements[group].id)
      let first = isLater ? days[group] + 1 : wish.room == nil ? 0 : days[group]
      // A group that has to leave its slot needs the way to the next one.
      let last = wish.room.map { isLater ? problem.description.horizon : days[group] + $0 }
      let open = first...max(first, last ?? problem.description.horizon)
      wished.activities[job].allowedStarts =
        wished.activities[job].allowedStarts?.filter(open.contains) ?? Array(open)
    }
    lengthen(&wished, to: wish.confidence)
    reserve(&wished, days: wish.reserveDays)
    hurry(&wished, perDay: max(1, planned * wish.earliness / dearth))
    return try? SchedulingProblem(wished)
  }

  /// Gives work before cutovers the length it keeps with a higher confidence.
  private func lengthen(_ wished: inout SchedulingDescription, to confidence: Double?) {
    guard let confidence else { return }
    for (activity, job) in zip(problem.scenario.activities, problem.jobs) {
      guard activity.kind != .hypercare, !problem.settled.contains(job) else { continue }
      let days = activity.estimate.days(confidence: confidence)
      guard days > activity.span.days, activity.estimate.spread.high > 1 else { continue }
      wished.activities[job].modes[0].length = days
    }
  }

  /// Puts a lag between the last work of each cutover and its slot.
  private func reserve(_ wished: inout SchedulingDescription, days: Int) {
    guard days > 0 else { return }
    for index in wished.precedences.indices {
      let order = wished.precedences[index]
      guard problem.group(of: order.second) != nil, problem.group(of: order.first) == nil,
        order.kind == .finishToStart, !problem.settled.contains(order.first)
      else { continue }
      wished.precedences[index].lag += days
    }
  }

  /// Charges everything before cutovers for each day by which it begins later, if only a minor
  /// unit: where all else is equal it begins early then.
  private func hurry(_ wished: inout SchedulingDescription, perDay: Int) {
    let days = CostCurve(Array(0...wished.horizon), times: perDay)
    for (activity, job) in zip(problem.scenario.activities, problem.jobs)
    where activity.kind != .hypercare {
      wished.costs.append(.start(job, days))
    }
  }

  /// The schedule with every activity as long as the question has it.
  private func ownLengths(_ schedule: Schedule) -> Schedule {
    var own = schedule
    for (activity, job) in zip(problem.scenario.activities, problem.jobs) {
      guard activity.kind != .hypercare, let entry = schedule[job],
        let finish = problem.scenario.end(of: activity, from: entry.start)
      else { continue }
      own.entries[job.offset] = Schedule.Entry(
        mode: entry.mode, start: entry.start, finish: finish)
    }
    return own
  }
}
