import WaveCore
import WaveLandscape

/// Reads a day of every year.
enum MonthDayCell {
  /// The day a text stands for: `12-31`, `31.12.`, `31 Dec`, `Dec 31`, or a date of any year; nil
  /// where it is none.
  static func monthDay(_ text: String) -> MonthDay? {
    if let date = CivilDate(iso: DateCell.halves(text).date) ?? MonthNames.date(text) {
      return day(date.components.month, date.components.day)
    }
    let hyphened = text.split(separator: "-", omittingEmptySubsequences: false)
    if hyphened.count == 2, hyphened.allSatisfy({ $0.count == 2 }), let month = Int(hyphened[0]),
      let number = Int(hyphened[1])
    {
      return day(month, number)
    }
    let parts = text.split { " .-".contains($0) }
    guard parts.count == 2 else { return nil }
    if let month = MonthNames.month(parts[1]), let number = Int(parts[0]) {
      return day(month, number)
    }
    if let month = MonthNames.month(parts[0]), let number = Int(parts[1]) {
      return day(month, number)
    }
    guard text.contains("."), let number = Int(parts[0]), let month = Int(parts[1]) else {
      return nil
    }
    return day(month, number)
  }

  private static func day(_ month: Int, _ day: Int) -> MonthDay? {
    guard (1...12).contains(month), (1...CivilDate.days(inMonth: month, of: 2024)).contains(day)
    else { return nil }
    return MonthDay(month: month, day: day)
  }
}
