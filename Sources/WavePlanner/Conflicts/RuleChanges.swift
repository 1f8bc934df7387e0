import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

/// Smaller demands of one rule, from small steps to none at all.
struct RuleChanges {
  /// The problem.
  let problem: PlanningProblem

  /// A problem with a smaller demand.
  struct Version {
    /// The change, as an instruction with its numbers.
    var text: String
    /// The problem.
    var description: SchedulingDescription
  }

  /// The versions of a constraint; none where nothing can be changed about it.
  func versions(of constraint: Constraint) -> [Version] {
    switch constraint {
    case .slotRule(let index): slotRule(index)
    case .capacity(let index): team(index)
    case .distance(let index): distance(index)
    case .precedence(let index): order(index)
    case .exclusion, .sameStart: dropped(constraint)
    case .allowedStarts: dropped(constraint, text: "let the partner take any day")
    case .calendar, .release, .deadline, .horizon: []
    }
  }

  private func dropped(_ constraint: Constraint, text: String? = nil) -> [Version] {
    guard let row = ConflictWriter(problem).row(of: constraint) else { return [] }
    return [
      Version(
        text: text ?? "drop this row: \(row.text)",
        description: problem.description.dropping([constraint]))
    ]
  }

  private func slotRule(_ index: Index<SlotRule>) -> [Version] {
    let text = problem.rows.slotRules[index.offset].text
    func version(_ kind: SlotRule.Kind, _ text: String) -> Version {
      var description = problem.description
      description.slotRules[index].kind = kind
      return Version(text: text, description: description)
    }
    switch problem.description.slotRules[index].kind {
    case .capacity(let weights, let limit):
      return (1...4).map {
        version(
          .capacity(weights: weights, limit: limit + $0),
          "raise the limit from \(limit) to \(limit + $0): \(text)")
      }
    case .maximumSlots(let limit):
      return (1...4).map {
        version(.maximumSlots(limit + $0), "allow \(limit + $0) waves instead of \(limit)")
      }
    case .maximumSlotsByStream(let limit, let streams):
      return (1...4).map {
        version(
          .maximumSlotsByStream(limit + $0, streams: streams),
          "allow \(limit + $0) waves instead of \(limit)")
      }
    case .minimumDistance(let days):
      return stride(from: days - 7, through: 0, by: -7).map {
        version(
          .minimumDistance($0),
          "shorten the gap between waves from \(Words.days(days)) to \(Words.days($0))")
      }
    case .pilot, .intervalCapacity: return dropped(.slotRule(index))
    }
  }

  private func team(_ index: Index<Resource>) -> [Version] {
    let row = problem.scenario.teamCalendars[index.offset].team
    let team = problem.scenario.landscape.teams[row]
    return [1, 2, 4].map { people in
      var description = problem.description
      description.resources[index].capacity = description.resources[index].capacity.map {
        $0 > 0 ? $0 + people * 1000 : 0
      }
      let words = people == 1 ? "one more person" : "\(people) more people"
      return Version(text: "give team \(team.id) \(words)", description: description)
    }
  }

  private func distance(_ index: Index<DistanceLimit>) -> [Version] {
    let most = problem.description.distanceLimits[index].most
    let text = problem.rows.distances[index.offset].text
    return [7, 28, 91].map { days in
      var description = problem.description
      description.distanceLimits[index].most = most + days
      return Version(text: "allow \(days) days more: \(text)", description: description)
    } + dropped(.distance(index))
  }

  /// Rules whose single orders a user can do without; nobody cuts over what was not rehearsed.
  private static let negotiable: Set<HardRule> = [.requires, .partnerWindow, .poolCapacity]

  private func order(_ index: Index<JobOrder>) -> [Version] {
    let lag = problem.description.precedences[index].lag
    let (rule, text) = (
      problem.rows.orders[index.offset].rule, problem.rows.orders[index.offset].text
    )
    guard Self.negotiable.contains(rule) else { return [] }
    let shorter = [lag / 2, 0].filter { $0 < lag }.map { less in
      var description = problem.description
      description.precedences[index].lag = less
      return Version(
        text: "shorten the wait from \(Words.days(lag)) to \(Words.days(less)): \(text)",
        description: description)
    }
    return shorter + dropped(.precedence(index))
  }
}
