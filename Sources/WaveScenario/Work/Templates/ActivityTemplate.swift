/// A shipped default for a kind of activity: its effort or length, its spread, and why.
///
/// Every one of them is an editable default, never a constant of nature.
public struct ActivityTemplate: Hashable, Sendable {
  /// The default's code: `TPL001`.
  public let code: String
  /// What is estimated.
  public let title: String
  /// What the numbers count: `person-days`, `calendar days`, `people` or `rehearsals`.
  public let unit: String
  /// The part that does not depend on anything.
  public let base: Double
  /// What is added for each thing counted, in the order `value(_:)` takes the counts.
  public let rates: [Rate]
  /// The most it may come to; nil for no limit.
  public let limit: Double?
  /// How low the truth may lie, as a factor of the estimate.
  public let lowFactor: Double
  /// How high the truth may lie, as a factor of the estimate.
  public let highFactor: Double
  /// Where the numbers come from: `V` verified, `C` claimed, `I` inferred.
  public let mark: String
  /// Why these numbers.
  public let reason: String

  /// What each of something adds.
  public struct Rate: Hashable, Sendable {
    /// The thing counted: `GB`, `plant`.
    public let per: String
    /// What one of it adds.
    public let amount: Double
  }

  /// The estimate for these counts, one for each rate, in the template's unit.
  func value(_ counts: Double...) -> Double {
    let sum = zip(rates, counts).reduce(base) { $0 + $1.0.amount * $1.1 }
    return limit.map { min($0, sum) } ?? sum
  }

  /// The estimate's formula as a reader sees it: `person-days: 2 + 0.02 for each GB`.
  public var formula: String {
    let parts = rates.map { "\(Self.plain($0.amount)) for each \($0.per)" }
    let sum = ((base != 0 || rates.isEmpty ? [Self.plain(base)] : []) + parts)
      .joined(separator: " + ")
    return "\(unit): \(sum)" + (limit.map { ", at most \(Self.plain($0))" } ?? "")
  }

  private static func plain(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\(number)"
  }
}
