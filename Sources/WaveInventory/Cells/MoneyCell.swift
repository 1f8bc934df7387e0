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

  /// The number and currency of a text: `1200`, `1,200 USD`, `€ 950`, `-120 EUR`; nil where a word
  /// beside the number is no currency.
  static func parts(_ text: String) -> Parts? {
    var number = ""
    var word = ""
    for character in text {
      if character.isLetter || character.isCurrencySymbol {
        word.append(character)
      } else {
        number.append(character)
      }
    }
    let trimmed = number.trimmedOfBlanks
    if word.isEmpty { return Parts(number: trimmed, currency: nil) }
    if let symbol = symbols[word] { return Parts(number: trimmed, currency: symbol) }
    guard let currency = Currency(code: word.uppercased()) else { return nil }
    return Parts(number: trimmed, currency: currency)
  }

  /// Signs that stand for one currency only; `$` and `kr` stand for several and are refused.
  private static let symbols: [String: Currency] = {
    let pairs = [("€", "EUR"), ("£", "GBP"), ("zł", "PLN"), ("US$", "USD"), ("MX$", "MXN")]
    let known = pairs.compactMap { sign, code in Currency(code: code).map { (sign, $0) } }
    return Dictionary(known, uniquingKeysWith: { first, _ in first })
  }()
}
