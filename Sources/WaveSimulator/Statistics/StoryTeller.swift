import WaveCalendar
import WaveCore
import WaveCost
import WaveLandscape
import WaveOutcome
import WaveScenario

/// Puts what was noted of a trial into words.
struct StoryTeller {
  /// What was played.
  let model: PlayModel
  /// The scenario it was compiled from.
  let scenario: Scenario
  /// What was noted.
  let journal: TrialJournal

  /// A risk that happened, and what it did.
  func event(_ struck: StruckRisk) -> StoryEvent {
    let risk = scenario.landscape.risks[Index(struck.risk)]
    let probability = model.risks.probabilities[struck.risk]
    let text =
      "\(risk.driver.replacing("_", with: " ")) happens (\(decimal(struck.draw, 4)) drawn, "
      + "probability \(decimal(probability, 4))): \(effect(of: struck))"
    return StoryEvent(
      date: scenario.calendar.firstDay, kind: .risk, subject: risk.id, text: text,
      numbers: ["draw": struck.draw, "probability": probability, "size": struck.size])
  }

  /// What a cost risk cost, as a line; nil for other risks.
  func costLine(of struck: StruckRisk, anchors: [Int]) -> CostLine? {
    guard model.risks.effects[struck.risk] == .cost else { return nil }
    let day = model.risks.groups[struck.risk].map {
      anchors[Int(model.risks.groups.elements[$0])]
    }.min()
    let amount = Money(minor: roundHalfEven(struck.size))
    guard let day, amount != .zero else { return nil }
    let risk = scenario.landscape.risks[Index(struck.risk)]
    let months = model.costs.calendar.months
    return CostLine(
      term: .contingency, subject: risk.id,
      text: "\(risk.driver.replacing("_", with: " ")): drawn once for all it hits",
      months: [CostLine.Part(months[model.month(onDay: day)], amount)], isFixed: false,
      origins: [risk.row])
  }

  /// Something that was noted.
  func event(_ entry: TrialJournal.Entry) -> StoryEvent {
    switch entry {
    case .work(let work): event(work)
    case .attempt(let attempt): event(attempt)
    case .again(let again): event(again)
    case .refresh(let group, let rehearsal, let minutes):
      StoryEvent(
        date: date(model.planned.anchors[group]), kind: .refresh, subject: name(ofGroup: group),
        text: "comes late and looks over \(title(Int32(rehearsal))): "
          + "\(decimal(Double(minutes) / 480, 2)) person-days more",
        numbers: ["person_minutes": Double(minutes)])
    case .givenUp(let group, let day, let late):
      StoryEvent(
        date: date(day), kind: .decision, subject: name(ofGroup: group),
        text: "is given up for the slot of "
          + "\(date(model.planned.anchors[group] + PlayModel.labelDay)): \(title(late)) was to be "
          + "done by \(date(day)) and is not", numbers: [:])
    case .unfinished(let group):
      StoryEvent(
        date: date(model.lateAnchor), kind: .unfinished, subject: name(ofGroup: group),
        text: "finds no window any more; counted four weeks after the last slot", numbers: [:])
    }
  }
}

extension StoryTeller {
  private func event(_ work: TrialJournal.Work) -> StoryEvent {
    var parts = ["\(title(Int32(work.activity))) \(date(work.start)) to \(date(work.end - 1))"]
    if work.end <= work.start { parts = ["\(title(Int32(work.activity))) takes no time"] }
    parts.append(
      work.factor == 1
        ? days(work.days)
        : "\(days(work.days)): \(decimal(work.likelyDays, 1)) × \(decimal(work.factor, 3))")
    if work.ready > work.planned, work.after >= 0 {
      parts.append("planned \(date(work.planned)), waits for \(title(work.after))")
    } else if work.start > work.planned {
      parts.append("planned \(date(work.planned)), waits for an allowed day")
    }
    if work.blocker >= 0 { parts.append("its team is held by \(title(work.blocker))") }
    if work.delay > 0 { parts.append("risks add \(days(work.delay))") }
    parts.append("\(decimal(Double(work.personMinutes) / 480, 2)) person-days")
    return StoryEvent(
      date: date(work.start), kind: .work,
      subject: scenario.activities.elements[work.activity].id,
      text: parts.joined(separator: "; "),
      numbers: [
        "planned_start": Double(work.planned), "start": Double(work.start),
        "end": Double(work.end), "likely_days": work.likelyDays, "factor": work.factor,
        "days": Double(work.days), "delay_days": Double(work.delay),
        "person_minutes": Double(work.personMinutes),
      ])
  }

  private func event(_ attempt: TrialJournal.Attempt) -> StoryEvent {
    let noReturn = attempt.window - attempt.reserve
    let slot = date(attempt.anchor + PlayModel.labelDay)
    var text = attempt.number == 0 ? "cuts over" : "tries again (\(attempt.number + 1))"
    text += " in the slot of \(slot)"
    let planned = model.planned.anchors[attempt.group]
    if attempt.number == 0, attempt.anchor != planned {
      text += ", planned for \(date(planned + PlayModel.labelDay))"
      if attempt.after >= 0 { text += ", waits for \(title(attempt.after))" }
    }
    text +=
      "; the runbook takes \(Minutes(attempt.runbook)), the point of no return is at "
      + "\(Minutes(noReturn)) of \(Minutes(attempt.window))"
    if let slowest = slowestStep(attempt) { text += "; longest step \(slowest)" }
    if attempt.runbook > noReturn {
      text += "; too long: rolled back"
    } else if let lost = attempt.lost {
      text += "; a risk strikes at the decision: rolled back, \(Minutes(lost)) lost"
    }
    text += "; outage \(Minutes(attempt.outage))"
    if attempt.drain > 0 { text += " and \(Minutes(attempt.drain)) to catch up" }
    return StoryEvent(
      date: slot, kind: attempt.stays ? .cutover : .rollback,
      subject: name(ofGroup: attempt.group), text: text, numbers: numbers(attempt))
  }

  private func numbers(_ attempt: TrialJournal.Attempt) -> [String: Double] {
    var numbers = [
      "try": Double(attempt.number), "anchor": Double(attempt.anchor),
      "window": Double(attempt.window), "reserve": Double(attempt.reserve),
      "runbook": Double(attempt.runbook), "lost": Double(attempt.lost ?? 0),
      "outage": Double(attempt.outage), "catch_up": Double(attempt.drain),
    ]
    let first = model.runbooks.steps[attempt.group].lowerBound
    let rows = scenario.runbooks[attempt.group].steps
    for step in journal.steps[attempt.steps] {
      numbers["step \(rows[step.place - first].id)"] = step.length
    }
    return numbers
  }

  private func slowestStep(_ attempt: TrialJournal.Attempt) -> String? {
    let first = model.runbooks.steps[attempt.group].lowerBound
    guard let step = journal.steps[attempt.steps].max(by: { $0.length < $1.length }) else {
      return nil
    }
    let row = scenario.runbooks[attempt.group].steps[step.place - first]
    return "\(row.id) \(Minutes(roundHalfEven(step.length)))"
  }

  private func event(_ again: TrialJournal.Again) -> StoryEvent {
    let text =
      again.rehearsal < 0
      ? "waits a week after the rollback"
      : "repeats \(title(Int32(again.rehearsal))) after the rollback: \(days(again.days)), "
        + "over by \(date(again.end))"
    return StoryEvent(
      date: date(again.from), kind: .rehearsal, subject: name(ofGroup: again.group), text: text,
      numbers: ["days": Double(again.days), "end": Double(again.end)])
  }

  private func effect(of struck: StruckRisk) -> String {
    switch model.risks.effects[struck.risk] {
    case .delay: "\(days(Int((struck.size / 1440).rounded(.up)))) more for what it hits"
    case .cost:
      "\(scenario.landscape.currency.exact(Money(minor: roundHalfEven(struck.size)))) once"
    case .factor: "× \(decimal(struck.size, 3)) on what it hits"
    case .rollback: "rolls first tries back, \(Minutes(roundHalfEven(struck.size))) lost"
    }
  }

  private func title(_ node: Int32) -> String {
    let activities = model.activities.count
    return Int(node) < activities
      ? scenario.activities.elements[Int(node)].title
      : "the cutover of \(name(ofGroup: Int(node) - activities))"
  }

  private func name(ofGroup group: Int) -> Identifier { scenario.groups.elements[group].id }

  private func date(_ day: Int) -> CivilDate { scenario.calendar.date(day) }

  private func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

  private func decimal(_ value: Double, _ places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let units = roundHalfEven(abs(value) * Double(scale))
    let rest = String(units % scale)
    return "\(value < 0 ? "-" : "")\(units / scale)."
      + String(repeating: "0", count: places - rest.count) + rest
  }
}
