import WaveCore

/// A piece of HTML or SVG that is safe to show: literals are trusted, everything interpolated is
/// escaped.
///
///     let cell: Markup = "<td>\(plant.name)</td>"
struct Markup: Sendable, Hashable {
  /// The markup as text.
  private(set) var text: String

  /// Nothing.
  static let none = Markup(text: "")

  private init(text: String) { self.text = text }

  /// Text of this house that is markup already, and is taken as it is.
  init(trusted text: String) { self.text = text }

  /// The pieces one after the other, with a trusted separator between them.
  static func joined(_ pieces: [Markup], by separator: StaticString = "") -> Markup {
    Markup(text: pieces.map(\.text).joined(separator: "\(separator)"))
  }

  /// One piece after the other.
  static func + (left: Markup, right: Markup) -> Markup { Markup(text: left.text + right.text) }

  /// Adds a piece at the end.
  static func += (left: inout Markup, right: Markup) { left.text += right.text }

  /// Whether there is nothing to show.
  var isEmpty: Bool { text.isEmpty }
}

extension Markup: ExpressibleByStringInterpolation {
  /// Trusted markup.
  init(stringLiteral value: String) { text = value }

  /// Trusted markup with escaped text in it.
  init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  /// Puts the pieces of a literal together and escapes what is interpolated.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var text: String

    /// An empty text with room for the literal.
    init(literalCapacity: Int, interpolationCount: Int) {
      text = ""
      text.reserveCapacity(literalCapacity + interpolationCount * 12)
    }

    /// Adds a trusted part of the literal.
    mutating func appendLiteral(_ literal: String) { text += literal }

    /// Adds text, escaped.
    mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text += Escaping.escaped(value.description)
    }

    /// Adds markup as it is.
    mutating func appendInterpolation(_ markup: Markup) { text += markup.text }

    /// Adds pieces of markup as they are, each on a line of its own.
    mutating func appendInterpolation(_ pieces: [Markup]) {
      text += pieces.map(\.text).joined(separator: "\n")
    }

    /// Adds a coordinate with at most one decimal.
    mutating func appendInterpolation(_ coordinate: Double) {
      text += DecimalFigure.text(coordinate, decimals: 1, keepsZeros: false)
    }
  }
}
