/// A unit that spans of elapsed time are written in.
public enum DurationUnit: String, CaseIterable, Sendable {
  case minutes, hours, days, weeks

  /// Minutes in one unit; a day has 24 hours.
  public var minutes: Int {
    switch self {
    case .minutes: 1
    case .hours: 60
    case .days: 1440
    case .weeks: 10_080
    }
  }

  /// The unit's name for several of it.
  public var plural: String { rawValue }

  /// The unit that a word or letter names in any case, or nil; English, German, French, Spanish.
  public init?(word: some StringProtocol) {
    var name = word.lowercased()
    if name.hasSuffix(".") { name.removeLast() }
    guard let unit = Self.byWord[name] else { return nil }
    self = unit
  }

  private static let byWord: [String: DurationUnit] = {
    let words: [(DurationUnit, String)] = [
      (.minutes, "m min mins minute minutes minuten minuto minutos mn"),
      (.hours, "h hr hrs hour hours std stunde stunden heure heures hora horas"),
      (.days, "d day days t tg tag tage tagen j jour jours día dia días dias"),
      (.weeks, "w wk wks week weeks wo woche wochen sem semaine semaines semana semanas"),
    ]
    var units: [String: DurationUnit] = [:]
    for (unit, list) in words {
      for word in list.split(separator: " ") { units[String(word)] = unit }
    }
    return units
  }()
}
