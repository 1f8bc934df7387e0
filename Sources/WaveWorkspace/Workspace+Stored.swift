import WaveCore
import WaveOutcome
import WaveStore

extension Workspace {
  /// All stored plans, oldest first.
  ///
  /// - Throws: `WorkspaceFailure.store` where the store cannot be read.
  public func plans() throws(WorkspaceFailure) -> [PlanSummary] {
    try fromStore { try $0.plans() }.map { plan in
      let currency = Currency(code: plan.currency) ?? .euro
      return PlanSummary(
        number: plan.number, hash: plan.hash, name: plan.name, status: plan.status.rawValue,
        waves: plan.quality.waves, finish: plan.quality.finish.description,
        cost: "\(currency.whole(plan.cost)) \(currency.code)",
        rulesBroken: plan.quality.rulesBroken)
    }
  }

  /// All stored plans as JSON.
  ///
  /// - Throws: `WorkspaceFailure.store` where the store cannot be read.
  public func planList() throws -> [UInt8] { try Self.json(plans()) }

  /// Asks the store, turning its errors into ours.
  func fromStore<Result>(_ ask: (Store) throws -> Result) throws(WorkspaceFailure) -> Result {
    guard let store else { throw .store("this workspace keeps nothing") }
    do {
      return try ask(store)
    } catch StoreFailure.unknownPlan(let name) {
      throw .unknownPlan("no plan is called '\(name)'; waveplan plans lists them")
    } catch StoreFailure.ambiguousPlan(let name, let numbers) {
      let list = numbers.map(String.init).joined(separator: ", ")
      throw .unknownPlan("'\(name)' begins the hashes of plans \(list); say more of it")
    } catch {
      throw .store("\(error)")
    }
  }
}

/// A stored plan in one line.
public struct PlanSummary: Hashable, Sendable, Codable {
  /// Its number.
  public var number: Int
  /// Its hash.
  public var hash: String
  /// Its scenario's name.
  public var name: String
  /// Where it stands in its life.
  public var status: String
  /// How many waves it has.
  public var waves: Int
  /// The slot of its last cutover.
  public var finish: String
  /// Its cost with the currency.
  public var cost: String
  /// How many violations of hard rules it was stored with; nil where an earlier version stored it.
  public var rulesBroken: Int?

  /// Whether it keeps the hard rules, in words: no plan is approved that breaks one.
  public var rules: String {
    guard let rulesBroken else { return "not known" }
    return rulesBroken == 0 ? "all kept" : "\(Grouped.digits(rulesBroken)) broken"
  }
}
