import WaveCore
import WaveOutcome

/// Why an asset is in its wave, what binds it, and what each other slot would cost.
struct ExplanationScreen {
  var explanation: PlanExplanation
  var currency: Currency

  /// The screen.
  var text: String {
    var blocks = [headline]
    blocks.append(reasons("It moves together with its group because", explanation.joins))
    blocks.append(choice)
    blocks.append(reasons("It is not earlier because", explanation.binds))
    blocks.append(reasons("Until it", explanation.waits))
    blocks.append(alternatives)
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var headline: String {
    "\(explanation.asset) cuts over in wave \(explanation.wave), slot \(explanation.slot), with "
      + "group \(explanation.group): \(Figures.list(explanation.members.map(\.text), most: 10))"
  }

  /// Why this slot of all that are open.
  private var choice: String {
    let open = explanation.alternatives.filter { $0.costDifference != nil }
    let closed = explanation.alternatives.count - open.count
    let rest = closed == 0 ? "" : "; \(Figures.count(closed, "slot")) forbidden"
    let cheapest = open.min { ($0.costDifference ?? .zero) < ($1.costDifference ?? .zero) }
    guard let next = cheapest, let more = next.costDifference else {
      return explanation.alternatives.isEmpty
        ? "" : "It is there because no other slot is open\(rest)."
    }
    if more < .zero {
      return "By itself the slot \(next.slot) would cost \(currency.whole(.zero - more)) "
        + "\(currency.code) less: the search did not find it\(rest)."
    }
    return "It is there because the next best of \(Figures.count(open.count, "other open slot")), "
      + "\(next.slot), costs \(currency.whole(more)) \(currency.code) more\(rest)."
  }

  private func reasons(_ title: String, _ reasons: [ExplainedReason]) -> String {
    guard !reasons.isEmpty else { return "" }
    let lines = reasons.map { reason in
      "  - \(reason.text)" + (reason.row.map { " [\($0.short)]" } ?? "")
    }
    return ([title + ":"] + lines).joined(separator: "\n")
  }

  private var alternatives: String {
    guard !explanation.alternatives.isEmpty else { return "" }
    var table = TextTable([
      ("Other slot", .left), ("Costs more \(currency.code)", .right), ("Forbidden by", .left),
    ])
    for slot in explanation.alternatives {
      let obstacle = slot.obstacle.map { reason in
        reason.text + (reason.row.map { " [\($0.short)]" } ?? "")
      }
      table.rows.append([
        slot.slot.description, slot.costDifference.map(currency.whole) ?? "", obstacle ?? "",
      ])
    }
    return table.text
  }
}
