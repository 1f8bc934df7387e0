import Foundation
import WaveCore
import WaveCost
import WaveInventory
import WaveLandscape
public import WaveOutcome
import WavePlanner
import WaveScenario
import WaveStore

extension Workspace {
  /// How many blanks are priced for each that is planned anew with.
  static let pricedPerPlanned = 20

  /// What the blanks of a scenario's inventory could do to its plan.
  ///
  /// A plan is made with every blank as it is assumed. Then each blank is filled at either end of
  /// its default's spread, nothing else, and that plan is priced and judged as it stands. The
  /// blanks that do most by that are planned anew with at both ends, from that plan, with the same
  /// seed and budget, so that one search more or less does not part them.
  ///
  /// - Parameters:
  ///   - folder: the inventory's folder, which must be the one the scenario plans.
  ///   - most: how many blanks are planned anew with.
  ///   - priced: how many are priced; nil for `pricedPerPlanned` times as many.
  ///   - iterations: the budget of each search.
  ///   - report: called before each search with its number and how many there are.
  /// - Throws: `WorkspaceFailure.unreadable` where the scenario plans another inventory, or there
  ///   is no plan to begin with, `.findings` where either has errors.
  public func priceUnknowns(
    of folder: String, by scenario: String, most: Int, priced: Int? = nil, iterations: Int = 600,
    seed: UInt64 = 1, report: (Int, Int) -> Void = { _, _ in }
  ) throws(WorkspaceFailure) -> UnknownPricing {
    let base = try question(at: scenario)
    guard Self.place(base.inventory.name) == Self.place(folder) else {
      throw .unreadable(
        "'\(scenario)' plans '\(base.inventory.name)', not '\(folder)'; name a scenario that does")
    }
    var trials = UnknownTrials(base, iterations: iterations, seed: seed)
    let candidates = UnknownTrials.candidates(in: base.scenario.landscape)
    let searches = 2 + 2 * min(most, candidates.count)
    report(1, searches)
    guard try trials.begin() else {
      throw .unreadable(
        "'\(scenario)' has no plan that keeps every rule; waveplan plan says what stands against it"
      )
    }
    let week = UnknownRanking(base.scenario.landscape).weekOfWaiting
    var unknowns = candidates.prefix(priced ?? most * Self.pricedPerPlanned)
      .compactMap(trials.priced)
    unknowns.sort { UnknownTrials.comesFirst($0, $1, weekOfWaiting: week) }
    for place in unknowns.indices.prefix(most) {
      report(3 + 2 * place, searches)
      unknowns[place].low.planned = trials.planned(unknowns[place].blank, unknowns[place].low.value)
      report(4 + 2 * place, searches)
      unknowns[place].high.planned = trials.planned(
        unknowns[place].blank, unknowns[place].high.value)
    }
    let planned = unknowns.prefix(most).sorted {
      UnknownTrials.comesFirst($0, $1, weekOfWaiting: week)
    }
    return UnknownPricing(
      scenario: base.name, currency: base.scenario.landscape.currency.code, cost: trials.cost,
      finish: trials.finish, iterations: iterations, blanks: candidates.count,
      priced: unknowns.count, planned: planned.count, weekOfWaiting: week,
      unknowns: planned + unknowns.dropFirst(most))
  }

  /// A folder's path without links and detours.
  private static func place(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }
}
