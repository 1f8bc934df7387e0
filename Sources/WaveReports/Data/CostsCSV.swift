import WaveCore
import WaveLandscape
public import WaveOutcome
import WaveScenario

/// `costs.csv`: a row for each line of the cost table and each month it falls in.
public enum CostsCSV {
  /// The table of an outcome, in UTF-8; amounts in full, with the decimals of the currency.
  public static func bytes(of outcome: RunOutcome) -> [UInt8] {
    let currency = outcome.scenario.landscape.currency
    var table = CSVWriter(heads: [
      "term", "subject", "text", "amount", "currency", "month", "fixed", "origins",
    ])
    for line in outcome.cost.lines {
      for part in line.months {
        table.write([
          .text(line.term.rawValue), .text(line.subject.text), .text(line.text),
          .figure(plain(part.amount, in: currency)), .text(outcome.cost.currency),
          .text(MonthName.numeric(part.month)), .text(line.isFixed ? "yes" : "no"),
          .text(line.origins.map(\.short).joined(separator: "; ")),
        ])
      }
    }
    return table.bytes
  }

  private static func plain(_ amount: Money, in currency: Currency) -> String {
    currency.exact(amount).replacing(",", with: "")
  }
}
