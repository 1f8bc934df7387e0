import WaveCore
import WaveLandscape

extension RowReader {
  /// A dependency of `dependencies.csv`, or nil where it has no meaning.
  func dependency() -> Dependency? {
    let kind = choice("kind", of: DependencyKind.self)
    let from = end("from", orUnlisted: false)
    let isModule = from.map { $0.kind == .module } ?? false
    let to = end("to", orUnlisted: isModule && kind == .requires)
    let bridge = kind == .talksTo
    let result = (
      lag: minutesFact("lag", listed: false),
      setup: moneyFact("bridge_setup_cost", listed: bridge),
      weekly: moneyFact("bridge_cost_per_week", listed: bridge),
      coexistence: minutes("max_coexistence")
    )
    guard let kind, let from, let to, makesSense(from, to, kind) else { return nil }
    return Dependency(
      from: from, to: to, kind: kind, lag: result.lag, bridgeSetupCost: result.setup,
      bridgeCostPerWeek: result.weekly, maxCoexistence: result.coexistence, note: text("note"),
      row: span)
  }
}

extension RowReader {
  private static let ends: [TableName] = [
    .plants, .companies, .databases, .modules, .integrations,
  ]

  private func end(_ name: String, orUnlisted: Bool) -> AssetReference? {
    guard let id = text(name) else { return nil }
    if orUnlisted, context.register[id] == nil {
      reportNearModule(id, name)
      return .unlistedModule(Identifier(id))
    }
    guard let entry = resolve(id, name, in: Self.ends) else { return nil }
    switch entry.table {
    case .plants: return .plant(Index(entry.row))
    case .companies: return .company(Index(entry.row))
    case .databases: return .database(Index(entry.row))
    case .modules: return .module(Index(entry.row))
    default: return .integration(Index(entry.row))
    }
  }

  /// Warns where an unlisted module is one letter away from a listed one.
  private func reportNearModule(_ id: String, _ name: String) {
    guard id.count >= 5, let nearest = context.nearest(to: id, in: [.modules]),
      Suggestion.distance(Array(id.utf8), Array(nearest.id.utf8)) == 1
    else { return }
    add(
      "INV050", name, "module '\(id)' is not listed",
      label: "did you mean \(nearest.id)?", fix: "write \(nearest.id) if it was meant")
  }

  private func makesSense(
    _ from: AssetReference, _ to: AssetReference, _ kind: DependencyKind
  ) -> Bool {
    if from == to {
      add("INV035", "to", "'\(text("from") ?? "")' depends on itself")
      return false
    }
    if DependencyMeaning.meaning(from: from.kind, to: to.kind, kind: kind) != nil { return true }
    let possible = DependencyKind.allCases.filter {
      DependencyMeaning.meaning(from: from.kind, to: to.kind, kind: $0) != nil
    }.map(\.rawValue)
    add(
      "INV034", "kind",
      "a \(from.kindName) that \(kind.rawValue) a \(to.kindName) has no meaning",
      label: possible.isEmpty
        ? "nothing orders these two"
        : "possible: "
          + possible.joined(separator: ", "),
      fix: possible.isEmpty
        ? "name plants, databases, integrations or modules"
        : "write " + possible.joined(separator: " or "))
    return false
  }
}
