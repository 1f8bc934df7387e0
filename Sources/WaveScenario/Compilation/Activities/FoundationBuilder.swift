import WaveCore
import WaveLandscape

/// The foundation: what must stand before any production wave.
struct FoundationBuilder: Sendable {
  /// The facts.
  let ground: Groundwork

  /// The step by which lower-risk environments stand.
  static let nonproduction: Identifier = "nonproduction"

  /// Adds a step each, every step after those it names.
  func build(into work: inout WorkBreakdown) {
    let builder = ActivityBuilder(ground: ground)
    for step in FoundationOrder.sorted(ground.settings.foundation) {
      let row = row(of: step)
      let label = ActivityBuilder.Label(
        id: .activity("foundation", step.id), title: "Foundation: \(words(step.id))",
        kind: .foundation, subject: step.id, group: nil)
      work.add(
        builder.work(
          label, team: ground.roster.team(step.team.text), effort: step.effort,
          template: ActivityTemplates.foundation, origins: [.stated(row)]))
      for earlier in step.after {
        work.order(
          work.activity(.activity("foundation", earlier)), work.activity(label.id),
          .foundationFirst, row)
      }
    }
  }

  /// The row of a step: its own, else that of the key.
  func row(of step: FoundationStep) -> SourceSpan {
    step.row ?? ground.settings.row("foundation")
  }

  private func words(_ id: Identifier) -> String {
    id.text.split(separator: "_").joined(separator: " ")
  }
}

/// The foundation's steps in an order that keeps what each comes after.
enum FoundationOrder {
  /// The steps, each after those it names, else in the order written; steps on a cycle are left
  /// out.
  static func sorted(_ steps: [FoundationStep]) -> [FoundationStep] {
    let known = Set(steps.map(\.id))
    var done: Set<Identifier> = []
    var result: [FoundationStep] = []
    var left = steps
    while let next = left.firstIndex(where: { step in
      step.after.allSatisfy { done.contains($0) || !known.contains($0) }
    }) {
      let step = left.remove(at: next)
      done.insert(step.id)
      result.append(step)
    }
    return result
  }
}
