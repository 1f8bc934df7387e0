import WaveCore

/// Reads dates whose month is a word, which leaves no doubt about the order of day and month.
enum MonthNames {
  /// The date a text stands for: `1 May 2027`, `01-Mai-27`, `1. März 2027`, `1 de mayo de 2027`,
  /// `May 1, 2027`; nil where it is none.
  static func date(_ text: some StringProtocol) -> CivilDate? {
    guard text.contains(where: \.isLetter), text.utf8.count <= 40 else { return nil }
    let parts = text.lowercased().split { " .,-/\u{A0}".contains($0) }
      .filter { $0 != "de" && $0 != "den" && $0 != "del" }
    guard parts.count == 3 else { return nil }
    let monthFirst = month(parts[0]) != nil
    guard let month = month(parts[monthFirst ? 0 : 1]),
      let day = number(parts[monthFirst ? 1 : 0], digits: 1...2),
      let year = number(parts[2], digits: 2...4), parts[2].count != 3
    else { return nil }
    return CivilDate(year: parts[2].count == 2 ? 2000 + year : year, month: month, day: day)
  }

  /// The month that a word or its beginning names, 1…12; English, German, French, Spanish.
  static func month(_ word: some StringProtocol) -> Int? {
    let folded = word.lowercased()
    return byName[folded]
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    digits.contains(text.count) && text.utf8.allSatisfy { (48...57).contains($0) }
      ? Int(text) : nil
  }

  private static let byName: [String: Int] = {
    let names = [
      "jan january januar jän jänner janvier janv ene enero",
      "feb february februar février fevrier févr fevr fév febrero",
      "mar march mär märz mrz maerz mars marzo",
      "apr april avril avr abr abril",
      "may mai mayo",
      "jun june juni juin junio",
      "jul july juli juillet juil julio",
      "aug august août aout ago agosto",
      "sep sept september septembre septiembre set",
      "oct october okt oktober octobre octubre",
      "nov november novembre noviembre",
      "dec december dez dezember décembre decembre déc dic diciembre",
    ]
    var months: [String: Int] = [:]
    for (place, list) in names.enumerated() {
      for name in list.split(separator: " ") { months[String(name)] = place + 1 }
    }
    return months
  }()
}
