import WaveCore

/// Finds modules that depend on each other in a circle.
enum ModuleCircles {
  /// Logs every dependency that closes a circle, with the path of the circle.
  ///
  /// - Complexity: O(modules + dependencies).
  static func report(in modules: [OdooModule], into log: FindingLog) {
    let index = Dictionary(
      modules.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let next = modules.map { module in
      module.manifest.depends.map { index[$0.name] }
    }
    // 0 is not seen, 1 on the path, 2 done.
    var states = [UInt8](repeating: 0, count: modules.count)
    for start in modules.indices where states[start] == 0 {
      var path: [(module: Int, edge: Int)] = [(start, 0)]
      states[start] = 1
      while let (module, edge) = path.last {
        guard edge < next[module].count else {
          states[module] = 2
          path.removeLast()
          continue
        }
        path[path.count - 1].edge += 1
        guard let target = next[module][edge] else { continue }
        if states[target] == 0 {
          states[target] = 1
          path.append((target, 0))
        } else if states[target] == 1 {
          let circle = path.drop { $0.module != target }.map(\.module)
          add(circle, closing: modules[module].manifest.depends[edge], in: modules, log)
        }
      }
    }
  }

  private static func add(
    _ circle: [Int], closing edge: OdooManifest.Dependency, in modules: [OdooModule],
    _ log: FindingLog
  ) {
    let names = (circle + circle.prefix(1)).map { modules[$0].name }
    log.add(
      "ODO010", at: edge.span, excerpt: edge.excerpt,
      "modules depend on each other in a circle: " + names.joined(separator: " on "),
      label: "this closes the circle")
  }
}
