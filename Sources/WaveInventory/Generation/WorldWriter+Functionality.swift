import WaveCore

extension WorldWriter {
  /// Core modules every plant uses; they need no porting.
  private static let core = ["stock", "sale", "purchase", "account", "mrp"]

  /// `modules.csv`.
  mutating func modules() -> [UInt8] {
    var table = CSVText([
      "module_id", "name", "kind", "version", "lines_of_code", "porting", "porting_days",
      "schema_change", "test_coverage", "team_id", "disposition", "maintenance_days_per_week",
    ])
    for name in Self.core { table.add([name, name, "standard", "15.0", "", "not_needed"]) }
    for module in world.modules {
      let days = 2 + module.lines / 130
      table.add([
        module.id, module.id, "custom", "15.0", maybe("\(module.lines)"), "not_ported",
        maybe("\(days)"), maybe(module.lines > 700 ? "yes" : "no"), maybe("0.\(between(10, 60))"),
        "T_DEV", "move", maybe("0.\(between(1, 4))"),
      ])
    }
    return table.bytes
  }

  /// `module_usage.csv`.
  func moduleUsage() -> [UInt8] {
    var table = CSVText(["module_id", "plant_id", "database_id"])
    for name in Self.core { table.add([name, "*"]) }
    for (place, module) in world.modules.enumerated() {
      if module.users.isEmpty {
        table.add([module.id, "", world.databases[place % world.databases.count].id])
      }
      for plant in module.users { table.add([module.id, world.plants[plant].id]) }
    }
    return table.bytes
  }

  /// `integrations.csv`.
  mutating func integrations() -> [UInt8] {
    var table = CSVText([
      "integration_id", "kind", "plants", "partner", "protocol", "direction", "messages_per_hour",
      "buffer", "drain_per_hour", "devices", "repoint", "repoint_lead", "relay", "per_plant",
      "partner_notice", "partner_windows", "bridgeable", "bridge_setup_cost",
      "bridge_cost_per_week", "effort_days", "team_id", "cutover_duration",
    ])
    for (place, link) in world.links.enumerated() {
      let isEDI = link.kind == "edi"
      let isMachine = ["mes", "barcode", "label", "plc"].contains(link.kind)
      let users = link.plants.reduce(0) { $0 + world.plants[$1].peakUsers }
      let messages = isMachine ? between(100, 900) : between(4, 60)
      table.add([
        "IF-" + GeneratedKinds.padded(place + 1, 5), link.kind,
        link.plants.map { world.plants[$0].id }.joined(separator: ";"),
        isMachine ? "" : "Partner \(place % 97 + 1)", isEDI ? "EDIFACT over AS2" : "REST", "both",
        "\(messages)", maybe(isMachine ? "4h" : "24h"), maybe("\(messages * between(3, 9))"),
        link.kind == "barcode" ? "\(max(2, users * 2 / 5))" : "",
        isEDI ? "before" : "with_plant", isEDI ? "2w" : "", isEDI ? "yes" : "no",
        link.plants.count > 1 || isMachine ? "yes" : "no", isEDI ? "4w" : "",
        isEDI && place % 3 == 0 ? "Tue-Thu 09:00-15:00" : "", isMachine ? "no" : "yes",
        isMachine ? "" : maybe("\(between(8, 30) * 100)"),
        isMachine ? "" : maybe("\(between(5, 20) * 10)"), maybe("\(link.days)"),
        "T_INT_" + world.regions[link.region].name,
        maybe(isMachine ? "\(between(30, 120))min" : "\(between(15, 60))min"),
      ])
    }
    return table.bytes
  }

  /// `dependencies.csv`: every order and separation holds in the witness plan.
  mutating func dependencies() -> [UInt8] {
    var table = CSVText([
      "from", "to", "kind", "lag", "bridge_setup_cost", "bridge_cost_per_week", "max_coexistence",
    ])
    for module in world.modules {
      table.add([module.id, Self.core[random.below(Self.core.count)], "requires"])
      for needed in module.requires {
        table.add([module.id, world.modules[needed].id, "requires"])
      }
    }
    var seen = Set(world.couples)
    for pair in world.couples {
      table.add([world.plants[pair[0]].id, world.plants[pair[1]].id, "together"])
    }
    for _ in 0..<world.size {
      let (left, right) = (random.below(world.size), random.below(world.size))
      let pair = [left, right].sorted()
      guard left != right, world.plants[left].database != world.plants[right].database,
        seen.insert(pair).inserted
      else { continue }
      table.add(relation(left, right))
    }
    return table.bytes
  }

  /// A relation between two plants that the witness plan keeps.
  private mutating func relation(_ left: Int, _ right: Int) -> [String] {
    let days = world.saturday[left] - world.saturday[right]
    let (later, earlier) = days >= 0 ? (left, right) : (right, left)
    let ids = [world.plants[later].id, world.plants[earlier].id]
    let isSameLane = !world.hasLanes || world.plants[left].region == world.plants[right].region
    let choice = random.uniform()
    if choice < 0.2, abs(days) >= 28 { return ids + ["requires", choice < 0.05 ? "2w" : ""] }
    if choice < 0.4, days != 0, isSameLane { return ids + ["apart"] }
    let limit = choice > 0.75 ? "\(abs(days) / 7 + 4)w" : ""
    return ids + [
      "talks_to", "", maybe("\(between(10, 40) * 100)"), maybe("\(between(8, 40) * 10)"), limit,
    ]
  }
}
