import WaveCore
import WaveLandscape

/// Environments that are not there from the first day: work that needs one waits for it.
///
/// A pass through non-production waits for the first test or staging environment, a rehearsal for
/// the first staging environment (where none is listed, test), training for the first training
/// environment. Where an environment of the kind has no `available_from`, nothing waits.
struct EnvironmentBuilder: Sendable {
  /// The facts.
  let ground: Groundwork

  /// Adds a wait for each environment that work waits for.
  func build(into work: inout WorkBreakdown) {
    for (_, environment) in waits where work[id(environment)] == nil {
      work.add(wait(environment))
    }
  }

  /// Adds the orders between waits and the work of every group.
  func order(into work: inout WorkBreakdown) {
    for (kind, environment) in waits {
      for group in ground.groups.indices {
        work.order(
          work.activity(id(environment)), work.activity(name(kind, ground.groups[group].id)),
          .nonproductionFirst, environment.row)
      }
    }
  }

  /// What waits, and for which environment.
  private var waits: [(Activity.Kind, Environment)] {
    let needs: [(Activity.Kind, Environment?)] = [
      (.nonproduction, first(of: [.test, .staging])), (.training, first(of: [.training])),
      (.rehearsal, first(of: [.staging]) ?? first(of: [.test], unless: .staging)),
    ]
    return needs.compactMap { kind, environment in environment.map { (kind, $0) } }
  }

  private func name(_ kind: Activity.Kind, _ group: Identifier) -> Identifier {
    switch kind {
    case .rehearsal: RehearsalRule.id(group, number: 1)
    case .training: .activity("train", group)
    default: .activity("nonprod", group)
    }
  }

  private func id(_ environment: Environment) -> Identifier {
    .activity("environment", environment.id)
  }

  /// The environment of these kinds that is there first, where all of them come after the start.
  private func first(of kinds: [EnvironmentKind], unless other: EnvironmentKind? = nil)
    -> Environment?
  {
    if let other, ground.landscape.environments.contains(where: { $0.kind == other }) {
      return nil
    }
    let environments = ground.landscape.environments.filter { kinds.contains($0.kind) }
    let start = ground.settings.start.value
    guard environments.allSatisfy({ $0.availableFrom.map { $0 > start } ?? false }) else {
      return nil
    }
    return environments.min {
      ($0.availableFrom ?? start, $0.id) < ($1.availableFrom ?? start, $1.id)
    }
  }

  private func wait(_ environment: Environment) -> Activity {
    let start = ground.settings.start.value
    let days = max(0, (environment.availableFrom ?? start) - start)
    return Activity(
      id: id(environment), title: "Wait for environment \(environment.id)", kind: .provisioning,
      subject: environment.id, group: nil, span: .calendarDays(days), demand: nil, effort: .zero,
      estimate: ActivityEstimate(
        likelyDays: days, likelyEffort: .zero, spread: ThreePointEstimate(fixed: 1)),
      allowedStarts: [0], origins: [.stated(environment.row)])
  }
}
