import WaveCore
import WaveLandscape

/// Whether the foundation's steps can be put in order and are done by someone.
struct FoundationCheck: Sendable {
  /// What the scenario file sets.
  let settings: ScenarioSettings
  /// The teams of the inventory; empty where one stands in for all.
  let teams: Rows<Team>

  /// Everything found.
  var findings: [Finding] { names + order + workers }

  private func row(_ step: FoundationStep) -> SourceSpan { step.row ?? settings.row("foundation") }

  private var names: [Finding] {
    var seen: Set<Identifier> = []
    var found: [Finding] = []
    for step in settings.foundation where !seen.insert(step.id).inserted {
      found.append(
        ScenarioFindings.foundationTwice.finding(
          "two foundation steps are called '\(step.id)'", at: row(step)))
    }
    return found
  }

  private var order: [Finding] {
    let ids = settings.foundation.map(\.id)
    var found: [Finding] = []
    for step in settings.foundation {
      for earlier in step.after where !ids.contains(earlier) {
        let fix = NearestName.of(earlier.text, among: ids).map { "write '\($0)'" }
        found.append(
          ScenarioFindings.unknownFoundationStep.finding(
            "'\(step.id)' comes after the unknown step '\(earlier)'", at: row(step), fix: fix))
      }
    }
    let ordered = Set(FoundationOrder.sorted(settings.foundation).map(\.id))
    let stuck = settings.foundation.filter { !ordered.contains($0.id) }
    if let first = stuck.first {
      let names = stuck.map { "'\($0.id)'" }.joined(separator: ", ")
      found.append(
        ScenarioFindings.foundationCycle.finding(
          "\(names) come after each other in a cycle", at: row(first)))
    }
    return found
  }

  private var workers: [Finding] {
    guard !teams.isEmpty else { return [] }
    let roster = TeamRoster(teams)
    return settings.foundation.filter { !roster.knows($0.team.text) }.map { step in
      let fix = NearestName.of(step.team.text, among: teams.map(\.id)).map { "write '\($0)'" }
      return ScenarioFindings.unknownTeam.finding(
        "'\(step.id)' is to be done by '\(step.team)', which is no team or skill", at: row(step),
        fix: fix)
    }
  }
}
