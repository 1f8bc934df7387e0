public import WaveCore

/// Every kind of finding that reading an inventory, a policy or a scenario can lead to.
public enum FindingCatalog {
  /// All descriptions, by code.
  public static let all: [FindingDescription] =
    files + damage + limits + workbooks + calendars + cells + references + meanings + policies
    + scenarios
    + waves + actuals + odoo + odooDatabase + conversion + merging + networks

  /// The description of a code, or nil where no reader emits it.
  public static func description(of code: FindingCode) -> FindingDescription? { byCode[code] }

  private static let byCode = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}
