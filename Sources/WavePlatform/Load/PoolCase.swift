import WaveCore
import WaveLandscape
import WaveScenario

/// A load case, and what each part of a pool may be used for in it.
struct PoolCase: Hashable, Sendable {
  /// `usual` or the scenario's name for it.
  let name: String
  /// Load as a multiple of the usual peak.
  let load: Double
  /// Worker pods that are lost.
  let podsLost: Int
  /// The most share of workers and database processors in use: headroom is kept free in the usual
  /// case, and is what the others may use up.
  let utilisationLimit: Double

  /// The usual case and the scenario's.
  static func all(_ settings: ScenarioSettings) -> [PoolCase] {
    let usual = PoolCase(
      name: "usual", load: 1, podsLost: 0, utilisationLimit: 1 - settings.hosting.headroom)
    return [usual]
      + settings.capacity.map {
        PoolCase(name: $0.name, load: $0.load, podsLost: $0.podsLost, utilisationLimit: 0.95)
      }
  }
}
