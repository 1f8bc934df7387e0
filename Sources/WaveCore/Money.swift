/// An amount of money in whole minor units (cents) of the currency of the table it stands in.
///
/// A landscape and everything computed from it use one currency; other currencies are converted
/// once, at the edge, with one rounding half to even.
public struct Money: Hashable, Sendable {
  /// The amount in minor units, for example cents.
  public var minor: Int

  /// An amount of that many minor units.
  @inlinable public init(minor: Int) { self.minor = minor }

  /// The amount nearest to a real number of minor units, ties to even.
  @inlinable public init(roundingMinor value: Double) {
    minor = Int(value.rounded(.toNearestOrEven))
  }

  /// The amount times a factor, rounded once, ties to even.
  @inlinable public func scaled(by factor: Double) -> Money {
    Money(roundingMinor: Double(minor) * factor)
  }
}

extension Money: Comparable, AdditiveArithmetic {
  /// No money.
  @inlinable public static var zero: Money { Money(minor: 0) }

  /// Whether the left amount is smaller.
  @inlinable public static func < (left: Money, right: Money) -> Bool { left.minor < right.minor }

  /// The sum of two amounts.
  @inlinable public static func + (left: Money, right: Money) -> Money {
    Money(minor: left.minor + right.minor)
  }

  /// The difference of two amounts.
  @inlinable public static func - (left: Money, right: Money) -> Money {
    Money(minor: left.minor - right.minor)
  }

  /// The amount with its sign turned.
  @inlinable public static prefix func - (amount: Money) -> Money { Money(minor: -amount.minor) }

  /// The amount taken a whole number of times.
  @inlinable public static func * (amount: Money, times: Int) -> Money {
    Money(minor: amount.minor * times)
  }
}

extension Money: Codable {
  /// Reads the minor units.
  public init(from decoder: any Decoder) throws {
    minor = try decoder.singleValueContainer().decode(Int.self)
  }

  /// Writes the minor units.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(minor)
  }
}
