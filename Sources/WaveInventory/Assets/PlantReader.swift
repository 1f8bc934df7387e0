import WaveCore
import WaveLandscape

extension RowReader {
  /// A plant of `plants.csv`.
  func plant() -> Plant {
    let users = userFacts()
    let criticality = criticality()
    let recovery = RecoveryTier(criticality: criticality.value)
    let why = "criticality \(criticality.value)"
    return Plant(
      id: id("plant_id"), name: text("name") ?? id("plant_id").text,
      company: index("company_id", in: .companies, of: Company.self),
      database: index("database_id", in: .databases, of: Database.self),
      country: text("country"), region: text("region"), timezone: plantZone(),
      shifts: integerFact("shifts"), criticality: criticality,
      regulated: booleanFact("regulated"),
      dataSensitivity: wordFact("data_sensitivity", fallback: DataSensitivity.internal),
      allowedRegions: words("allowed_regions"), namedUsers: users.named, peakUsers: users.peak,
      peakTransactionsPerHour: integerFact(
        "peak_transactions_per_hour",
        Estimate(36 * Double(users.peak.value), "36 for each of \(users.peak.value) peak users")),
      downtimeTolerance: minutesFact("downtime_tolerance"),
      manualWorkaround: minutesFact("manual_workaround"),
      workaroundOwner: text("workaround_owner"),
      downtimeCostPerHour: moneyFact("downtime_cost_per_hour", perUser(30, users.named)),
      rto: minutesFact("rto", Estimate(recovery.rto, why)),
      rpo: minutesFact("rpo", Estimate(recovery.rpo, why)),
      hosting: choice("hosting", of: Hosting.self),
      benefitPerWeek: moneyFact("benefit_per_week", perUser(10, users.named)),
      businessOwner: text("business_owner"),
      status: wordFact("status", fallback: PlantStatus.planned).value, notes: text("notes"),
      row: span)
  }
}

extension RowReader {
  private func perUser(_ euros: Double, _ users: Fact<Int>) -> Estimate {
    Estimate(euros * Double(users.value), "EUR \(Int(euros)) for each of \(users.value) users")
  }

  private func userFacts() -> (named: Fact<Int>, peak: Fact<Int>) {
    let stated = integer("peak_users")
    let named = integerFact(
      "named_users",
      stated.map { Estimate(2.5 * Double($0), "2.5 for each of \($0) peak users") })
    let peak = integerFact(
      "peak_users",
      Estimate(0.4 * Double(named.value), "0.4 of \(named.value) named users"))
    return (named, peak)
  }

  private func plantZone() -> Fact<String> {
    if let zone = timezone("timezone") { return Fact(zone, .stated(span("timezone"))) }
    let zone = context.settings.timezone
    return Fact(zone, assumedText("timezone", shown: zone))
  }

  /// Criticality as a number or by name.
  private func criticality() -> Fact<Int> {
    guard let word = listedWord("criticality") else { return integerDefault("criticality") }
    let names = ["critical": 1, "high": 2, "medium": 3, "low": 4]
    return Fact(names[word] ?? Int(word) ?? 3, .stated(span("criticality")))
  }

  private func integerDefault(_ name: String) -> Fact<Int> {
    guard
      case .assumed(let code)? = table.specification.columns.first(where: { $0.name == name })?
        .blank, let number = DefaultBook.entry(code)?.value.number
    else { return Fact(0, .stated(span(name))) }
    return Fact(Int(number), assumedText(name, shown: "\(Int(number))"))
  }
}

/// Recovery objectives usual for a criticality, in minutes.
private struct RecoveryTier {
  let rto: Double
  let rpo: Double

  init(criticality: Int) {
    rto = criticality == 1 ? 240 : criticality == 2 ? 480 : 1440
    rpo = criticality == 1 ? 120 : 240
  }
}
