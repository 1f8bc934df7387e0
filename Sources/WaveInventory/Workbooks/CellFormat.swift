/// What a workbook's number format makes of a number.
enum CellFormat: Hashable {
  /// A number.
  case number
  /// A number filled with zeros to so many digits: `007`.
  case padded(Int)
  /// A day.
  case date
  /// A day with a time.
  case dateTime
  /// A time of day, or a span of hours.
  case time

  /// The format of a built-in number (ECMA-376, part 1, 18.8.30).
  init(builtIn number: Int) {
    switch number {
    case 14...17, 27...31, 34...36, 50...54, 57, 58: self = .date
    case 22: self = .dateTime
    case 18...21, 32, 33, 45...47, 55, 56: self = .time
    default: self = .number
    }
  }

  /// The format of a code such as `dd.mm.yyyy hh:mm` or `[h]:mm`; its first section counts.
  init(code: String) {
    let plain = Self.plain(code)
    let hasDay = plain.contains("y") || plain.contains("d")
    let hasClock = plain.contains("h") || plain.contains("s")
    if plain == "general" || plain.isEmpty {
      self = .number
    } else if hasDay || (plain.contains("m") && !hasClock) {
      self = hasClock ? .dateTime : .date
    } else if hasClock {
      self = .time
    } else {
      let isPadding = plain.count > 1 && plain.allSatisfy { $0 == "0" }
      self = isPadding ? .padded(plain.count) : .number
    }
  }

  /// A code in lower case without quoted texts, escapes, colours, conditions and money signs.
  ///
  /// Brackets around `h`, `m` and `s` mean elapsed time; their letters stay.
  private static func plain(_ code: String) -> String {
    var plain = ""
    var rest = code[...]
    while let character = rest.first {
      rest = rest.dropFirst()
      switch character {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }.lowercased()
        if inside.allSatisfy({ "hms".contains($0) }) { plain += inside }
        rest = rest.drop { $0 != "]" }.dropFirst()
      case ";": return plain
      default: plain += character.lowercased()
      }
    }
    return plain
  }
}
