import WaveCore
import WaveCost

/// What the risks of one trial do.
struct RiskStrokes {
  /// Whether each risk happened, by row.
  private(set) var happened: [Bool]
  /// The factor on each activity's length, by row.
  private(set) var factors: [Double]
  /// Days added to each activity, by row.
  private(set) var delayDays: [Int]
  /// The factor on each runbook step's length, by place.
  private(set) var stepFactors: [Double]
  /// Money spent, in minor units.
  private(set) var money = 0
  /// The same by month of the cost calendar.
  private(set) var moneyByMonth: [Int]

  /// The number that decided whether each risk happens, by row.
  private(set) var draws: [Double]
  /// How much each does where it happens, in the unit of its effect, by row.
  private(set) var sizes: [Double]

  /// Room for the risks of a model.
  init(_ model: PlayModel) {
    happened = Array(repeating: false, count: model.risks.count)
    factors = Array(repeating: 1, count: model.activities.count)
    delayDays = Array(repeating: 0, count: model.activities.count)
    stepFactors = Array(repeating: 1, count: model.runbooks.network.count)
    moneyByMonth = Array(repeating: 0, count: model.costs.calendar.months.count)
    draws = Array(repeating: 1, count: model.risks.count)
    sizes = draws
  }

  /// Whether a risk happens in a trial.
  static func happens(_ risk: Int, _ random: TrialRandom, _ risks: RiskTable) -> Bool {
    random.happens(risks.streams[risk], probability: risks.probabilities[risk])
  }

  /// Lets risks happen, all but one.
  mutating func draw(_ random: TrialRandom, _ model: PlayModel, without excluded: Int) {
    clear()
    for risk in happened.indices {
      draws[risk] = random.uniform(model.risks.streams[risk])
      happened[risk] = risk != excluded && draws[risk] < model.risks.probabilities[risk]
      guard happened[risk] else { continue }
      sizes[risk] = model.risks.sizes.value(
        risk, random.uniform(model.risks.streams[risk], draw: 1))
      strike(risk, model.risks)
    }
  }

  /// The minutes lost where a rollback risk strikes a group's first try; nil where none does.
  ///
  /// Experience makes the same draw miss more often.
  func rollback(of group: Int, learning: Double, _ model: PlayModel) -> Int? {
    var lost: Int?
    for place in model.risks.rollbacks[group] {
      let risk = Int(model.risks.rollbacks.elements[place])
      guard happened[risk], draws[risk] < model.risks.probabilities[risk] * learning
      else { continue }
      lost = max(lost ?? 0, roundHalfEven(sizes[risk]))
    }
    return lost
  }

  /// Spends the money of cost risks, in the month of the first cutover each hits.
  mutating func pay(anchors: [Int], _ model: PlayModel) {
    for risk in happened.indices where happened[risk] && model.risks.effects[risk] == .cost {
      var day = Int.max
      for place in model.risks.groups[risk] {
        day = min(day, anchors[Int(model.risks.groups.elements[place])])
      }
      guard day < Int.max else { continue }
      let amount = roundHalfEven(sizes[risk])
      money += amount
      moneyByMonth[model.month(onDay: day)] += amount
    }
  }

  private mutating func clear() {
    for activity in factors.indices {
      factors[activity] = 1
      delayDays[activity] = 0
    }
    for step in stepFactors.indices { stepFactors[step] = 1 }
    for month in moneyByMonth.indices { moneyByMonth[month] = 0 }
    money = 0
  }

  private mutating func strike(_ risk: Int, _ risks: RiskTable) {
    switch risks.effects[risk] {
    case .delay:
      let days = Int((sizes[risk] / 1440).rounded(.up))
      for place in risks.activities[risk] {
        delayDays[Int(risks.activities.elements[place])] += days
      }
    case .factor:
      for place in risks.activities[risk] {
        factors[Int(risks.activities.elements[place])] *= sizes[risk]
      }
      for place in risks.steps[risk] {
        stepFactors[Int(risks.steps.elements[place])] *= sizes[risk]
      }
    case .cost, .rollback: break
    }
  }
}
