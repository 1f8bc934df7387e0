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
  /// Trials in which each node lay on the driving path.
  private(set) var critical: [Int]
  /// Trials in which each risk happened.
  private(set) var happened: [Int]
  /// Trials in which a group found no window any more.
  private(set) var unfinished = 0
  /// How each node's length goes with the finish.
  private(set) var lengths: [LengthSums]

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
    let nodes = model.activities.count + model.groupCount
    critical = Array(repeating: 0, count: nodes)
    happened = Array(repeating: 0, count: model.risks.count)
    lengths = Array(repeating: LengthSums(), count: nodes)
    finishDays.reserveCapacity(capacity)
    costs.reserveCapacity(capacity)
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
    for risk in happened.indices where player.strokes.happened[risk] { happened[risk] += 1 }
    for node in lengths.indices { lengths[node].add(player.lengths[node], finish) }
    if player.isUnfinished { unfinished += 1 }
    player.forEachDriving { critical[$0] += 1 }
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
    for index in critical.indices {
      critical[index] += later.critical[index]
      lengths[index].add(later.lengths[index])
    }
    for index in happened.indices { happened[index] += later.happened[index] }
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

/// Sums by which the length of a node and the finish are correlated: integers, so that they add up
/// to the same whatever the order.
struct LengthSums: Hashable, Sendable {
  private var count = 0
  private var length = 0
  private var lengthSquared = 0
  private var finish = 0
  private var finishSquared = 0
  private var product = 0

  /// No trial yet.
  init() {}

  /// Takes one more trial.
  mutating func add(_ length: Int, _ finish: Int) {
    count += 1
    self.length += length
    lengthSquared &+= length &* length
    self.finish += finish
    finishSquared += finish * finish
    product += length * finish
  }

  /// Takes over the sums of other trials.
  mutating func add(_ other: LengthSums) {
    count += other.count
    length += other.length
    lengthSquared &+= other.lengthSquared
    finish += other.finish
    finishSquared += other.finishSquared
    product += other.product
  }

  /// The standard deviation of the length with n − 1, in its own unit.
  var lengthDeviation: Double { (max(0, lengthSpread) / Double(max(1, count - 1))).squareRoot() }

  /// Pearson's correlation of length and finish; 0 where one of them never changes.
  var correlation: Double {
    let finishSpread = spread(finishSquared, finish, finish)
    guard lengthSpread > 0, finishSpread > 0 else { return 0 }
    return spread(product, length, finish) / (lengthSpread * finishSpread).squareRoot()
  }

  private var lengthSpread: Double { spread(lengthSquared, length, length) }

  private func spread(_ products: Int, _ first: Int, _ second: Int) -> Double {
    Double(products) - Double(first) * Double(second) / Double(max(1, count))
  }
}
