import WaveCore
import WaveCost

/// Plays a plan once for each trial it is asked for, in memory of its own.
///
/// A trial replays the plan as a policy. Nothing starts before its planned day; it starts later
/// where what it waits for ends later or its team is held by what the plan served before. Each
/// cutover takes its planned window if its preparation is done, else the next one that holds it,
/// and may be rolled back into a later one. What has slipped pushes what waits for it.
///
/// No trial allocates: all arrays have their final size from the start.
struct TrialPlayer: ~Copyable {
  /// What is played.
  let model: PlayModel
  /// The days as they came out.
  var days: PlanDays
  /// What they cost, but for the money of risks.
  var tally: CostTally
  /// Who holds which team.
  var ledger: TeamLedger
  /// How full each slot is.
  var book: SlotBook
  /// The day each node ends: activities by row, then cutovers by group row.
  var ends: [Int]
  /// The node each had to wait for; −1 where the plan's own day or the node itself decided.
  var drivers: [Int32]
  /// The sampled length of each node: thousandths of a day, for cutovers minutes of the last try.
  var lengths: [Int]
  /// The first draw of each activity's length relative to the likely one, by activity row.
  var draws: [Double]
  /// The first draw of each runbook step's length in minutes, by place.
  var stepDraws: [Double]
  /// What the risks of the trial do.
  var strokes: RiskStrokes
  /// When each runbook step ends in the try at hand, in minutes.
  var stepEnds: [Double]
  /// How many groups have cut over in each slot so far.
  var doneBySlot: [Int32]
  /// The longest outage of each plant over its tries, by plant row.
  var outages: [Int]
  /// The most production minutes of one outage, by plant row.
  var productionOutages: [Int]
  /// Whether a group found no window any more.
  var isUnfinished = false
  /// Where what happens is noted; nil where nobody wants to know.
  var journal: TrialJournal?

  /// A player of a plan.
  init(_ model: PlayModel) {
    let nodes = model.activities.count + model.groupCount
    let slots = model.costs.calendar.slotDays.count
    self.model = model
    days = model.planned
    days.isPlayed = true
    tally = model.costs.emptyTally
    ledger = TeamLedger(capacity: model.capacity, dayCount: model.dayCount)
    book = SlotBook(model.waves, slotCount: slots)
    ends = Array(repeating: 0, count: nodes)
    drivers = Array(repeating: -1, count: nodes)
    lengths = ends
    draws = Array(repeating: 1, count: model.activities.count)
    stepDraws = Array(repeating: 0, count: model.runbooks.network.count)
    strokes = RiskStrokes(model)
    stepEnds = Array(repeating: 0, count: model.runbooks.network.count)
    doneBySlot = Array(repeating: 0, count: slots)
    outages = Array(repeating: 0, count: model.tolerances.count)
    productionOutages = outages
  }

  /// Plays one trial, if wanted with one of the risks switched off: then the trial of the same number
  /// was played before, whose lengths are not drawn again.
  mutating func play(_ random: TrialRandom, without risk: Int = -1) {
    clear()
    strokes.draw(random, model, without: risk)
    if risk < 0 {
      model.activities.spreads.draw(random, model.activities.streams, into: &draws)
      model.runbooks.lengths.draw(random, model.runbooks.streams, into: &stepDraws)
    }
    for place in model.order.nodes.indices {
      let node = Int(model.order.nodes[place])
      if node < model.activities.count {
        perform(node, random)
      } else {
        cutOver(node - model.activities.count, random)
      }
    }
    model.costs.evaluate(days, into: &tally)
    settleSpent()
    strokes.pay(anchors: days.anchors, model)
  }

  /// The axis day of the last cutover, by the Saturday its slot is called by.
  var finishDay: Int {
    var last = 0
    for group in days.anchors.indices { last = max(last, days.anchors[group]) }
    return last + PlayModel.labelDay
  }

  /// What everything cost in minor units.
  var cost: Int { tally.total + strokes.money }

  /// Calls `body` with each node of the path that drove the finish, from the last cutover back.
  func forEachDriving(_ body: (Int) -> Void) {
    guard !days.anchors.isEmpty else { return }
    var last = 0
    for group in days.anchors.indices where days.anchors[group] > days.anchors[last] {
      last = group
    }
    var node = Int32(model.activities.count + last)
    while node >= 0 {
      body(Int(node))
      node = drivers[Int(node)]
    }
  }

  /// When what a node waits for lets it start, and which of it came last.
  @inline(__always)
  func readiness(_ node: Int) -> (day: Int, last: Int32) {
    var day = Int.min
    var last: Int32 = -1
    for place in model.order.before[node] {
      let wait = model.order.before.elements[place]
      let end = ends[Int(wait.node)] + Int(wait.lag)
      if end > day { (day, last) = (end, wait.node) }
    }
    return (day, last)
  }

  private mutating func clear() {
    tally.clear()
    ledger.clear()
    book.clear(model.waves)
    for slot in doneBySlot.indices { doneBySlot[slot] = 0 }
    for plant in outages.indices {
      outages[plant] = 0
      productionOutages[plant] = 0
      days.productionMinutes[plant] = 0
    }
    for group in days.rollbacks.indices {
      days.rollbacks[group] = 0
      // A cutover that finds no window has no length, not that of the trial before.
      lengths[model.activities.count + group] = 0
    }
    isUnfinished = false
  }
}
