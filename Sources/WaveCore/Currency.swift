/// A currency by its ISO 4217 code, with the number of decimals its minor unit has.
public struct Currency: Hashable, Sendable, CustomStringConvertible {
  /// The three-letter code: `EUR`.
  public let code: String

  /// The currency with that code, or nil where the text is not three capital letters.
  public init?(code: some StringProtocol) {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) else { return nil }
    self.code = String(code)
  }

  private init(known code: String) { self.code = code }

  /// The euro.
  public static let euro = Currency(known: "EUR")

  /// How many decimals an amount has: 0, 2 or 3 (ISO 4217, table A.1).
  public var decimals: Int {
    switch code {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV",
      "XAF", "XOF", "XPF":
      0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    default: 2
    }
  }

  /// Minor units in one major unit: 1, 100 or 1,000.
  public var minorPerMajor: Int { [1, 10, 100, 1000][decimals] }

  /// The code.
  public var description: String { code }

  /// The amount in whole major units with thousands marks: `1,912,400`.
  public func whole(_ amount: Money) -> String {
    Grouped.digits(amount.scaled(by: 1 / Double(minorPerMajor)).minor)
  }

  /// The amount in full with thousands marks and decimals: `1,912,400.35`.
  public func exact(_ amount: Money) -> String {
    guard decimals > 0 else { return Grouped.digits(amount.minor) }
    let size = abs(amount.minor)
    let fraction = String(size % minorPerMajor)
    let padding = String(repeating: "0", count: decimals - fraction.count)
    let sign = amount.minor < 0 ? "-" : ""
    return sign + Grouped.digits(size / minorPerMajor) + "." + padding + fraction
  }
}

/// Whole numbers written with thousands marks.
public enum Grouped {
  /// The number with a comma between groups of three digits: `1,912,400`.
  public static func digits(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
