import WaveCore
import WaveLandscape
import WaveOutcome
import WaveScenario

/// What the target platform costs until the horizon's end.
///
/// Each plant pays from its anchor its part of its pool's price, `monthly · 12 / 365.25` rounded
/// once to a day's rate, its part being its workers (for nodes, databases, control plane) and its
/// storage (for storage, backup) over those of all plants expected in the pool; and its licences,
/// `named_users · license_user_month`, where the price book has them. Environments that no plant
/// pays run from their first day. Source: platform.csv, environments.csv, prices.csv.
enum TargetRunTerm {
  /// Each plant's part of the pools, by plant row.
  static func hosting(_ basis: CostBasis, _ rates: PlatformRates) -> [HostingCost] {
    let landscape = basis.scenario.landscape
    return landscape.plants.enumerated().compactMap { row, plant in
      guard let group = basis.groupOfPlant[row], rates.plants[row].contains(where: { $0 > 0 })
      else { return nil }
      let prices = PoolPrice.items.compactMap { basis.prices.row($0) }
      return HostingCost(
        label: CostLabel(
          term: .targetRun, subject: plant.id, text: "share of its pool",
          origins: prices),
        plant: row, group: group, perDayByPool: rates.plants[row])
    }
  }

  /// Each plant's licences, by plant row; none where they have no price.
  static func licences(_ basis: CostBasis) -> [HostingCost] {
    guard let price = basis.prices.price(.licenseUserMonth) else { return [] }
    let unit = Double(basis.prices.currency.minorPerMajor)
    return basis.scenario.landscape.plants.enumerated().compactMap { row, plant in
      guard let group = basis.groupOfPlant[row] else { return nil }
      let monthly = Money(roundingMinor: Double(plant.namedUsers.value) * price.base * unit)
      let perDay = basis.perDay(monthly: monthly)
      guard perDay > 0 else { return nil }
      return HostingCost(
        label: CostLabel(
          term: .targetRun, subject: plant.id,
          text: "licences for \(plant.namedUsers.value) users",
          origins: [plant.namedUsers.origin.span, price.origin.span]),
        plant: row, group: group, perDayByPool: [perDay])
    }
  }

  /// The environments that no plant pays, by row.
  static func environments(_ basis: CostBasis, _ rates: PlatformRates) -> [FixedCost] {
    let wording = CostWording(currency: basis.prices.currency)
    return basis.scenario.landscape.environments.enumerated().compactMap { row, environment in
      let perDay = rates.environments[row]
      let from = max(0, environment.availableFrom.map { $0 - basis.calendar.firstDay } ?? 0)
      let days = basis.calendar.horizonEnd - from
      guard perDay > 0, days > 0 else { return nil }
      return FixedCost(
        label: CostLabel(
          term: .targetRun, subject: environment.id,
          text: "\(environment.kind.rawValue): \(days) d × \(wording.exact(perDay))/d",
          origins: [environment.row]),
        amount: perDay * days, timing: .days(from..<basis.calendar.horizonEnd), ratePerDay: 0)
    }
  }
}
