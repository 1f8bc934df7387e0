import WaveCore
import WaveLandscape
public import WaveOutcome
import WaveScenario

/// The percentiles of a simulation as a table: a row for each quantity, a column for each
/// percentile.
///
/// Dates are days from the scenario's start, amounts have the decimals of their currency, outages
/// are minutes; P5 to P95 in steps of five.
public enum SimulationCSV {
  /// The table of an outcome that was played, in UTF-8; heads alone where it was not.
  public static func bytes(of outcome: RunOutcome) -> [UInt8] {
    let percents = Array(stride(from: 5, through: 95, by: 5))
    var table = CSVWriter(
      heads: ["quantity", "subject", "unit", "planned", "mean", "sd"] + percents.map { "p\($0)" })
    for row in rows(of: outcome) {
      let values =
        [row.planned, row.sample.mean, row.sample.deviation]
        + percents.map { row.sample.percentile($0) }
      table.write(
        [.text(row.quantity), .text(row.subject), .text(row.unit)]
          + values.map { value in
            .figure(
              value.map {
                DecimalFigure.text($0 / row.scale, decimals: row.decimals, keepsZeros: false)
              } ?? "")
          })
    }
    return table.bytes
  }

  private struct Row {
    var quantity: String
    var subject = ""
    var unit: String
    var planned: Double?
    var sample: Sample
    var scale = 1.0
    var decimals = 2
  }

  private static func rows(of outcome: RunOutcome) -> [Row] {
    guard let played = outcome.simulation else { return [] }
    let currency = outcome.scenario.landscape.currency
    let scale = Double(currency.minorPerMajor)
    func money(_ quantity: String, _ subject: String, _ planned: Money, _ sample: Sample) -> Row {
      Row(
        quantity: quantity, subject: subject, unit: currency.code, planned: Double(planned.minor),
        sample: sample, scale: scale)
    }
    let finish = Row(
      quantity: "finish", unit: "days", planned: Double(played.plannedFinishDay),
      sample: played.finish)
    let outages = played.plants.flatMap { plant in
      [("outage", plant.outage), ("production outage", plant.productionOutage)].map {
        Row(quantity: $0, subject: plant.plant.text, unit: "minutes", planned: nil, sample: $1)
      }
    }
    return [finish, money("cost", "", played.plannedCost, played.cost)]
      + played.terms.map { money("cost of term", $0.term.rawValue, $0.planned, $0.sample) }
      + outages
  }
}
