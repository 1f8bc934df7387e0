import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WavePlanner
import WavePlatform
import WaveScenario
import WaveSimulator

/// Plays plans of one question against each other and keeps the one that costs least at a
/// confidence.
///
/// Neither the planner nor the simulator knows of the other: here plans are wished for, judged,
/// priced and played on common random numbers.
struct RobustSearch {
  /// The plan that the search for least planned cost ended with, with its question and all known of
  /// it.
  let first: RunOutcome
  /// How the plan was asked for; what ends the search for others.
  let request: PlanRequest
  /// Asked now and then; true ends everything.
  let shouldStop: @Sendable () -> Bool
  /// At which confidence plans are held against each other, and how many.
  let confidence: Double
  /// How many plans are wanted, the first included.
  let wanted: Int
  /// Iterations of each candidate; nil for a number that fits the size.
  let iterations: Int?
  /// Threads to use; the choice does not depend on it.
  let threads: Int
  /// The cost model of the scenario.
  let costs: CostModel
  /// Told which candidate is at hand.
  var report: @Sendable (CandidateProgress) -> Void = { _ in }

  /// A plan with its play.
  struct Candidate: Sendable {
    /// How it differs from the first one, in words.
    var text: String
    /// The plan.
    var plan: Plan
    /// What its trials came to.
    var played: TrialOutcomes
  }

  /// The most trials by which plans are held against each other.
  static let mostTrials = 10_000
  /// What the first plan is called among candidates.
  static let firstWords = "as searched for"
  /// Searches that are made for each plan that is wanted, at the most.
  static let mostSearches = 3

  private var scenario: Scenario { first.scenario }
  private var trials: Int { min(Self.mostTrials, scenario.settings.simulation.trials) }

  /// The plan that is kept, and what was held against it; nil where the play was stopped.
  ///
  /// Half of the others are looked for near the first plan, each half of what is left near the best
  /// one so far.
  func run() async -> (plan: Plan, choice: RobustChoice)? {
    tell(.playing, 1, Self.firstWords)
    guard let played = await played(first.plan) else { return nil }
    let saturated = Set(PlatformModel.limits(for: first.plan, in: scenario).map(\.pool))
    var candidates = [Candidate(text: Self.firstWords, plan: first.plan, played: played)]
    var used = [0: 0]
    var searches = 0
    while candidates.count < wanted, searches < wanted * Self.mostSearches, !request.shouldStop() {
      let best = best(of: candidates)
      let ideas = ideas(near: best, candidates[best].played)[used[best, default: 0]...]
      let batch = ideas.prefix((wanted - candidates.count + 1) / 2)
      guard !batch.isEmpty else { break }
      used[best, default: 0] += batch.count
      searches += batch.count
      let number = candidates.count + 1
      for (text, plan) in await found(Array(batch), near: candidates[best].plan, number) {
        guard candidates.count < wanted, let plan, isRoomy(plan, but: saturated),
          !candidates.contains(where: { isSame($0.plan, plan) })
        else { continue }
        let words = best == 0 ? text : "as \(best + 1), \(text)"
        tell(.playing, candidates.count + 1, words)
        guard let played = await self.played(plan) else { continue }
        candidates.append(Candidate(text: words, plan: plan, played: played))
      }
    }
    var choice = choice(among: candidates, unmet: searches + 1 - candidates.count)
    choice.isCutShort = candidates.count < wanted && (request.shouldStop() || shouldStop())
    return (candidates[choice.kept].plan, choice)
  }

  private func ideas(near best: Int, _ played: TrialOutcomes) -> [CandidateIdea] {
    let ideas = CandidateIdeas(
      confidence: confidence, usual: scenario.settings.preparation.confidence,
      late: late(in: played))
    return best == 0 ? ideas.ofFirst : ideas.ofBest
  }

  /// The plan that costs least at the confidence.
  private func best(of candidates: [Candidate]) -> Int {
    let costs = candidates.map { quantile($0.played.costs.map { Double($0) }) }
    return costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
  }
}

extension RobustSearch {
  private func tell(_ step: CandidateProgress.Step, _ number: Int, _ text: String) {
    report(CandidateProgress(step: step, number: number, wanted: wanted, text: text))
  }

  private func played(_ plan: Plan) async -> TrialOutcomes? {
    let simulation = Simulation(scenario, plan: plan, costs: costs)
    return try? await simulation.outcomes(
      trials: trials, seed: scenario.settings.simulation.seed, threads: threads,
      shouldStop: shouldStop)
  }

  /// Groups that come a day late or more on average, the latest first.
  private func late(in played: TrialOutcomes) -> [Identifier] {
    scenario.groups.indices.filter { played.slipDays[$0.offset] >= played.costs.count }
      .sorted {
        (-played.slipDays[$0.offset], $0) < (-played.slipDays[$1.offset], $1)
      }.map { scenario.groups[$0].id }
  }

  /// The plans that ideas lead to, in their order, whoever was found first.
  private func found(
    _ ideas: [CandidateIdea], near plan: Plan, _ number: Int
  ) async -> [(text: String, plan: Plan?)] {
    let search = CandidateSearch(scenario, costs: costs, plan: plan, request: request)
    let iterations = iterations ?? search.usualIterations
    let seed = request.provenance.seed
    return await withTaskGroup(of: (Int, Plan?).self) { group in
      var plans = [Plan?](repeating: nil, count: ideas.count)
      var next = 0
      func begin() {
        guard next < ideas.count else { return }
        let place = next
        let idea = ideas[place]
        tell(.searching, number, idea.text)
        group.addTask {
          (place, search.plan(idea.wish, iterations: iterations, seed: seed &+ idea.stream))
        }
        next += 1
      }
      for _ in 0..<max(1, threads) { begin() }
      while let (place, plan) = await group.next() {
        plans[place] = plan
        begin()
      }
      return zip(ideas, plans).map { (text: $0.text, plan: $1) }
    }
  }

  private func isSame(_ one: Plan, _ other: Plan) -> Bool {
    one.cutovers == other.cutovers && one.activities == other.activities
  }

  /// Whether a plan saturates no pool but those that the first one saturates too.
  private func isRoomy(_ plan: Plan, but saturated: Set<Identifier>) -> Bool {
    PlatformModel.limits(for: plan, in: scenario).allSatisfy { saturated.contains($0.pool) }
  }
}

extension RobustSearch {
  private func choice(among candidates: [Candidate], unmet: Int) -> RobustChoice {
    let figures = candidates.map { figure($0) }
    func least(_ value: (PlanCandidate) -> Money) -> Int {
      figures.indices.min {
        (value(figures[$0]), figures[$0].plannedCost, $0)
          < (value(figures[$1]), figures[$1].plannedCost, $1)
      } ?? 0
    }
    var choice = RobustChoice(
      confidence: confidence, trials: trials, seed: scenario.settings.simulation.seed,
      candidates: figures, kept: least(\.cost), cheapest: least(\.meanCost), wanted: wanted,
      unmet: unmet)
    let kept = candidates[choice.kept].played.costs
    for place in candidates.indices {
      let apart = PairedQuantile(of: candidates[place].played.costs, over: kept, at: confidence)
      choice.candidates[place].excess = figures[place].cost - figures[choice.kept].cost
      choice.candidates[place].excessError = apart.error.map { Money(roundingMinor: $0) }
    }
    return choice
  }

  private func figure(_ candidate: Candidate) -> PlanCandidate {
    let (plan, played) = (candidate.plan, candidate.played)
    let trials = Double(played.costs.count)
    let planned = costs.price(plan).total
    let slots = Dictionary(
      first.plan.cutovers.map { ($0.group, $0.slot) }, uniquingKeysWith: { one, _ in one })
    let last = plan.cutovers.map(\.slot).max() ?? scenario.calendar.firstDay
    let calendar = scenario.calendar
    let finish = calendar.slot(containing: last).map { calendar.slots[$0].label } ?? last
    let lastDay = scenario.calendar.day(finish)
    let sum = played.costs.reduce(0.0) { $0 + Double($1) }
    return PlanCandidate(
      text: candidate.text, hash: Workspace.hash(of: plan), plannedCost: planned,
      plannedFinish: finish, moved: plan.cutovers.count { slots[$0.group] != $0.slot },
      meanCost: Money(roundingMinor: sum / trials),
      cost: Money(roundingMinor: quantile(played.costs.map { Double($0) })),
      finish: scenario.calendar.date(
        roundHalfEven(quantile(played.finishDays.map { Double($0) }))),
      probabilityFinishInPlan: Double(played.finishDays.count { Int($0) <= lastDay }) / trials,
      probabilityCostInPlan: Double(played.costs.count { $0 <= planned.minor }) / trials,
      excess: .zero, excessError: nil)
  }

  private func quantile(_ values: [Double]) -> Double {
    Quantiles.quantile(confidence, ofSorted: values.sorted())
  }
}
