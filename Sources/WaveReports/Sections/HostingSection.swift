import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// Where each plant will run: dedicated or shared, with the reasons.
enum HostingSection {
  /// The section; nil where nothing is hosted.
  static func section(_ reading: OutcomeReading) -> ReportSection? {
    let advice = reading.outcome.capacity?.hosting ?? []
    guard !advice.isEmpty || !reading.outcome.plan.hosting.isEmpty else { return nil }
    var table = HTMLTable(
      [.words("Plant"), .words("Pool"), .words("Hosting"), .prose("Reasons")], isSortable: true)
    table.rows =
      advice.isEmpty
      ? reading.outcome.plan.hosting.map { place in
        [
          plant(place.plant, in: reading), "\(place.pool)", kind(of: place.pool, in: reading),
          .none,
        ]
      }
      : advice.map { advice in
        let reasons = advice.reasons.map { reason -> Markup in
          "\(reason.text) \(RowReference.markup(reason.row))"
        }
        return [
          plant(advice.plant, in: reading), "\(advice.pool)", "\(advice.hosting)",
          Markup.joined(reasons, by: "<br>"),
        ]
      }
    return ReportSection(
      id: "hosting", title: "Hosting", lead: "The pool each plant runs in, and what speaks for it.",
      body: table.markup)
  }

  private static func plant(_ id: Identifier, in reading: OutcomeReading) -> Markup {
    guard let plant = reading.landscape.plants.first(where: { $0.id == id }) else { return "\(id)" }
    return "\(plant.id) \(plant.name) \(RowReference.markup(plant.row))"
  }

  private static func kind(of pool: Identifier, in reading: OutcomeReading) -> Markup {
    let pool = reading.landscape.pools.first { $0.id == pool }
    return pool.map { "\($0.hosting.rawValue)" } ?? .none
  }
}
