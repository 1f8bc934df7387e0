import WaveCore
import WaveLandscape

/// The orders between a group's preparation, its cutover and what others require of it.
///
/// Orders that bind only one builder's activities (foundation, porting, re-pointing) are said
/// where those are made; this one joins the strands at the groups.
struct PrecedenceBuilder: Sendable {
  /// The facts.
  let ground: Groundwork

  /// Adds the orders of every group, then those of `requires` rows.
  func build(into work: inout WorkBreakdown) {
    for group in ground.groups.indices {
      inputs(of: group, into: &work)
      chain(of: group, into: &work)
      gates(of: group, into: &work)
    }
    requirements(into: &work)
  }

  private func id(_ verb: String, _ group: Index<MoveGroup>) -> Identifier {
    .activity(verb, ground.groups[group].id)
  }

  /// What must be there before a group passes through non-production.
  private func inputs(of group: Index<MoveGroup>, into work: inout WorkBreakdown) {
    let nonproduction = work.activity(id("nonprod", group))
    let row = ground.row(of: group)
    for step in ground.settings.foundation where step.id == FoundationBuilder.nonproduction {
      work.order(
        work.activity(.activity("foundation", step.id)), nonproduction, .foundationFirst,
        FoundationBuilder(ground: ground).row(of: step))
    }
    work.order(work.activity(id("provision", group)), nonproduction, .poolCapacity, row)
    for module in ground.modulesOfGroup[group.offset] {
      let module = ground.landscape.modules[module]
      work.order(
        work.activity(PortingBuilder.id(module)), nonproduction, .requires, module.row)
    }
    for integration in ground.integrationsOfGroup[group.offset] {
      let integration = ground.landscape.integrations[integration]
      work.order(
        work.activity(.activity("prepare", integration.id)), nonproduction, .nonproductionFirst,
        integration.row)
    }
  }

  /// Non-production and data, then one rehearsal after the other, then approval.
  private func chain(of group: Index<MoveGroup>, into work: inout WorkBreakdown) {
    let row = ground.row(of: group)
    let name = ground.groups[group].id
    let count = RehearsalRule(ground: ground).count(for: group)
    let first = work.activity(RehearsalRule.id(name, number: 1))
    work.order(work.activity(id("nonprod", group)), first, .nonproductionFirst, row)
    work.order(work.activity(id("data", group)), first, .nonproductionFirst, row)
    for number in 1..<max(2, count) where number < count {
      work.order(
        work.activity(RehearsalRule.id(name, number: number)),
        work.activity(RehearsalRule.id(name, number: number + 1)),
        lagDays: RehearsalRule.spacingDays, .nonproductionFirst, row)
    }
    work.order(
      work.activity(RehearsalRule.id(name, number: count)), work.activity(id("approve", group)),
      .nonproductionFirst, row)
  }

  /// What opens the gate to the cutover, and what follows it.
  private func gates(of group: Index<MoveGroup>, into work: inout WorkBreakdown) {
    let row = ground.row(of: group)
    let approval = work.activity(id("approve", group))
    for step in ground.settings.foundation {
      work.order(
        work.activity(.activity("foundation", step.id)), approval, .foundationFirst,
        FoundationBuilder(ground: ground).row(of: step))
    }
    work.order(work.activity(id("drill", group)), approval, .policy, ground.policy.file)
    work.order(approval, .cutover(group), .policy, ground.policy.file)
    work.order(work.activity(id("train", group)), .cutover(group), .nonproductionFirst, row)
    work.order(
      .cutover(group), work.activity(id("hypercare", group)), lagDays: HypercareBuilder.lagDays,
      .nonproductionFirst, row)
  }

  private func requirements(into work: inout WorkBreakdown) {
    for dependency in ground.landscape.dependencies where dependency.kind == .requires {
      let from = ground.moves.groups(of: dependency.from)
      if case .module(let module) = dependency.to {
        let port = work.activity(PortingBuilder.id(ground.landscape.modules[module]))
        for group in from { work.order(port, .cutover(group), .requires, dependency.row) }
        continue
      }
      let to = ground.moves.groups(of: dependency.to)
      for group in from where !to.contains(group) {
        for required in to {
          work.order(
            .cutover(required), .cutover(group), lagDays: dependency.lag.value.daysRoundedUp,
            .requires, dependency.row)
        }
      }
    }
  }
}
