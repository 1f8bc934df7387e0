import WaveCalendar
import WaveCore
import WaveLandscape

extension LandscapeBuilder {
  /// Warns of calendar rows whose country, region or partner nothing has.
  func reportIdleScopes() {
    let countries =
      landscape.plants.compactMap(\.country) + landscape.companies.compactMap(\.country)
    let regions = landscape.plants.compactMap(\.region)
    let partners = landscape.integrations.compactMap(\.partner)
    for entry in calendar {
      switch entry.scope {
      case .country(let name): report(name, "country", among: countries, at: entry.row)
      case .region(let name): report(name, "region", among: regions, at: entry.row)
      case .partner(let name): report(name, "partner", among: partners, at: entry.row)
      default: break
      }
    }
  }

  /// Refuses companies that own themselves by way of others.
  func reportLineage() {
    for start in landscape.companies.indices {
      var company = landscape.companies[start].parent
      var steps = 0
      while let next = company, next != start, steps <= landscape.companies.count {
        company = landscape.companies[next].parent
        steps += 1
      }
      guard company == start else { continue }
      let owner = landscape.companies[start]
      context.log.add("INV047", at: owner.row, "company '\(owner.id)' owns itself")
    }
  }

  private func report(
    _ name: String, _ kind: String, among known: [String], at span: SourceSpan
  ) {
    guard !known.contains(name) else { return }
    let nearest = Suggestion.nearest(to: name, in: known)
    context.log.add(
      "INV052", at: span,
      "no \(kind == "partner" ? "integration" : "plant") has the \(kind) '\(name)'",
      fix: nearest.map { "write \(kind):\($0)" })
  }
}
