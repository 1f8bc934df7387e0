import WaveCore
import WaveLandscape

/// Porting: every module of our own that a planned plant uses is ported once, after the modules
/// it requires.
struct PortingBuilder: Sendable {
  private let ground: Groundwork
  private let required: [Index<Module>: [Edge]]

  /// The builder over these facts.
  init(ground: Groundwork) {
    self.ground = ground
    var required: [Index<Module>: [Edge]] = [:]
    for dependency in ground.landscape.dependencies where dependency.kind == .requires {
      guard case .module(let from) = dependency.from, case .module(let to) = dependency.to
      else { continue }
      required[from, default: []].append(
        Edge(module: from, required: to, row: dependency.row))
    }
    self.required = required
  }

  /// Adds a port for each module that still needs one.
  func build(into work: inout WorkBreakdown) {
    let wanted = modulesToPort
    let edges = requirements(among: wanted)
    for module in order(wanted, edges) { work.add(port(module)) }
    for edge in edges {
      work.order(
        work.activity(id(edge.required)), work.activity(id(edge.module)), .requires, edge.row)
    }
  }

  /// The activity that ports a module.
  static func id(_ module: Module) -> Identifier { .activity("port", module.id) }

  /// Whether a module must be ported: it moves, is not standard, and nobody has ported it.
  static func isPorted(_ module: Module) -> Bool {
    module.porting == .notPorted && module.disposition == .move && module.kind != .standard
  }

  private struct Edge {
    var module: Index<Module>
    var required: Index<Module>
    var row: SourceSpan
  }

  private var modulesToPort: [Index<Module>] {
    var used = Set(ground.modulesOfGroup.joined())
    for dependency in ground.landscape.dependencies where dependency.kind == .requires {
      guard case .module(let module) = dependency.to else { continue }
      if case .module = dependency.from { continue }
      used.insert(module)
    }
    var open = used.sorted()
    while let module = open.popLast() {
      for edge in required[module] ?? [] where used.insert(edge.required).inserted {
        open.append(edge.required)
      }
    }
    return used.sorted().filter { Self.isPorted(ground.landscape.modules[$0]) }
  }

  private func requirements(among wanted: [Index<Module>]) -> [Edge] {
    let isWanted = Set(wanted)
    return wanted.flatMap { module in
      (required[module] ?? []).filter { isWanted.contains($0.required) }
    }
  }

  private func order(_ wanted: [Index<Module>], _ edges: [Edge]) -> [Index<Module>] {
    var open: [Index<Module>: Int] = [:]
    var dependents: [Index<Module>: [Index<Module>]] = [:]
    for edge in edges {
      open[edge.module, default: 0] += 1
      dependents[edge.required, default: []].append(edge.module)
    }
    var ready = wanted.filter { open[$0] == nil }
    var next = 0
    while next < ready.count {
      for dependent in dependents[ready[next]] ?? [] {
        open[dependent, default: 0] -= 1
        if open[dependent] == 0 { ready.append(dependent) }
      }
      next += 1
    }
    return ready
  }

  private func id(_ module: Index<Module>) -> Identifier {
    Self.id(ground.landscape.modules[module])
  }

  private func port(_ index: Index<Module>) -> Activity {
    let module = ground.landscape.modules[index]
    let label = ActivityBuilder.Label(
      id: Self.id(module), title: "Port \(module.name)", kind: .porting, subject: module.id,
      group: nil)
    return ActivityBuilder(ground: ground).work(
      label, team: module.team ?? ground.roster.team("development"),
      effort: module.portingEffort.value, template: ActivityTemplates.porting,
      origins: [module.portingEffort.origin])
  }
}
