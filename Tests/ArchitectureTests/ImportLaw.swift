import Foundation

/// The rows of `Package.swift` as data, and the judgement of imports by them.
struct ImportLaw {
  /// What each target may import, its own packages included.
  var allowed: [String: Set<String>]

  /// Targets that touch no file, clock, environment or global randomness.
  static let pure: Set<String> = [
    "WaveCore", "WaveLandscape", "WaveCalendar", "WaveScenario", "WaveOutcome", "WaveScheduling",
    "WavePlatform", "WaveCost", "WavePlanner", "WaveSimulator",
  ]

  /// System modules that the other targets may import.
  static let system: Set<String> = ["Foundation", "Dispatch", "Synchronization"]

  /// The law as `Package.swift` states it.
  init(manifest: String) {
    var lists: [String: [String]] = [:]
    var products: [String: String] = [:]
    allowed = [:]
    let joined = manifest.replacing(/\(\s+name:/) { _ in "(name:" }
      .replacing(/room\(\s+"/) { _ in "room(\"" }
    for line in joined.split(separator: "\n").map(String.init) {
      if let match = line.firstMatch(of: /^let (\w+) = \[(.*)\]$/) {
        lists[String(match.1)] = Self.quoted(String(match.2))
      } else if let match = line.firstMatch(
        of: /^let (\w+) = Target.Dependency.(?:product|target)\(\s*name: "(\w+)"/)
      {
        products[String(match.1)] = String(match.2)
      } else if let match = line.firstMatch(of: /^    room\("(\w+)", (.*)\),$/) {
        allowed[String(match.1)] = Self.evaluate(String(match.2), lists, products)
      } else if let match = line.firstMatch(of: /^    .systemLibrary\(name: "(\w+)"/) {
        allowed[String(match.1)] = []
      } else if let match = line.firstMatch(
        of: /executableTarget\( ?name: "(\w+)", dependencies: \[(.*?)\]/)
      {
        allowed[String(match.1)] = Set(Self.quoted(String(match.2)))
      }
    }
  }

  /// Every import of `source` that `target` may not have, with its line.
  func violations(of target: String, in source: String) -> [String] {
    var found: [String] = []
    for (place, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard
        let match = line.firstMatch(
          of:
            /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
        )
      else { continue }
      let module = String(match.1)
      let mayName = allowed[target, default: []].contains(module)
      let mayTouchSystem = !Self.pure.contains(target) && Self.system.contains(module)
      if line.contains("@testable") || line.contains("@_exported") || !(mayName || mayTouchSystem) {
        found.append("\(target):\(place + 1): \(line.trimmingCharacters(in: .whitespaces))")
      }
    }
    return found
  }

  private static func evaluate(
    _ expression: String, _ lists: [String: [String]], _ products: [String: String]
  ) -> Set<String> {
    var names = Set(quoted(expression))
    for word in expression.matches(of: /\b[a-zA-Z]\w*\b/).map({ String($0.0) }) {
      names.formUnion(lists[word] ?? [])
      if let product = products[word] { names.insert(product) }
    }
    return names
  }

  private static func quoted(_ text: String) -> [String] {
    text.matches(of: /"(\w+)"/).map { String($0.1) }
  }
}
