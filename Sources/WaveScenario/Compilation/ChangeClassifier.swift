import WaveCore
import WaveLandscape

/// Infers the change class of a group's cutover from facts, each with its row.
///
/// A schema change, a re-pointed counterpart, a change of authentication and a change of hosting
/// each ask for a class; the cutover belongs to the strictest of them. A production cutover of a
/// plant is high risk even where no row says more, because its infrastructure is replaced.
struct ChangeClassifier: Sendable {
  /// The facts.
  let ground: Groundwork
  /// The pools each plant may run in.
  let poolLoad: PoolLoad

  /// The class of a group's cutover with the facts that led to it, strictest first.
  func classify(_ group: Index<MoveGroup>) -> ClassifiedChange {
    let facts = moduleFacts(group) + databaseFacts(group) + integrationFacts(group)
    let all = facts + hostingFacts(group, hasOthers: !facts.isEmpty)
    let strictest = all.map(\.changeClass).max { strictness($0) < strictness($1) } ?? .standard
    let deciding = all.filter { $0.changeClass == strictest }
    let others = all.filter { $0.changeClass != strictest }
    return ClassifiedChange(
      changeClass: strictest, reasons: (deciding + others).map(\.reason))
  }

  /// A fact that asks for a class.
  struct Fact: Hashable, Sendable {
    /// The class asked for.
    var changeClass: ChangeClass
    /// The fact with its row.
    var reason: ClassifiedChange.Reason

    /// A fact in words.
    init(_ changeClass: ChangeClass, _ text: String, _ row: SourceSpan) {
      self.changeClass = changeClass
      reason = ClassifiedChange.Reason(text: text, row: row)
    }
  }

  /// What a module asks for: what its row says, else authentication by its name, else a schema
  /// change, else nothing.
  static func fact(of module: Module) -> Fact? {
    if let stated = module.changeClass.flatMap({ ChangeClass(rawValue: $0) }) {
      return Fact(stated, "module '\(module.id)' is said to be \(stated.rawValue)", module.row)
    }
    guard module.kind != .standard, module.disposition == .move else { return nil }
    if concernsAuthentication(module.id.text) {
      return Fact(
        .highRiskAuthentication, "module '\(module.id)' changes how people log in", module.row)
    }
    guard module.schemaChange.value, module.porting != .notNeeded else { return nil }
    return Fact(
      .highRiskSchema, "module '\(module.id)' changes its tables", module.schemaChange.origin.span)
  }

  /// Whether a module's technical name says that it is about logging in.
  static func concernsAuthentication(_ name: String) -> Bool {
    let marks: Set<Substring> = ["auth", "sso", "ldap", "oauth", "saml", "oidc", "totp", "login"]
    return name.lowercased().split { $0 == "_" || $0 == "." || $0 == "-" }
      .contains { marks.contains($0) }
  }

  /// What an integration asks for where its counterpart is moved.
  static func fact(of integration: Integration) -> Fact {
    let partner = integration.partner.map { " \($0)" } ?? ""
    return Fact(
      .highRiskIntegration,
      "\(integration.kind.rawValue)\(partner) '\(integration.id)' is re-pointed", integration.row)
  }

  /// What a database asks for where its version changes.
  static func fact(of database: Database) -> Fact? {
    let (from, to) = (database.version.value, database.targetVersion.value)
    guard to > from else { return nil }
    return Fact(
      .highRiskSchema, "database '\(database.id)' goes from version \(from) to \(to)",
      database.targetVersion.origin.span)
  }
}

extension ChangeClassifier {
  private func moduleFacts(_ group: Index<MoveGroup>) -> [Fact] {
    ground.modulesOfGroup[group.offset].compactMap { Self.fact(of: ground.landscape.modules[$0]) }
  }

  private func databaseFacts(_ group: Index<MoveGroup>) -> [Fact] {
    ground.loadsOfGroup[group.offset].compactMap {
      Self.fact(of: ground.landscape.databases[$0.database])
    }
  }

  private func integrationFacts(_ group: Index<MoveGroup>) -> [Fact] {
    ground.integrationsOfGroup[group.offset].map {
      Self.fact(of: ground.landscape.integrations[$0])
    }
  }

  /// A pool of its own, another region, or simply new infrastructure where nothing else is said.
  private func hostingFacts(_ group: Index<MoveGroup>, hasOthers: Bool) -> [Fact] {
    var facts: [Fact] = []
    for index in ground.groups[group].plants {
      let plant = ground.landscape.plants[index]
      guard let choice = poolLoad.choices[index.offset].first else { continue }
      let pool = ground.landscape.pools[choice.pool]
      if pool.hosting == .dedicated {
        let text = "plant '\(plant.id)' goes to dedicated hosting in '\(pool.id)'"
        facts.append(Fact(.highRiskInfrastructure, text, plant.row))
      }
    }
    guard facts.isEmpty, !hasOthers, let first = ground.groups[group].plants.first else {
      return facts
    }
    let plant = ground.landscape.plants[first]
    return [Fact(.highRiskInfrastructure, "plant '\(plant.id)' changes its platform", plant.row)]
  }

  /// How strict a class is: by lead, then by evidence asked for, then by the order of classes.
  private func strictness(_ changeClass: ChangeClass) -> (Int, Int, Int) {
    let demands = ground.policy.demands(of: changeClass)
    let isEmergency = changeClass == .emergency
    let place = ChangeClass.allCases.firstIndex(of: changeClass) ?? 0
    return (isEmergency ? -1 : demands.leadDays, demands.evidence.count, place)
  }
}
