import WaveCore
import WaveOutcome

/// One trial of a simulation, line by line.
struct StoryScreen {
  var story: TrialStory
  var currency: Currency

  /// Risks, what happened by date, outages, and what it cost.
  var text: String {
    [head, risks, events, outages, costs].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var head: String {
    let late = story.finish - story.plannedFinish
    let slip = late == 0 ? "as planned" : "planned \(story.plannedFinish)"
    return "  trial \(Grouped.digits(story.trial)), seed \(story.seed): finish \(story.finish) "
      + "(\(slip)), cost \(currency.exact(story.cost)) \(currency.code)"
  }

  private var risks: String {
    guard !story.risks.isEmpty else { return "  No risk happened." }
    return story.risks.map { "  risk \($0.subject): \($0.text)" }.joined(separator: "\n")
  }

  private var events: String {
    story.events.map { event in
      let isOfGroup = event.kind != .work
      return "  \(event.date)  " + (isOfGroup ? "\(event.subject) \(event.text)" : event.text)
    }.joined(separator: "\n")
  }

  private var outages: String {
    story.outages.map {
      "  longest outage of \($0.plant): \(Minutes($0.minutes))"
    }.joined(separator: "\n")
  }

  private var costs: String {
    var table = TextTable([
      ("Term", .left), ("Subject", .left), ("What", .left), (currency.code, .right),
    ])
    table.rows = story.costs.map { line in
      [
        line.term.rawValue.replacing("_", with: " "), line.subject.text, line.text,
        currency.exact(line.amount),
      ]
    }
    table.rows.append(["total", "", "", currency.exact(story.cost)])
    return table.text
  }
}
