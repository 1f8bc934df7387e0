/// A day of the week, numbered as ISO 8601 does: Monday 1 … Sunday 7.
public enum Weekday: Int, CaseIterable, Comparable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Whether the left day comes first in a week that starts on Monday.
  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }

  /// The three-letter English name: `Mon`.
  public var abbreviation: String {
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][rawValue - 1]
  }

  /// The day named by its English name or its first three letters, in any case.
  public init?(name: some StringProtocol) {
    let lowered = name.lowercased()
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    guard let place = names.firstIndex(where: { $0 == lowered || $0.prefix(3) == lowered })
    else { return nil }
    self.init(rawValue: place + 1)
  }
}
