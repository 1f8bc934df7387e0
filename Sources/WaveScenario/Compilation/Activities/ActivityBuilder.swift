import WaveCore
import WaveLandscape

/// Turns an effort or a wait into an activity.
struct ActivityBuilder: Sendable {
  /// The facts.
  let ground: Groundwork

  /// What an activity is called and is about.
  struct Label {
    /// The activity's identifier.
    var id: Identifier
    /// What it is, in words.
    var title: String
    /// Its kind.
    var kind: Activity.Kind
    /// What it is about.
    var subject: Identifier
    /// The group it belongs to.
    var group: Index<MoveGroup>?
  }

  /// Work of a team, with a crew sized to the effort.
  func work(
    _ label: Label, team: Index<Team>, effort: Effort, template: ActivityTemplate,
    daysPerPerson: Double = 20, mostPeople: Int? = nil, origins: [Origin]
  ) -> Activity {
    var crew = ground.roster.crew(team, for: effort, daysPerPerson: daysPerPerson)
    if let mostPeople, crew.milliPeople > mostPeople * 1000 {
      crew = ground.roster.crew(
        team, for: effort, daysPerPerson: max(daysPerPerson, effort.days / Double(mostPeople)))
    }
    let estimate = ActivityEstimate(
      likelyDays: crew.workingDays, likelyEffort: effort, spread: spread(template, origins))
    return Activity(
      id: label.id, title: label.title, kind: label.kind, subject: label.subject,
      group: label.group, span: .workingDays(estimate.days(confidence: confidence)),
      demand: crew.demand, effort: estimate.expectedEffort, estimate: estimate, origins: origins)
  }

  /// A wait of calendar days that holds nobody.
  func wait(
    _ label: Label, days: Int, template: ActivityTemplate, origins: [Origin]
  ) -> Activity {
    let estimate = ActivityEstimate(
      likelyDays: max(0, days), likelyEffort: .zero, spread: spread(template, origins))
    return Activity(
      id: label.id, title: label.title, kind: label.kind, subject: label.subject,
      group: label.group, span: .calendarDays(estimate.days(confidence: confidence)), demand: nil,
      effort: .zero, estimate: estimate, origins: origins)
  }

  private var confidence: Double? { ground.settings.preparation.confidence }

  /// Length and effort relative to the likely ones.
  func spread(_ template: ActivityTemplate, _ origins: [Origin]) -> ThreePointEstimate {
    Widening(origins).estimate(
      likely: 1, lowFactor: template.lowFactor, highFactor: template.highFactor, shape: .pert)
  }
}
