import WaveCore

extension WorldWriter {
  /// `plants.csv`.
  mutating func plants() -> [UInt8] {
    var table = CSVText([
      "plant_id", "name", "company_id", "database_id", "country", "region", "timezone", "shifts",
      "criticality", "regulated", "data_sensitivity", "allowed_regions", "named_users",
      "peak_users", "peak_transactions_per_hour", "downtime_tolerance", "manual_workaround",
      "downtime_cost_per_hour", "rto", "rpo", "hosting", "benefit_per_week", "status",
    ])
    for site in world.plants {
      let users = site.peakUsers
      let region = world.regions[site.region].name
      let hours = ["2h", "4h", "6h", "8h"][site.criticality - 1]
      table.add([
        site.id, site.name, "C_" + site.country.code, world.databases[site.database].id,
        site.country.code, region, site.country.zone, "\(site.shifts)", "\(site.criticality)",
        site.isRegulated ? "yes" : maybe("no"), maybe(site.isRegulated ? "restricted" : "internal"),
        site.isResident ? world.regions[site.home].name : "", maybe("\(users * 5 / 2)"), "\(users)",
        maybe("\(users * between(24, 44))"), hours, maybe("\(between(4, 10))h"),
        maybe("\(users * between(30, 120))"), site.criticality == 1 ? "6h" : maybe("24h"),
        site.losesLittle ? "1h" : maybe("4h"), site.isDedicated ? "dedicated" : "",
        maybe("\(users * between(15, 40))"),
        "planned",
      ])
    }
    return table.bytes
  }

  /// `companies.csv`: one for each country.
  mutating func companies() -> [UInt8] {
    var table = CSVText([
      "company_id", "name", "country", "currency", "fiscal_year_end", "split_close_cost",
    ])
    for country in countries {
      table.add([
        "C_" + country.code, "Works \(country.code)", country.code, country.currency.code,
        maybe("12-31"), maybe("\(between(20, 60) * 100) EUR"),
      ])
    }
    return table.bytes
  }

  /// `databases.csv`.
  mutating func databases() -> [UInt8] {
    var table = CSVText([
      "database_id", "product", "version", "target_version", "size_gb", "largest_table_share",
      "filestore_gb", "split", "run_cost_per_month", "contract_end", "notice", "renewal_cost",
      "decommission_lag",
    ])
    for store in world.databases {
      let cost = world.runCost(of: store)
      let end = (store.plants.map { world.saturday[$0] }.max() ?? GeneratedWorld.start) + 120
      let hasContract = random.uniform() < 0.6
      table.add([
        store.id, "Odoo", "\(store.version).0", "18.0", "\(store.gigabytes)",
        maybe("0.\(between(20, 40))"), maybe("\(store.gigabytes * between(60, 100) / 100)"),
        store.isSplit ? "by_plant" : "together", maybe("\(cost)"),
        hasContract ? "\(end.startOfMonth + -1)" : "", hasContract ? "3w" : "",
        hasContract ? maybe("\(cost * 6)") : "", maybe("4w"),
      ])
    }
    return table.bytes
  }

  /// `rates.csv`.
  func rates() -> [UInt8] {
    var table = CSVText(["from", "to", "date", "rate", "source"])
    var seen: Set<String> = ["EUR"]
    for country in countries where seen.insert(country.currency.code).inserted {
      table.add([
        country.currency.code, "EUR", "2026-09-30", country.currency.euros, "month-end rate",
      ])
    }
    return table.bytes
  }

  /// The countries in use, in the order of the regions.
  var countries: [GeneratorRegion.Country] {
    let used = Set(world.plants.map(\.country.code))
    return world.regions.flatMap(\.countries).filter { used.contains($0.code) }
  }
}
