/// Returns the integer nearest to `value`, a half going to the even neighbour.
///
/// The one rounding between a formula in real numbers and a stored cell in minor units, minutes or
/// days.
///
/// - Precondition: `value` is finite and fits in an `Int`.
@inlinable
public func roundHalfEven(_ value: Double) -> Int {
  Int(value.rounded(.toNearestOrEven))
}
