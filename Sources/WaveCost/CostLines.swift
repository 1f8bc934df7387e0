import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// The lines of a plan's cost table, one for each coefficient that costs something.
struct CostLines {
  private typealias Posting = (PlanDays, CostCalendar, inout CostTally) -> Void

  private let model: CostModel
  private let days: PlanDays
  private let wording: CostWording
  private var tally: CostTally
  private var lines: [CostLine] = []

  /// The lines of what days cost.
  init(_ model: CostModel, _ days: PlanDays) {
    self.model = model
    self.days = days
    wording = CostWording(currency: model.basis.prices.currency)
    tally = model.emptyTally
    addFixed()
    addRates()
    addSets()
    addExperience()
    addStability()
  }

  /// The lines by term, subject and first month.
  var sorted: [CostLine] {
    let order = Dictionary(
      CostTerm.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return lines.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.term != b.term { return (order[a.term] ?? 0) < (order[b.term] ?? 0) }
      if a.subject != b.subject { return a.subject < b.subject }
      return (a.firstMonth, left.offset) < (b.firstMonth, right.offset)
    }.map(\.element)
  }
}

extension CostLines {
  private mutating func addFixed() {
    for cost in model.fixed {
      add(cost.label, text(cost), isFixed: !days.isPlayed) { cost.post($0, $1, into: &$2) }
    }
  }

  /// What a fixed cost is for; of played work, with the effort that was spent.
  private func text(_ cost: FixedCost) -> String {
    guard days.isPlayed, cost.ratePerDay > 0, case .activity(let activity) = cost.timing else {
      return cost.label.text
    }
    let effort = CostWording.number(Effort(personMinutes: days.personMinutes[activity]).days)
    return "\(cost.label.text): spent \(effort) d × \(wording.exact(cost.ratePerDay))/d"
  }

  private mutating func addRates() {
    for cost in model.delays {
      let text = rate(cost.label, max(0, days.anchors[cost.group]), cost.perDay)
      add(cost.label, text) { cost.post($0, $1, into: &$2) }
    }
    for cost in model.hosting {
      let pool = days.pools[cost.plant]
      let length = max(0, model.calendar.horizonEnd - max(0, days.anchors[cost.group]))
      var label = cost.label
      let pools = model.scenario.landscape.pools
      if cost.perDayByPool.count > 1, pools.elements.indices.contains(pool) {
        let row = pools[Index<Pool>(pool)]
        label = CostLabel(
          term: label.term, subject: label.subject, text: "share of \(row.id)",
          origins: [row.row] + label.origins)
      }
      let text = rate(label, length, cost.perDay(pool: pool))
      add(label, text) { cost.post($0, $1, into: &$2) }
    }
    for cost in model.support {
      add(cost.label, cost.label.text) { cost.post($0, $1, into: &$2) }
    }
    for cost in model.downtimes {
      add(cost.label, cost.label.text) { cost.post($0, $1, into: &$2) }
    }
  }

  private mutating func addStability() {
    for cost in model.stability {
      add(cost.label, cost.label.text) { cost.post($0, $1, into: &$2) }
    }
  }

  private mutating func addSets() {
    for cost in model.spans {
      add(cost.label, text(cost)) { cost.post($0, $1, into: &$2) }
    }
    for cost in model.setEnds {
      let end = cost.end(lastAnchor: cost.lastAnchor(days))
      var text = rate(cost.label, end, cost.perDay)
      let renewals = cost.renewalDays.count { $0 < end }
      if renewals > 0 { text += " + \(renewals) × renewal \(wording.exact(cost.renewal))" }
      add(cost.label, text) { cost.post($0, $1, into: &$2) }
    }
    for cost in model.maintenance {
      let length = max(0, cost.lastAnchor(days) - days.activityEnds[cost.activity])
      let text = rate(cost.label, length, cost.perDay)
      add(cost.label, text) { cost.post($0, $1, into: &$2) }
    }
  }

  private mutating func addExperience() {
    let cost = model.experience
    if days.isPlayed { return addRetries(cost) }
    for group in cost.bases.indices where days.anchors[group] < model.calendar.never {
      let earlier = days.anchors.count { $0 < days.anchors[group] }
      let amount = cost.amount(group: group, earlier: earlier)
      let label = cost.labels[group]
      let text = "\(label.text): \(wording.exact(cost.bases[group])), \(earlier) cut over before"
      add(label, text) { $2.pay(amount, on: $0.anchors[group], label.termIndex, $1) }
    }
  }

  private mutating func addRetries(_ cost: ExperienceCost) {
    for group in cost.retries.indices where days.rollbacks[group] > 0 {
      let (label, count) = (cost.labels[group], days.rollbacks[group])
      let text = "rolled back \(count) × \(wording.exact(cost.retries[group]))"
      add(label, text) {
        $2.pay(count * cost.retries[group], on: $0.anchors[group], label.termIndex, $1)
      }
    }
  }

  private mutating func add(
    _ label: CostLabel, _ text: String, isFixed: Bool = false, _ post: Posting
  ) {
    tally.clear()
    post(days, model.calendar, &tally)
    guard tally.total != 0 else { return }
    let months = model.calendar.months.indices.compactMap { month -> CostLine.Part? in
      let amount = tally.total(ofMonth: month)
      return amount == 0 ? nil : CostLine.Part(model.calendar.months[month], Money(minor: amount))
    }
    lines.append(
      CostLine(
        term: label.term, subject: label.subject, text: text, months: months, isFixed: isFixed,
        origins: label.origins))
  }

  /// A rate taken for so many days: `legacy run: 412 d × 151.20/d`.
  private func rate(_ label: CostLabel, _ length: Int, _ perDay: Int) -> String {
    "\(label.text): \(length) d × \(wording.exact(perDay))/d"
  }

  private func text(_ cost: SpanCost) -> String {
    let (first, last) = cost.extent(days)
    var parts: [String] = []
    if cost.setup > 0 { parts.append("setup \(wording.exact(cost.setup))") }
    if cost.perDay > 0 { parts.append("\(last - first) d × \(wording.exact(cost.perDay))/d") }
    if cost.fee > 0 {
      let count = cost.feeDays.count { $0 > first && $0 <= last }
      parts.append("\(count) × \(wording.exact(cost.fee))")
    }
    return cost.label.text + ": " + parts.joined(separator: " + ")
  }
}
