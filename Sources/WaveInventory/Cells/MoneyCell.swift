import WaveCore

/// Reads amounts of money with or without a currency.
enum MoneyCell {
  /// An amount's number and the currency written beside it.
  struct Parts {
    /// The text of the number.
    var number: String
    /// The currency, where one is written.
    var currency: Currency?
  }

  /// The number and currency of a text: `1200`, `1,200 USD`, `€ 950`, `CHF 1'200.–`, `(120)`; nil
  /// where a word beside the number is no currency.
  ///
  /// A sign that several currencies share means `own` where that is one of them.
  static func parts(_ text: String, own: Currency) -> Parts? {
    var number = ""
    var word = ""
    for character in text {
      if character.isLetter || character.isCurrencySymbol {
        word.append(character)
      } else {
        number.append(character)
      }
    }
    let amount = plain(number.trimmedOfBlanks)
    if word.isEmpty { return Parts(number: amount, currency: nil) }
    if let currency = symbols[word] { return Parts(number: amount, currency: currency) }
    if let sharing = shared[word.lowercased()] {
      return sharing.contains(own.code) ? Parts(number: amount, currency: own) : nil
    }
    let code = words[word.lowercased()] ?? word.uppercased()
    return Currency(code: code).map { Parts(number: amount, currency: $0) }
  }

  /// The number without the dash that stands for no minor units, and with a sign for brackets.
  private static func plain(_ number: String) -> String {
    var rest = number
    if rest.hasPrefix("("), rest.hasSuffix(")") { return "-" + rest.dropFirst().dropLast() }
    if rest.hasPrefix(".") && !(rest.dropFirst().first?.isNumber ?? false) { rest.removeFirst() }
    rest = rest.trimmedOfBlanks
    for dash in ["–", "—", "-"] where rest.hasSuffix(dash) && rest.count > 2 {
      let before = rest.dropLast(rest.hasSuffix("--") ? 2 : 1)
      if let mark = before.last, ".,".contains(mark) { return String(before.dropLast()) }
    }
    return rest
  }

  /// Signs that stand for one currency only.
  private static let symbols: [String: Currency] = {
    let pairs = [
      ("€", "EUR"), ("£", "GBP"), ("zł", "PLN"), ("US$", "USD"), ("MX$", "MXN"), ("C$", "CAD"),
      ("A$", "AUD"), ("R$", "BRL"), ("₹", "INR"), ("₩", "KRW"), ("₺", "TRY"), ("Kč", "CZK"),
    ]
    let known = pairs.compactMap { sign, code in Currency(code: code).map { (sign, $0) } }
    return Dictionary(known, uniquingKeysWith: { first, _ in first })
  }()

  /// Signs that several currencies share; only the inventory's own can settle them.
  private static let shared: [String: Set<String>] = [
    "$": ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "CLP", "COP", "ARS"],
    "kr": ["SEK", "NOK", "DKK", "ISK"], "¥": ["JPY", "CNY"], "fr": ["CHF", "XAF", "XOF"],
    "lei": ["RON", "MDL"], "peso": ["MXN", "CLP", "COP", "ARS", "PHP"],
  ]

  private static let words = [
    "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "sfr": "CHF",
  ]
}
