/// Work one person does, in whole minutes of a working day of eight hours.
public struct Effort: Hashable, Comparable, AdditiveArithmetic, Sendable {
  /// Minutes of one person's work.
  public var personMinutes: Int

  /// Minutes of work in one person-day: eight hours.
  public static let minutesPerDay = 480

  /// That many minutes of one person's work.
  @inlinable public init(personMinutes: Int) { self.personMinutes = personMinutes }

  /// The effort nearest to a real number of person-days, ties to even.
  @inlinable public init(days: Double) {
    personMinutes = Int((days * 480).rounded(.toNearestOrEven))
  }

  /// The effort in person-days.
  @inlinable public var days: Double { Double(personMinutes) / 480 }

  /// No work.
  @inlinable public static var zero: Effort { Effort(personMinutes: 0) }

  /// Whether the left effort is smaller.
  @inlinable public static func < (left: Effort, right: Effort) -> Bool {
    left.personMinutes < right.personMinutes
  }

  /// The sum of two efforts.
  @inlinable public static func + (left: Effort, right: Effort) -> Effort {
    Effort(personMinutes: left.personMinutes + right.personMinutes)
  }

  /// The difference of two efforts.
  @inlinable public static func - (left: Effort, right: Effort) -> Effort {
    Effort(personMinutes: left.personMinutes - right.personMinutes)
  }
}
