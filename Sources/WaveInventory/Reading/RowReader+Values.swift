import WaveCore
import WaveLandscape

extension RowReader {
  /// A text.
  func text(_ name: String) -> String? { cell(name)?.text }

  /// The parts of a list between `;` or line breaks, blank ones dropped.
  ///
  /// A list of identifiers may be parted by another mark where all its parts are identifiers.
  func words(_ name: String) -> [String] {
    guard let cell = cell(name) else { return [] }
    let words = cell.text.split { $0 == ";" || $0.isNewline }
      .map(\.trimmedOfBlanks).filter { !$0.isEmpty }
    guard words.count == 1, case .references = cell.column.specification.type,
      context.register[words[0]] == nil
    else { return words }
    for mark: Character in [",", "|", "/", "+", " "] where words[0].contains(mark) {
      let parts = words[0].split(separator: mark).map(\.trimmedOfBlanks).filter { !$0.isEmpty }
      guard parts.count > 1, parts.allSatisfy({ context.register[$0] != nil }) else { continue }
      add(
        "INV060", name, "'\(words[0])' was read as a list of \(parts.count), parted by '\(mark)'",
        label: "all of them are known")
      return parts
    }
    return words
  }

  /// One of the words of a closed list, in any case and with blanks or hyphens for `_`.
  func choice<Word: RawRepresentable & CaseIterable>(
    _ name: String, of type: Word.Type
  ) -> Word? where Word.RawValue == String {
    value(name) { (cell) throws(CellFault) in
      let key = Self.wordKey(cell.text)
      if let word = type.allCases.first(where: { Self.wordKey($0.rawValue) == key }) { return word }
      throw Self.unknownWord(cell.text, of: type.allCases.map(\.rawValue), in: name)
    }
  }

  /// One of the words that the column's specification lists.
  func listedWord(_ name: String) -> String? {
    value(name) { (cell) throws(CellFault) in
      guard case .choice(let words) = cell.column.specification.type else { return cell.text }
      let key = Self.wordKey(cell.text)
      if let word = words.first(where: { Self.wordKey($0) == key }) { return word }
      throw Self.unknownWord(cell.text, of: words, in: name)
    }
  }

  /// Yes or no.
  func boolean(_ name: String) -> Bool? {
    value(name) { (cell) throws(CellFault) in
      if let flag = SpecialCell.boolean(cell.text) { return flag }
      throw CellFault(
        code: "INV027", headline: "'\(cell.text)' is neither yes nor no", label: "yes or no?",
        fix: "")
    }
  }

  /// A day of every year.
  func monthDay(_ name: String) -> MonthDay? {
    value(name) { (cell) throws(CellFault) in
      if let day = MonthDayCell.monthDay(cell.text) { return day }
      throw CellFault(
        code: "INV033", headline: "'\(cell.text)' is not a day of the year", label: "MM-DD?",
        fix: "")
    }
  }

  /// A currency's code.
  func currency(_ name: String) -> Currency? {
    value(name) { (cell) throws(CellFault) in
      if let parts = MoneyCell.parts(cell.text, own: context.settings.currency),
        let currency = parts.currency
      {
        return currency
      }
      throw CellFault(
        code: "INV042", headline: "'\(cell.text)' is not a currency", label: "an ISO 4217 code?",
        fix: "")
    }
  }

  /// The major number of a version: `15.0` is 15.
  func version(_ name: String) -> Int? {
    value(name) { (cell) throws(CellFault) in
      let digits = cell.text.drop { !$0.isNumber }.prefix { $0.isNumber }
      if let major = Int(digits), (1...999).contains(major) { return major }
      throw CellFault(
        code: "INV018", headline: "'\(cell.text)' is not a version", label: "",
        fix: "write it like 15.0")
    }
  }
}

extension RowReader {
  private static func wordKey(_ word: String) -> String {
    word.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
  }

  private static func unknownWord(
    _ text: String, of words: [String], in column: String
  ) -> CellFault {
    let nearest = Suggestion.nearest(to: text, in: words)
    let list = words.joined(separator: ", ")
    return CellFault(
      code: "INV016", headline: "'\(text)' is not a word of '\(column)'",
      label: nearest.map { "did you mean \($0)?" } ?? "not in the list",
      fix: nearest.map { "write \($0); the words are \(list)" } ?? "write one of \(list)")
  }
}
