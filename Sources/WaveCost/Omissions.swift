import WaveCore
import WaveLandscape
import WaveScenario

/// What a cost table leaves out, in words.
enum Omissions {
  /// The omissions of a basis, in a fixed order.
  static func of(_ basis: CostBasis) -> [String] {
    var texts: [String] = []
    if basis.prices.price(.licenseUserMonth) == nil {
      texts.append("ERP licences: enter license_user_month in prices.csv")
    }
    if basis.prices.price(.rehearsalEnvironmentDay) == nil {
      texts.append("environments of rehearsals: enter rehearsal_environment_day in prices.csv")
    }
    if basis.scenario.landscape.pools.isEmpty {
      texts.append("target platform: list its pools in platform.csv")
    }
    let noRate = basis.scenario.landscape.teams.filter { $0.ratePerDay.value == .zero }
    if !noRate.isEmpty {
      let names = noRate.map(\.id.text).joined(separator: ", ")
      texts.append("labour of teams without a rate: \(names)")
    }
    let homeless = basis.scenario.landscape.environments.filter {
      $0.kind != .production && $0.pool == nil
    }
    if !homeless.isEmpty {
      let names = homeless.map(\.id.text).joined(separator: ", ")
      texts.append("environments without a pool: \(names)")
    }
    texts.append("network egress, taxes and internal overheads")
    return texts
  }
}
