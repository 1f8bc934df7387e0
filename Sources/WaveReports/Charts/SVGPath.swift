import WaveCore

/// The outline of a figure as the data of a path.
struct SVGPath {
  /// The path's data.
  private(set) var data: Markup = .none

  /// Adds a rectangle.
  mutating func addRectangle(x: Double, y: Double, width: Double, height: Double) {
    data += "M\(x) \(y)h\(width)v\(height)h\(-width)z"
  }

  /// A line through points.
  static func line(_ points: [(x: Double, y: Double)]) -> Markup {
    Markup.joined(
      points.enumerated().map { place, point in
        place == 0 ? "M\(point.x) \(point.y)" : "L\(point.x) \(point.y)"
      })
  }

  /// A diamond around a point.
  static func diamond(x: Double, y: Double, radius: Double) -> Markup {
    "M\(x) \(y - radius)l\(radius) \(radius)l\(-radius) \(radius)l\(-radius) \(-radius)z"
  }
}
