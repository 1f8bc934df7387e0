import WaveCore
import WaveLandscape

extension RowReader {
  /// A risk of `risks.csv`, or nil where what it does cannot be read.
  func risk() -> Risk? {
    let probability = decimalFact("probability")
    let mitigation = text("mitigation")
    let cost = moneyFact(
      "mitigation_cost", mitigation == nil ? Estimate(0, "no mitigation is named") : nil,
      listed: mitigation != nil)
    let residual = decimalFact(
      "residual_probability",
      mitigation == nil && text("lowered_by") == nil
        ? Estimate(probability.value, "nothing lowers it")
        : Estimate(probability.value / 2, "half of the probability"),
      listed: mitigation != nil || text("lowered_by") != nil)
    let loweredBy = choice("lowered_by", of: Gate.self)
    guard let scope = riskScope(), let impact = riskImpact() else { return nil }
    return Risk(
      id: id("risk_id"), driver: text("driver") ?? id("risk_id").text, appliesTo: scope,
      probability: probability, impact: impact, mitigation: mitigation, mitigationCost: cost,
      residualProbability: residual, loweredBy: loweredBy, owner: text("owner"), row: span)
  }
}

extension RowReader {
  private func riskScope() -> RiskScope? {
    guard let text = text("applies_to"), text != "*" else { return .all }
    guard text.hasPrefix("kind:") else { return assetScope(text) }
    let kind = text.dropFirst(5).trimmedOfBlanks
    if let module = ModuleKind(rawValue: kind) { return .modules(module) }
    if let integration = IntegrationKind(rawValue: kind) { return .integrations(integration) }
    let words = ModuleKind.allCases.map(\.rawValue) + IntegrationKind.allCases.map(\.rawValue)
    let nearest = Suggestion.nearest(to: kind, in: words)
    add(
      "INV016", "applies_to", "'\(kind)' is no kind of module or integration",
      label: nearest.map { "did you mean kind:\($0)?" } ?? "",
      fix: "write one of " + words.joined(separator: ", "))
    return nil
  }

  private func assetScope(_ id: String) -> RiskScope? {
    let tables: [TableName] = [.plants, .companies, .databases, .modules, .integrations]
    guard let entry = resolve(id, "applies_to", in: tables) else { return nil }
    switch entry.table {
    case .plants: return .asset(.plant(Index(entry.row)))
    case .companies: return .asset(.company(Index(entry.row)))
    case .databases: return .asset(.database(Index(entry.row)))
    case .modules: return .asset(.module(Index(entry.row)))
    default: return .asset(.integration(Index(entry.row)))
    }
  }

  private func riskImpact() -> RiskImpact? {
    switch listedWord("impact") {
    case "delay":
      spread({ minutes($0) }, Double.init(_:), { Minutes(Int($0)) }).map {
        .delay(low: $0.0, likely: $0.1, high: $0.2)
      }
    case "rollback":
      spread({ minutes($0) }, Double.init(_:), { Minutes(Int($0)) }).map {
        .rollback(low: $0.0, likely: $0.1, high: $0.2)
      }
    case "cost":
      spread({ money($0) }, { Double($0.minor) }, { Money(roundingMinor: $0) }).map {
        .cost(low: $0.0, likely: $0.1, high: $0.2)
      }
    case "duration_factor":
      spread({ decimal($0) }, { $0 }, { max(1, $0) }).map {
        .durationFactor(low: $0.0, likely: $0.1, high: $0.2)
      }
    default: nil
    }
  }

  /// Low, likely and high in order; a blank low is half of likely, a blank high twice it.
  private func spread<Value: Comparable>(
    _ read: (String) -> Value?, _ size: (Value) -> Double, _ value: (Double) -> Value
  ) -> (Value, Value, Value)? {
    let (lowCell, highCell) = (read("low"), read("high"))
    guard let likely = read("likely") else { return nil }
    let low = lowCell ?? value(size(likely) / 2)
    let high = highCell ?? value(size(likely) * 2)
    guard low <= likely, likely <= high else {
      add("INV041", "likely", "low, likely and high are not in order")
      return nil
    }
    return (low, likely, high)
  }
}

extension Double {
  /// A span in minutes as a number.
  fileprivate init(_ span: Minutes) { self = Double(span.count) }
}
