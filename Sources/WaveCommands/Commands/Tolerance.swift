import ArgumentParser

/// How well something is to be known, on the command line: `0.5%` or `0.005`.
struct Tolerance {
  /// The share, above 0 and at most a half.
  var share: Double

  /// The tolerance that a text names.
  ///
  /// - Throws: `ValidationError` with what may be written, where it names none.
  static func read(_ text: String) throws -> Tolerance {
    let isPercent = text.hasSuffix("%")
    let number = Double(isPercent ? text.dropLast() : text[...])
    guard let number, number.isFinite else { throw ValidationError(Self.advice) }
    let share = isPercent ? number / 100 : number
    guard share > 0, share <= 0.5 else { throw ValidationError(Self.advice) }
    return Tolerance(share: share)
  }

  private static let advice = "write a share above 0 and up to 50%, such as 0.5% or 0.005"
}
