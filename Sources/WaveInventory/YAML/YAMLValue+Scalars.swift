import WaveCore

extension YAMLValue {
  /// A text.
  func text() -> String? {
    guard let text = scalarText, !text.isEmpty else {
      refuse("a text")
      return nil
    }
    return text
  }

  /// One of the words of a closed list.
  func choice<Word: RawRepresentable & CaseIterable>(
    of type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let text = scalarText else {
      refuse("one of " + type.allCases.map(\.rawValue).joined(separator: ", "))
      return nil
    }
    if let word = Word(rawValue: text) { return word }
    let words = type.allCases.map(\.rawValue)
    let nearest = Suggestion.nearest(to: text, in: words)
    add(
      source.codes.value, "'\(text)' is not a word of \(path)",
      label: nearest.map { "did you mean \($0)?" } ?? "not in the list",
      fix: "write one of " + words.joined(separator: ", "))
    return nil
  }

  /// A number in a range.
  func number(_ range: ClosedRange<Double>) -> Double? {
    guard let text = scalarText, let number = Double(text.replacing("_", with: "")),
      number.isFinite
    else {
      refuse("a number")
      return nil
    }
    guard range.contains(number) else {
      let bounds = Self.bounds(range)
      add(
        source.codes.range, "\(text) is not in the range of \(path)", label: bounds,
        fix: "write a number from \(bounds)")
      return nil
    }
    return number
  }

  /// A whole number in a range.
  func integer(_ range: ClosedRange<Int>) -> Int? {
    let bounds = Double(range.lowerBound)...Double(range.upperBound)
    guard let number = number(bounds) else { return nil }
    guard number == number.rounded(), number < 9e15 else {
      refuse("a whole number")
      return nil
    }
    return Int(number)
  }

  /// Yes or no.
  func boolean() -> Bool? {
    guard let text = scalarText, let flag = SpecialCell.boolean(text) else {
      refuse("yes or no")
      return nil
    }
    return flag
  }

  /// A date by ISO 8601.
  func date() -> CivilDate? {
    guard let text = scalarText, let date = CivilDate(iso: text) else {
      refuse("a date like 2027-05-01")
      return nil
    }
    return date
  }

  /// A span of time; a bare number counts in `unit`.
  func minutes(_ unit: DurationUnit) -> Minutes? {
    guard let text = scalarText,
      let span = DurationCell.minutes(text, unit: unit, style: .point)
    else {
      refuse("a duration like 4h or 3w")
      return nil
    }
    return span
  }

  /// A span of time in seconds: `2s`, `500ms`, `5min`; a bare number counts in seconds.
  func seconds() -> Double? {
    guard let text = scalarText else {
      refuse("a duration like 2s")
      return nil
    }
    let number = text.prefix { $0.isNumber || $0 == "." }
    let unit = text.dropFirst(number.count).trimmedOfBlanks
    let factors = ["": 1.0, "s": 1, "sec": 1, "ms": 0.001, "min": 60, "m": 60, "h": 3600]
    guard let value = Double(number), let factor = factors[unit] else {
      refuse("a duration like 2s or 5min")
      return nil
    }
    return value * factor
  }

  private static func bounds(_ range: ClosedRange<Double>) -> String {
    let short: (Double) -> String = {
      $0 == $0.rounded() && abs($0) < 1e15 ? "\(Int($0))" : "\($0)"
    }
    return range.upperBound > 1e15
      ? "\(short(range.lowerBound)) or more"
      : "\(short(range.lowerBound)) to \(short(range.upperBound))"
  }
}
