public import WaveCore
public import WaveScenario

/// A scenario file that says what is changed about another one, to be kept beside it.
///
/// ```swift
/// var overlay = ScenarioOverlay(of: "scenarios/balanced.yaml", among: names)
/// overlay.pins = [Pin(asset: "P07", kind: .window(date), row: place)]
/// files[overlay.path] = overlay.bytes      // extends: balanced.yaml …
/// ```
public struct ScenarioOverlay: Sendable {
  /// The path of the file, in the folder of the one it extends.
  public let path: String
  /// The scenario's name; nil to keep the extended one's.
  public var name: String?
  /// The hash of the plan the changes start from.
  public var plan: String?
  /// The price of a moved group in major units, as the user wrote it; nil to keep what is stated.
  public var keep: String?
  /// The most waves of all lanes together; nil to keep what is stated.
  public var maxWaves: Int?
  /// What a better plan is; nil to keep what is stated.
  public var objective: Objective?
  /// How many times expected losses count; nil to keep what is stated.
  public var riskWeight: Int?
  /// How plans are preferred by what they cost when played; nil to keep what is stated.
  public var robustness: RobustnessSettings?
  /// What is settled of that which is left open; empty to keep what is stated.
  public var decisions: [Decision] = []
  /// Assets whose pins are lifted.
  public var lifted: [String] = []
  /// Calendar rows that are out of force, by file and line.
  public var droppedRows: [String] = []
  /// Decisions that are added.
  public var pins: [Pin] = []
  /// The day before which everything stays.
  public var frozenBefore: CivilDate?
  /// Whether that is what has happened.
  public var hasHappened = false
  /// Where frozen groups stay, and from when others may move.
  public var frozen: [Pin] = []
  /// In which slots the groups of the earlier plan cut over.
  public var earlier: [Pin] = []

  private let base: String

  /// An overlay without changes over a scenario file; its own path is none of those taken.
  public init(of base: String, among taken: some Collection<String>) {
    self.base = base
    let folder = base.lastIndex(of: "/").map { String(base[...$0]) } ?? ""
    let stem = RelativePath.stem(base)
    var number = 1
    while taken.contains(where: { $0 == "\(folder)\(stem).what-if-\(number).yaml" }) { number += 1 }
    path = "\(folder)\(stem).what-if-\(number).yaml"
  }

  /// The file.
  public var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }
}

extension ScenarioOverlay {
  private var lines: [String] {
    let file = base.split(separator: "/").last.map(String.init) ?? base
    var lines = [
      "# What is changed about another scenario; written by waveplan.",
      "extends: \(Self.quoted(file))",
    ]
    if let name { lines.append("name: \(Self.quoted(name))") }
    if let objective { lines.append("objective: \(objective.rawValue)") }
    if let robustness {
      lines += [
        "robustness:",
        "  confidence: \(robustness.confidence.map { "\($0)" } ?? "")",
        "  candidates: \(robustness.candidates)",
      ]
    }
    let waves = [
      maxWaves.map { "  max_waves: \($0)" }, keep.map { "  keep: \($0)" },
    ].compactMap { $0 }
    if !waves.isEmpty { lines += ["waves:"] + waves }
    if let riskWeight { lines += ["cost:", "  risk_weight: \(riskWeight)"] }
    if !decisions.isEmpty {
      lines +=
        ["decisions:"]
        + decisions.map { decision in
          var value = decision.choice.value
          if case .pool = decision.choice { value = Self.quoted(value) }
          return
            "  - {asset: \(Self.quoted(decision.asset.text)), \(decision.choice.key): \(value)}"
        }
    }
    let changes = self.changes
    return changes.isEmpty ? lines : lines + ["changes:"] + changes
  }

  private var changes: [String] {
    var lines: [String] = []
    if let plan { lines.append("  from: \(Self.quoted(plan))") }
    lines += list("lift_pins", lifted.map(Self.quoted))
    lines += list("drop_rows", droppedRows.map(Self.quoted))
    lines += list("pins", pins.map(Self.pin))
    if let frozenBefore { lines.append("  frozen_before: \(frozenBefore)") }
    if hasHappened { lines.append("  happened: true") }
    lines += list("frozen", frozen.map(Self.pin))
    return lines + list("earlier", earlier.map(Self.pin))
  }

  private func list(_ key: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["  \(key):"] + items.map { "    - \($0)" }
  }

  private static func pin(_ pin: Pin) -> String {
    let (key, date) =
      switch pin.kind {
      case .window(let date): ("window", date)
      case .notBefore(let date): ("not_before", date)
      case .notAfter(let date): ("not_after", date)
      }
    return "{asset: \(quoted(pin.asset.text)), \(key): \(date)}"
  }

  /// A text in double quotes, as YAML reads it back unchanged.
  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
