import WaveCore
import WaveLandscape

extension RowReader {
  /// A time zone's identifier; whether it exists is checked when zones are resolved.
  func timezone(_ name: String) -> String? {
    guard let id = text(name) else { return nil }
    context.name(zone: id, at: span(name))
    return id
  }

  /// Hours that come back every week.
  func window(_ name: String) -> RecurringWindow? {
    guard let text = text(name) else { return nil }
    return window(text, name)
  }

  /// Several such hours.
  func windows(_ name: String) -> [RecurringWindow] {
    words(name).compactMap { window($0, name) }
  }

  private func window(_ text: String, _ name: String) -> RecurringWindow? {
    guard let hours = WindowCell.hours(text) else {
      addReference(
        "INV032", name, text, "'\(text)' does not name weekly hours", label: "days and hours?",
        fix: "write it like Tue-Thu 10:00-16:00 Europe/Berlin")
      return nil
    }
    if let zone = hours.timezone { context.name(zone: zone, at: span(name)) }
    return RecurringWindow(
      weekdays: hours.weekdays, opens: hours.opens, closes: hours.closes,
      timezone: hours.timezone, span: span(name))
  }
}

extension ReadingContext {
  /// Remembers that a zone is named; of several places the first.
  func name(zone: String, at span: SourceSpan) {
    if zones[zone] == nil { zones[zone] = span }
  }
}
