import WaveCore
import Yams

/// A value of a YAML file with the path of keys that leads to it.
struct YAMLValue {
  /// The value.
  let node: Node
  /// The keys from the root, joined by dots: `waves.max_plants`.
  let path: String
  /// The file.
  let source: YAMLSource

  /// The value's place.
  var span: SourceSpan { source.span(node, field: path.isEmpty ? nil : path) }

  /// Whether nothing is written: a key with a blank value keeps its default.
  var isBlank: Bool {
    guard let scalar = node.scalar else { return false }
    return scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
  }

  /// Whether the value is a list.
  var isList: Bool { node.sequence != nil }

  /// Whether the value is a mapping.
  var isMapping: Bool { node.mapping != nil }

  /// The text of a scalar, or nil where the value is none.
  var scalarText: String? { node.scalar?.string.trimmedOfBlanks }

  /// The values of a mapping by key; unknown keys become findings with the nearest known one.
  func mapping(known: [String]) -> [String: YAMLValue] {
    guard let mapping = node.mapping else {
      if !isBlank { refuse("a mapping with the keys " + known.joined(separator: ", ")) }
      return [:]
    }
    var values: [String: YAMLValue] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      guard known.contains(name) else {
        reportUnknown(name, key, known: known)
        continue
      }
      values[name] = child(value, name)
    }
    return values
  }

  /// The pairs of a mapping with free keys, in order.
  func pairs() -> [(key: YAMLValue, value: YAMLValue)] {
    guard let mapping = node.mapping else {
      if !isBlank { refuse("a mapping") }
      return []
    }
    return mapping.map { key, value in
      let name = key.scalar?.string ?? ""
      return (YAMLValue(node: key, path: path, source: source), child(value, name))
    }
  }

  /// The values of a list; a single value counts as a list of one.
  func items() -> [YAMLValue] {
    if isBlank { return [] }
    guard let sequence = node.sequence else { return [self] }
    return sequence.enumerated().map { place, item in
      YAMLValue(node: item, path: "\(path)[\(place)]", source: source)
    }
  }

  /// Adds a finding that the value is not of the kind wanted.
  func refuse(_ wanted: String) {
    let written = scalarText.map { "'\($0)' is" } ?? "this is"
    add(
      source.codes.value, "\(written) not \(wanted)\(path.isEmpty ? "" : ", as \(path) needs")",
      fix: "write \(wanted)")
  }

  /// Adds a finding about the value.
  func add(_ code: FindingCode, _ headline: String, label: String = "", fix: String? = nil) {
    source.log.add(
      code, at: span, excerpt: source.excerpt(span), headline, label: label, fix: fix)
  }

  private func child(_ node: Node, _ name: String) -> YAMLValue {
    YAMLValue(node: node, path: path.isEmpty ? name : "\(path).\(name)", source: source)
  }

  private func reportUnknown(_ name: String, _ key: Node, known: [String]) {
    let nearest = Suggestion.nearest(to: name, in: known)
    let place = path.isEmpty ? "" : " in \(path)"
    YAMLValue(node: key, path: path, source: source).add(
      source.codes.key, "key '\(name)' is not known\(place)",
      label: nearest.map { "did you mean \($0)?" } ?? "not a key",
      fix: nearest.map { "write \($0)" } ?? "the keys\(place) are " + known.joined(separator: ", "))
  }
}
