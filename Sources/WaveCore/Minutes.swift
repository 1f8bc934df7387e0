/// A span of elapsed time in whole minutes; may be negative where it is a difference.
public struct Minutes: Hashable, Sendable {
  /// The number of minutes.
  public var count: Int

  /// A span of `count` minutes.
  @inlinable public init(_ count: Int) { self.count = count }

  /// A span of whole hours.
  @inlinable public static func hours(_ count: Int) -> Minutes { Minutes(count * 60) }

  /// A span of days of 24 hours of elapsed time.
  @inlinable public static func days(_ count: Int) -> Minutes { Minutes(count * 1440) }

  /// The span in hours, for formulas that need a real number.
  @inlinable public var hours: Double { Double(count) / 60 }

  /// The number of days of 24 hours that the span touches, rounded up.
  @inlinable public var daysRoundedUp: Int { (count + 1439) / 1440 }
}

extension Minutes: Comparable, AdditiveArithmetic {
  /// The empty span.
  @inlinable public static var zero: Minutes { Minutes(0) }

  /// Whether the left span is shorter.
  @inlinable public static func < (left: Minutes, right: Minutes) -> Bool {
    left.count < right.count
  }

  /// The sum of two spans.
  @inlinable public static func + (left: Minutes, right: Minutes) -> Minutes {
    Minutes(left.count + right.count)
  }

  /// The difference of two spans.
  @inlinable public static func - (left: Minutes, right: Minutes) -> Minutes {
    Minutes(left.count - right.count)
  }
}

extension Minutes: CustomStringConvertible {
  /// The span as people write it: `9 h 10 min`, `2 d 4 h`, `45 min`, `0 min`.
  public var description: String {
    guard count >= 0 else { return "−" + Minutes(-count).description }
    let (days, hours, minutes) = (count / 1440, count % 1440 / 60, count % 60)
    if count >= 72 * 60 {
      return hours == 0 ? "\(days) d" : "\(days) d \(hours) h"
    }
    let wholeHours = count / 60
    if wholeHours == 0 { return "\(minutes) min" }
    return minutes == 0 ? "\(wholeHours) h" : "\(wholeHours) h \(minutes) min"
  }
}

extension Minutes: Codable {
  /// Reads the number of minutes.
  public init(from decoder: any Decoder) throws {
    count = try decoder.singleValueContainer().decode(Int.self)
  }

  /// Writes the number of minutes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(count)
  }
}
