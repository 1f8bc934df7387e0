public import WaveCore
import WaveInventory
public import WaveScenario
import WaveStore

/// A scenario ready to be planned, with the bytes it was made from.
public struct Question: Sendable {
  /// The scenario's name.
  public let name: String
  /// The scenario.
  public let scenario: Scenario
  /// What was found in its files: warnings and notes.
  public internal(set) var findings: [Finding]
  /// The inventory as it was.
  let inventory: Snapshot
  /// The scenario file, and those it extends, as they were.
  let scenarioFiles: Snapshot
  /// Every key that the files state, by path, as text on one line.
  let stated: [String: String]
  /// The plan that the scenario's changes start from, where it is at hand.
  var earlier: Plan?

  /// Whether a plan was made from the same inventory, byte for byte.
  public func isAboutInventory(of plan: LoadedPlan) -> Bool {
    inventory.hash == plan.question.inventory.hash
  }

  /// The scenario's name as that of one folder: letters, digits, `-`, `_` and inner dots alone.
  public var folderName: String {
    let safe = name.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" }
    let trimmed = safe.drop { $0 == "." || $0 == "-" }
    return trimmed.isEmpty ? "plan" : String(trimmed)
  }
}
