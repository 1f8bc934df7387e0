import WaveCore
import WaveCost
import WaveScenario

/// What trials came to, one number for each trial and quantity, and exact integer sums.
///
/// Records of neighbouring ranges of trials append to the same bytes as one run over both.
struct TrialRecords: Sendable {
  /// The axis day of the last cutover, by trial.
  private(set) var finishDays: [Int32] = []
  /// The whole cost in minor units, by trial.
  private(set) var costs: [Int] = []
  /// The cost by term, then trial; the money of risks stands as contingency.
  private(set) var terms: [[Int]]
  /// The cost by month, then trial.
  private(set) var months: [[Int]]
  /// The longest outage in minutes by plant row, then trial.
  private(set) var outages: [[Int32]]
  /// The most production minutes of an outage by plant row, then trial.
  private(set) var productionOutages: [[Int32]]
  /// The axis day of the last cutover by wave, then trial.
  private(set) var waveDays: [[Int32]]
  /// Trials in which all groups of a wave cut over in their slot, by wave.
  private(set) var punctual: [Int]
  /// Trials in which a group of a wave was rolled back, by wave.
  private(set) var rolledBack: [Int]
  /// Trials in which each group cut over later than planned, by group row.
  private(set) var late: [Int]
  /// Windows that each group let pass from its planned slot on, over all trials, by group row.
  private(set) var missed: [Int]
  /// Trials in which each node lay on the driving path.
  private(set) var critical: [Int]
  /// Trials in which each risk happened.
  private(set) var happened: [Int]
  /// Trials in which a group found no window any more.
  private(set) var unfinished = 0
  /// How each node's length goes with the finish.
  private(set) var lengths: [LengthSums]
  /// What trials came to without each risk that happened in them, by risk row.
  private(set) var removals: [RemovedTrials]

  /// No trial yet, with room for `capacity` of them.
  init(_ model: PlayModel, capacity: Int) {
    func columns<Value>(_ count: Int, _: Value.Type) -> [[Value]] {
      (0..<count).map { _ in
        var column: [Value] = []
        column.reserveCapacity(capacity)
        return column
      }
    }
    terms = columns(CostTally.termCount, Int.self)
    months = columns(model.costs.calendar.months.count, Int.self)
    outages = columns(model.tolerances.count, Int32.self)
    productionOutages = columns(model.tolerances.count, Int32.self)
    waveDays = columns(model.waves.groups.count, Int32.self)
    punctual = Array(repeating: 0, count: model.waves.groups.count)
    rolledBack = punctual
    late = Array(repeating: 0, count: model.groupCount)
    missed = late
    let nodes = model.activities.count + model.groupCount
    critical = Array(repeating: 0, count: nodes)
    happened = Array(repeating: 0, count: model.risks.count)
    lengths = Array(repeating: LengthSums(), count: nodes)
    removals = Array(repeating: RemovedTrials(), count: model.risks.count)
    finishDays.reserveCapacity(capacity)
    costs.reserveCapacity(capacity)
  }

  /// Records that were written before; `counts` holds the trials that were punctual and rolled back
  /// by wave, critical by node, struck by risk, those unfinished, and by group the trials that were
  /// late and the windows missed.
  init(
    finishDays: [Int32], costs: [Int], terms: [[Int]], months: [[Int]], outages: [[Int32]],
    productionOutages: [[Int32]], waveDays: [[Int32]], counts: [[Int]], lengths: [LengthSums],
    removals: [RemovedTrials]
  ) {
    (self.finishDays, self.costs) = (finishDays, costs)
    (self.terms, self.months) = (terms, months)
    (self.outages, self.productionOutages) = (outages, productionOutages)
    self.waveDays = waveDays
    (punctual, rolledBack, critical, happened) = (counts[0], counts[1], counts[2], counts[3])
    unfinished = counts[4][0]
    (late, missed) = (counts[5], counts[6])
    (self.lengths, self.removals) = (lengths, removals)
  }

  /// How many trials there are.
  var count: Int { costs.count }

  /// Takes over the trial a player has just played.
  mutating func record(_ player: borrowing TrialPlayer) {
    let finish = player.finishDay
    finishDays.append(Int32(finish))
    costs.append(player.cost)
    recordMoney(player)
    for plant in outages.indices {
      outages[plant].append(Int32(clamping: player.outages[plant]))
      productionOutages[plant].append(Int32(clamping: player.productionOutages[plant]))
    }
    for wave in waveDays.indices { recordWave(wave, player) }
    for group in late.indices { recordSlip(of: group, player) }
    for risk in happened.indices where player.strokes.happened[risk] { happened[risk] += 1 }
    for node in lengths.indices { lengths[node].add(player.lengths[node], finish) }
    if player.isUnfinished { unfinished += 1 }
    player.forEachDriving { critical[$0] += 1 }
  }

  /// Takes over what a player has just played without a risk.
  mutating func record(_ player: borrowing TrialPlayer, trial: Int, without risk: Int) {
    removals[risk].trials.append(trial)
    removals[risk].finishDays.append(Int32(player.finishDay))
    removals[risk].costs.append(player.cost)
  }

  /// Takes over the records of the trials that follow.
  mutating func append(_ later: TrialRecords) {
    finishDays += later.finishDays
    costs += later.costs
    for index in terms.indices { terms[index] += later.terms[index] }
    for index in months.indices { months[index] += later.months[index] }
    for index in outages.indices {
      outages[index] += later.outages[index]
      productionOutages[index] += later.productionOutages[index]
    }
    for index in waveDays.indices {
      waveDays[index] += later.waveDays[index]
      punctual[index] += later.punctual[index]
      rolledBack[index] += later.rolledBack[index]
    }
    for index in late.indices {
      late[index] += later.late[index]
      missed[index] += later.missed[index]
    }
    for index in critical.indices {
      critical[index] += later.critical[index]
      lengths[index].add(later.lengths[index])
    }
    for index in happened.indices {
      happened[index] += later.happened[index]
      removals[index].trials += later.removals[index].trials
      removals[index].finishDays += later.removals[index].finishDays
      removals[index].costs += later.removals[index].costs
    }
    unfinished += later.unfinished
  }
}

extension TrialRecords {
  private mutating func recordMoney(_ player: borrowing TrialPlayer) {
    let last = CostTally.termCount - 1
    for term in terms.indices {
      terms[term].append(player.tally.terms[term] + (term == last ? player.strokes.money : 0))
    }
    for month in months.indices {
      months[month].append(
        player.tally.total(ofMonth: month) + player.strokes.moneyByMonth[month])
    }
  }

  private mutating func recordSlip(of group: Int, _ player: borrowing TrialPlayer) {
    let (planned, anchor) = (player.model.planned.anchors[group], player.days.anchors[group])
    guard anchor > planned else { return }
    late[group] += 1
    missed[group] += player.model.windows.count(of: group, from: planned, to: anchor)
  }

  private mutating func recordWave(_ wave: Int, _ player: borrowing TrialPlayer) {
    var last = 0
    var isPunctual = true
    var isRolledBack = false
    for group in player.model.waves.groups[wave] {
      let anchor = player.days.anchors[group]
      last = max(last, anchor)
      if anchor != player.model.planned.anchors[group] { isPunctual = false }
      if player.days.rollbacks[group] > 0 { isRolledBack = true }
    }
    waveDays[wave].append(Int32(last + PlayModel.labelDay))
    if isPunctual { punctual[wave] += 1 }
    if isRolledBack { rolledBack[wave] += 1 }
  }
}
