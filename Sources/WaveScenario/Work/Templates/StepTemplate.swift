public import WaveCore

/// A shipped default for a kind of runbook step: its length, and how far the truth may lie from it.
public struct StepTemplate: Hashable, Sendable {
  /// The default's code: `TPL101`.
  public let code: String
  /// The kind of step.
  public let kind: RunbookStep.Kind
  /// The length as a formula in words, in minutes unless it says otherwise.
  public let formula: String
  /// The minutes that do not depend on anything.
  public let base: Double
  /// Minutes for each thing counted, in the order `minutes(_:)` takes the counts.
  public let rates: [Double]
  /// How low the truth may lie, as a factor of the likely length.
  public let lowFactor: Double
  /// How high the truth may lie, as a factor of the likely length.
  public let highFactor: Double
  /// The family the three values are read through.
  public let shape: DistributionShape
  /// Where the numbers come from: `V` verified, `C` claimed, `I` inferred.
  public let mark: String
  /// Why these numbers.
  public let reason: String

  /// The likely length for these counts, one for each rate, in minutes; at least one.
  func minutes(_ counts: Double...) -> Double {
    max(1, zip(rates, counts).reduce(base) { $0 + $1.0 * $1.1 })
  }
}
