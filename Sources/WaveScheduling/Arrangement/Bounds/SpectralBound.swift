/// Any k of n vertices are left by at least λ₂ k (n − k) / n edges, λ₂ the second smallest
/// eigenvalue of the Laplacian (Juvan and Mohar 1992).
///
/// No estimate of λ₂ is trusted: a value counts only once the Cholesky factorisation of the
/// Laplacian, less that value on the space of mean 0, shows that no smaller eigenvalue exists. The
/// value is then lowered by a margin far above the rounding errors of the factorisation.
enum SpectralBound {
  /// The most vertices for which it is worked out.
  static let mostVertices = 400

  /// By k − 1: the least number of edges that leave k vertices, for k from 1 to n − 1.
  ///
  /// - Complexity: O(vertices³).
  static func cuts(_ graph: ArrangementGraph) -> [Int] {
    let count = graph.count
    let value = count <= mostVertices ? eigenvalue(graph) : 0
    return (1..<max(1, count)).map { size in
      let cut = value * Double(size) * Double(count - size) / Double(count)
      return Int((cut - 1e-6).rounded(.up))
    }
  }

  /// A number that λ₂ is proven not to be below.
  static func eigenvalue(_ graph: ArrangementGraph) -> Double {
    guard graph.count > 1 else { return 0 }
    let scale = Double((0..<graph.count).map { graph.degree($0) }.max() ?? 1)
    var (low, high) = (0.0, 2 * scale)
    for _ in 0..<26 {
      let middle = (low + high) / 2
      if isBelow(graph, middle, scale) { low = middle } else { high = middle }
    }
    return max(0, low - 1e-9 * scale * Double(graph.count))
  }

  /// Whether the Laplacian, with `scale` on the constant vector added, less `value` everywhere is
  /// positive definite.
  private static func isBelow(_ graph: ArrangementGraph, _ value: Double, _ scale: Double) -> Bool {
    let count = graph.count
    var matrix = Array(repeating: 4 * scale / Double(count), count: count * count)
    for vertex in 0..<count {
      matrix[vertex * count + vertex] += Double(graph.degree(vertex)) - value
      for entry in graph.row(vertex) {
        matrix[vertex * count + Int(graph.neighbours[entry])] -= Double(graph.weights[entry])
      }
    }
    return matrix.withUnsafeMutableBufferPointer { cells in
      for column in 0..<count {
        let pivot = cells[column * count + column]
        guard pivot > 1e-12 * scale else { return false }
        for row in column + 1..<max(column + 1, count) {
          let factor = cells[column * count + row] / pivot
          guard factor != 0 else { continue }
          for place in row..<count {
            cells[row * count + place] -= factor * cells[column * count + place]
          }
        }
      }
      return true
    }
  }
}
