/// The best of all bounds on the length of a connected graph's arrangement.
enum ArrangementBound {
  /// The bound; every cut between places is also at least the graph's edge connectivity and at
  /// least λ₂ k (n − k) / n.
  static func value(_ graph: ArrangementGraph) -> Int {
    guard graph.count > 1 else { return 0 }
    let tree = FlowBound.weights(graph)
    let connectivity = tree.min() ?? 1
    let sizes = SizeCutBound.cuts(graph)
    let spectral = SpectralBound.cuts(graph)
    let cuts = zip(sizes, spectral).reduce(0) { $0 + max(connectivity, $1.0, $1.1) }
    return max(cuts, tree.reduce(0, +), StarBound.value(graph), EdgeCountBound.value(graph))
  }
}
