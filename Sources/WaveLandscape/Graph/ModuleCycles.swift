import WaveCore

/// Cycles of `requires` among modules, listed or not.
enum ModuleCycles {
  /// One error for each knot of modules, with a shortest cycle through its first module.
  ///
  /// - Complexity: O(*n* + *m*) without cycles; each knot adds as much.
  static func findings(in landscape: Landscape) -> [Finding] {
    let modules = ModuleGraph(landscape)
    let components = StrongComponents(of: modules.graph)
    return components.members.compactMap { members in
      guard let first = members.first, modules.lies(onCycle: first, members),
        let places = ShortestCycle.places(through: first, in: modules.graph, within: components)
      else { return nil }
      let steps = places.map { modules.step(along: $0, in: landscape) }
      let names = members.map { modules.ids[$0] }.sorted()
      return GraphFindings.moduleCycle(DependencyCycle(steps: steps, members: names))
    }
  }
}

/// Modules and what they require.
private struct ModuleGraph {
  /// The modules: first the listed ones by row, then the others as they are met.
  var ids: [Identifier]
  /// Their `requires` rows.
  var graph: CompressedRows
  /// The place in `landscape.dependencies` of each edge.
  var rows: [Int]

  init(_ landscape: Landscape) {
    var ids = landscape.modules.map(\.id)
    var unlisted: [Identifier: Int] = [:]
    var sources: [Int32] = []
    var targets: [Int32] = []
    var rows: [Int] = []
    for (row, dependency) in landscape.dependencies.enumerated()
    where dependency.kind == .requires {
      let ends = [dependency.from, dependency.to].compactMap { end -> Int32? in
        switch end {
        case .module(let module): return module.rawValue
        case .unlistedModule(let id):
          if let known = unlisted[id] { return Int32(known) }
          unlisted[id] = ids.count
          ids.append(id)
          return Int32(ids.count - 1)
        case .plant, .company, .database, .integration: return nil
        }
      }
      guard ends.count == 2 else { continue }
      sources.append(ends[0])
      targets.append(ends[1])
      rows.append(row)
    }
    graph = CompressedRows(nodeCount: ids.count, sources: sources, targets: targets)
    self.ids = ids
    self.rows = rows
  }

  func lies(onCycle node: Int, _ members: [Int]) -> Bool {
    members.count > 1
      || graph.places(from: node).contains { Int(graph.targets[$0]) == node }
  }

  func step(along place: Int, in landscape: Landscape) -> DependencyCycle.Step {
    let dependency = landscape.dependencies.elements[rows[Int(graph.edges[place])]]
    return DependencyCycle.Step(
      from: landscape.id(of: dependency.from), to: landscape.id(of: dependency.to),
      kind: .requires, row: dependency.row)
  }
}
