import WaveCalendar
import WaveCore

/// What is known of an event beside its times: whom it concerns and what it says.
struct ICSMeaning {
  /// Whom it concerns.
  var scope: CalendarScope?
  /// What it says.
  var kind: CalendarKind?

  /// Nothing known.
  init() {}

  /// What the name of a file says: `holidays-DE.ics`, `P01 shutdown.ics`, `all.ics`.
  init(fileName: String, register: IdentifierRegister, countries: Set<String>) {
    let stem = fileName.hasSuffix(".ics") ? String(fileName.dropLast(4)) : fileName
    take([stem], register, countries)
    take(
      stem.split { " -.()".contains($0) }.map(String.init), register, countries)
    take(stem.split { " _-.()".contains($0) }.map(String.init), register, countries)
    if scope == nil, ["calendar", "all", "company"].contains(stem.lowercased()) { scope = .all }
  }

  /// Takes what some words say; what is known already stays.
  mutating func take(
    _ words: [String], _ register: IdentifierRegister, _ countries: Set<String>
  ) {
    for word in words {
      if kind == nil { kind = Self.kind(word) }
      if scope == nil { scope = Self.scope(word, register, countries) }
    }
  }

  private static func scope(
    _ word: String, _ register: IdentifierRegister, _ countries: Set<String>
  ) -> CalendarScope? {
    let parts = word.split(separator: ":", maxSplits: 1).map(\.trimmedOfBlanks)
    if parts.count == 2 {
      switch parts[0].lowercased() {
      case "country": return .country(parts[1])
      case "region": return .region(parts[1])
      case "partner": return .partner(parts[1])
      case "plant", "company", "team": return scope(parts[1], register, [])
      default: return nil
      }
    }
    if let entry = register[word] {
      switch entry.table {
      case .plants: return .plant(Identifier(word))
      case .companies: return .company(Identifier(word))
      case .teams: return .team(Identifier(word))
      default: return nil
      }
    }
    if word.lowercased() == "all" { return .all }
    return countries.contains(word) ? .country(word) : nil
  }

  /// The kind that a word names, in English, German, French or Spanish.
  private static func kind(_ word: String) -> CalendarKind? {
    let key = word.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
    return CalendarKind(rawValue: key) ?? synonyms[key]
  }

  private static let synonyms: [String: CalendarKind] = [
    "windows": .window, "maintenance_window": .window, "wartungsfenster": .window,
    "blackouts": .blackout, "freeze": .blackout, "change_freeze": .blackout, "sperre": .blackout,
    "gel": .blackout, "bloqueo": .blackout, "shutdowns": .shutdown, "werksferien": .shutdown,
    "betriebsruhe": .shutdown, "stillstand": .shutdown, "arrêt": .shutdown, "parada": .shutdown,
    "holidays": .holiday, "public_holiday": .holiday, "feiertag": .holiday, "feiertage": .holiday,
    "jour_férié": .holiday, "fériés": .holiday, "festivo": .holiday, "festivos": .holiday,
    "peaks": .peak, "hochsaison": .peak, "haute_saison": .peak, "temporada_alta": .peak,
    "closes": .close, "closing": .close, "period_close": .close, "monatsabschluss": .close,
    "abschluss": .close, "clôture": .close, "cierre": .close, "stocktake": .stockTake,
    "inventur": .stockTake, "inventaire": .stockTake, "inventario": .stockTake,
  ]
}
