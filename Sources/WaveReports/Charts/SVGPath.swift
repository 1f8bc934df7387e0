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

  /// A line through points that leaves and meets each of them level.
  static func smooth(_ points: [(x: Double, y: Double)]) -> Markup {
    guard let first = points.first else { return .none }
    let curves = zip(points, points.dropFirst()).map { start, end -> Markup in
      let middle = (start.x + end.x) / 2
      return "C\(middle) \(start.y) \(middle) \(end.y) \(end.x) \(end.y)"
    }
    return "M\(first.x) \(first.y)\(Markup.joined(curves))"
  }

  /// A diamond around a point.
  static func diamond(x: Double, y: Double, radius: Double) -> Markup {
    "M\(x) \(y - radius)l\(radius) \(radius)l\(-radius) \(radius)l\(-radius) \(-radius)z"
  }
}
