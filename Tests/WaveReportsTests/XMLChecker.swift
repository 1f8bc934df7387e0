/// Says what is wrong with a piece of XML: tags that do not match, attributes without quotes,
/// stray `<` and `&`.
struct XMLChecker {
  private var rest: Substring
  private var open: [String] = []

  /// The first fault of a piece of XML; nil where it is well-formed.
  static func fault(in xml: some StringProtocol) -> String? {
    var checker = XMLChecker(rest: Substring(xml))
    while !checker.rest.isEmpty {
      if let fault = checker.step() { return fault }
    }
    return checker.open.isEmpty ? nil : "<\(checker.open.joined(separator: "><"))> stay open"
  }

  private mutating func step() -> String? {
    guard rest.first == "<" else {
      let text = rest.prefix { $0 != "<" }
      rest = rest.dropFirst(text.count)
      return Self.fault(ofText: text)
    }
    guard let end = rest.firstIndex(of: ">") else { return "a tag without end: \(rest.prefix(40))" }
    let tag = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      return open.popLast() == name ? nil : "</\(name)> closes nothing"
    }
    let isClosed = tag.hasSuffix("/")
    let inside = isClosed ? tag.dropLast() : tag
    let name = inside.prefix { $0 != " " && $0 != "\n" }
    guard name.wholeMatch(of: /[A-Za-z][A-Za-z0-9]*/) != nil else { return "a tag <\(name)>" }
    if !isClosed { open.append(String(name)) }
    return Self.fault(ofAttributes: inside.dropFirst(name.count))
  }

  private static func fault(ofAttributes attributes: Substring) -> String? {
    let one = /\s+[A-Za-z][-A-Za-z0-9]*="([^"<]*)"/
    var left = attributes
    var names: Set<Substring> = []
    while let match = left.prefixMatch(of: one) {
      let name = match.0.split(separator: "=")[0]
      guard names.insert(name).inserted else { return "\(name) stands twice" }
      if let fault = fault(ofText: match.1) { return fault }
      left = left[match.range.upperBound...]
    }
    return left.allSatisfy(\.isWhitespace) ? nil : "attributes '\(left)'"
  }

  private static func fault(ofText text: Substring) -> String? {
    for place in text.indices where text[place] == "&" {
      let reference = text[place...].prefix(8)
      guard reference.prefixMatch(of: /&(amp|lt|gt|quot|#39);/) != nil else {
        return "a stray & in '\(reference)'"
      }
    }
    return nil
  }
}
