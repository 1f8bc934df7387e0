import WaveCore
import WaveOutcome

/// Results of benchmarks: a row for each as it is done, and the means of each set.
struct BenchmarkScreen {
  /// How wide the column of files is.
  private let width: Int

  /// The columns behind the file, with their widths.
  private static let columns = [
    ("value", 9), ("bound", 9), ("status", 8), ("best known", 10), ("gap", 7),
    ("s to best", 9), ("seconds", 8), ("schedules", 14),
  ]

  /// A screen for files.
  init(files: [String]) {
    width = min(48, files.map { Self.name(of: $0).count + 8 }.max() ?? 20)
  }

  /// The line above the rows.
  var head: String {
    "  " + Self.padded("file", width)
      + Self.columns.map { "  " + Self.right($0.0, $0.1) }.joined()
  }

  /// The row of an outcome.
  func row(_ outcome: BenchmarkOutcome) -> String {
    let name = Self.name(of: outcome.file) + (outcome.cycle.map { " c=\($0)" } ?? "")
    let cells = [
      Grouped.digits(outcome.value), Grouped.digits(outcome.bound), outcome.status.rawValue,
      outcome.bestKnown.map(Grouped.digits) ?? "", outcome.gap.map(Self.percent) ?? "",
      Self.decimal(outcome.secondsToBest), Self.decimal(outcome.seconds),
      Grouped.digits(outcome.schedules),
    ]
    return "  " + Self.padded(name, width)
      + zip(cells, Self.columns).map { "  " + Self.right($0, $1.1) }.joined()
  }

  /// The means of each set.
  static func means(of outcomes: [BenchmarkOutcome]) -> String {
    var table = TextTable([
      ("set", .left), ("files", .right), ("proven", .right), ("as best known", .right),
      ("mean value", .right), ("over bound", .right), ("over best known", .right),
      ("over critical path", .right), ("s to best", .right), ("seconds", .right),
    ])
    table.rows = BenchmarkSummary.all(of: outcomes).map { summary in
      [
        summary.set, Grouped.digits(summary.count), Grouped.digits(summary.proven),
        summary.known == 0 ? "" : "\(summary.asGood) of \(summary.known)",
        decimal(summary.value), percent(summary.gapToBound),
        summary.gapToBest.map(percent) ?? "", summary.overCriticalPath.map(percent) ?? "",
        decimal(summary.secondsToBest), decimal(summary.seconds),
      ]
    }
    return table.text
  }

  /// A file that cannot be used.
  static func fault(file: String, line: Int, message: String) -> String {
    "error: \(message)\n  --> \(file)" + (line > 0 ? ":\(line)" : "")
  }

  /// A result that is not to be trusted.
  static func refusal(file: String, reasons: [String]) -> String {
    "a fault in waveplan, or in the list of best known values: \(file)\n"
      + reasons.prefix(10).map { "  \($0)" }.joined(separator: "\n")
  }

  private static func name(of file: String) -> String {
    file.split(separator: "/").last.map(String.init) ?? file
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// A share as a percentage with two decimals: `0.15%`.
  private static func percent(_ share: Double) -> String {
    decimal(share * 100) + "%"
  }

  /// A number with two decimals.
  private static func decimal(_ number: Double) -> String {
    let hundredths = roundHalfEven(abs(number) * 100)
    let rest = hundredths % 100
    let sign = number < 0 && hundredths > 0 ? "-" : ""
    return "\(sign)\(Grouped.digits(hundredths / 100)).\(rest < 10 ? "0" : "")\(rest)"
  }
}
