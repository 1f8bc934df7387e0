import WaveCalendar
import WaveCore
import WaveLandscape

/// The defaults the scenario itself adds to the inventory's: templates in use and assumed closes.
struct OwnAssumptions: Sendable {
  /// The facts.
  let ground: Groundwork

  /// One assumption for each template that some activity or step rests on, and one for each
  /// company whose closes no row states.
  func assumptions(_ work: WorkBreakdown, _ runbooks: [Runbook]) -> [Assumption] {
    activityTemplates(work) + stepTemplates(runbooks) + closes
  }

  private func activityTemplates(_ work: WorkBreakdown) -> [Assumption] {
    let kinds = Set(work.activities.map(\.kind))
    return ActivityTemplates.all.filter { template in
      kinds.contains { ActivityTemplates.template(of: $0) == template }
        || template == ActivityTemplates.rehearsalCount
          && ground.settings.cutover.rehearsals == nil
    }.map { template in
      Assumption(
        code: template.code, subject: Identifier(template.title), field: "effort",
        value: template.formula, reason: template.reason, span: ground.settings.file)
    }
  }

  private func stepTemplates(_ runbooks: [Runbook]) -> [Assumption] {
    let kinds = Set(runbooks.lazy.flatMap(\.steps).map(\.kind))
    return StepTemplates.all.filter { kinds.contains($0.kind) }.map { template in
      Assumption(
        code: template.code, subject: Identifier(template.kind.rawValue), field: "duration",
        value: template.formula + " min", reason: template.reason, span: ground.settings.file)
    }
  }

  private var closes: [Assumption] {
    let stated = GroupCalendars.companiesWithCloses(ground.calendar)
    return ground.landscape.companies.filter { !stated.contains($0.id) }.map { company in
      Assumption(
        code: "TPL203", subject: company.id, field: "calendar.csv",
        value: "closes by its fiscal year, which ends on \(company.fiscalYearEnd.value)",
        reason: "no close row concerns it: the last 2 and first 5 working days of a month, 7 after "
          + "a quarter, 15 after a year", span: company.row)
    }
  }
}

extension ActivityTemplates {
  /// The template behind activities of a kind.
  static func template(of kind: Activity.Kind) -> ActivityTemplate {
    switch kind {
    case .foundation: foundation
    case .porting: porting
    case .notice: notice
    case .integrationPreparation: integrationPreparation
    case .repoint: repoint
    case .provisioning: provisioning
    case .dataPreparation: dataPreparation
    case .nonproduction: nonproduction
    case .rehearsal: rehearsal
    case .drill: drill
    case .approval: approval
    case .training: training
    case .hypercare: hypercare
    }
  }
}
