import WaveCore
import WaveOutcome
import WaveScenario

/// What is different in a second plan: what was changed, who moves why, what it costs.
struct DifferenceScreen {
  var difference: PlanDifference
  var currency: Currency

  /// The screen.
  var text: String {
    [
      headline, otherQuestion, changes, moves, terms, rehosted,
      rows("Scenario keys that differ", difference.settings),
      rows("Inventory rows that differ", difference.inputs),
      rows("Assumptions that differ", difference.assumptions),
    ].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var headline: String {
    var table = TextTable([
      ("", .left), (title(difference.before), .right), (title(difference.after), .right),
    ])
    let (before, after) = (difference.before, difference.after)
    table.rows = [
      ["scenario", before.scenario, after.scenario],
      ["waves", String(before.waves), String(after.waves)],
      ["last slot", before.finish.description, after.finish.description],
      ["rules broken", String(before.rulesBroken), String(after.rulesBroken)],
      ["cost \(currency.code)", currency.whole(before.cost), currency.whole(after.cost)],
    ]
    return table.text
  }

  /// That the plans answer different questions, where they do: their figures then differ for that
  /// too, not by the plans alone.
  private var otherQuestion: String {
    var notes: [String] = []
    if !difference.inputs.isEmpty {
      notes.append(
        "The plans are of different inventories: "
          + "\(Figures.count(difference.inputs.count, "row")) differ, listed below.")
    }
    if let finish = difference.settings.first(where: { $0.subject == "finish_by" }) {
      notes.append("They are to finish by different days: \(finish.text).")
    }
    return notes.joined(separator: "\n")
  }

  private func title(_ plan: ComparedPlanSummary) -> String {
    plan.number.map { "plan \($0)" } ?? String(plan.hash.prefix(8))
  }

  private var changes: String {
    guard !difference.changes.isEmpty else { return "" }
    let lines = difference.changes.map { "  - \($0.text) [\($0.row.short)]" }
    return (["What was changed:"] + lines).joined(separator: "\n")
  }

  private var moves: String {
    let stay = Figures.count(difference.unmoved, "group")
    guard !difference.moves.isEmpty else { return "No group moves; \(stay) stay where they are." }
    let head = "\(Figures.count(difference.moves.count, "group")) move, \(stay) stay:"
    return ([head] + difference.moves.flatMap(lines)).joined(separator: "\n")
  }

  private func lines(of move: PlanMove) -> [String] {
    let others = move.members.map(\.text).filter { $0 != move.group.text }
    let members = others.isEmpty ? "" : " (\(Figures.list(others)))"
    let line =
      "  \(move.group)\(members): \(place(move.from, move.fromWave)) → "
      + place(move.to, move.toWave)
    return [line]
      + move.reasons.map { reason in
        "    - \(reason.text)" + (reason.row.map { " [\($0.short)]" } ?? "")
      }
  }

  private func place(_ slot: CivilDate?, _ wave: Int?) -> String {
    guard let slot else { return "nowhere" }
    return wave.map { "\(slot) (wave \($0))" } ?? slot.description
  }

  private var terms: String {
    var table = TextTable([
      ("Cost", .left), (title(difference.before), .right), (title(difference.after), .right),
      ("Difference", .right),
    ])
    for term in difference.terms where term.difference != .zero {
      table.rows.append(row(term.term.words, term.before, term.after))
    }
    let same = difference.terms.count { $0.difference == .zero }
    table.rows.append(row("total", difference.before.cost, difference.after.cost))
    let rest = same == 0 ? "" : "\n  \(Figures.count(same, "other term")) the same"
    return table.text + rest
  }

  private func row(_ name: String, _ before: Money, _ after: Money) -> [String] {
    let more = after - before
    return [
      name, currency.whole(before), currency.whole(after),
      (more > .zero ? "+" : "") + currency.whole(more),
    ]
  }

  private var rehosted: String {
    guard !difference.rehosted.isEmpty else { return "" }
    let lines = difference.rehosted.map { plant in
      "  - \(plant.plant): \(plant.from?.text ?? "no pool") → \(plant.to?.text ?? "no pool")"
    }
    return (["Plants in another pool:"] + lines).joined(separator: "\n")
  }

  private func rows(_ title: String, _ changes: [InputChange]) -> String {
    guard !changes.isEmpty else { return "" }
    let shown = changes.prefix(Self.mostRows).map { change in
      let kind = change.kind == .changed ? "" : "\(change.kind.rawValue): "
      return "  - \(change.subject): \(kind)\(change.text) [\(change.row.short)]"
    }
    let more = changes.count - shown.count
    return (["\(title):"] + shown + (more > 0 ? ["  and \(more) more; --json has all"] : []))
      .joined(separator: "\n")
  }

  /// The most rows shown of a list.
  static let mostRows = 20
}
