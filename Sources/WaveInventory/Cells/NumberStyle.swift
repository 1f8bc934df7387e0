/// How a column writes its numbers: which mark sets off decimals.
enum NumberStyle: Hashable {
  /// `1,234.5`, `1'234.5`
  case point
  /// `1.234,5`, `1 234,5`
  case comma
  /// No cell says, and none needs to know.
  case plain

  /// The decimal mark.
  var mark: Character { self == .comma ? "," : "." }

  /// What one number's text says about its column.
  enum Evidence: Hashable {
    case point, comma
    /// One mark with three digits after it: a decimal or a thousands mark.
    case open
    /// No mark.
    case silent
  }

  /// What a number's text says: `1.234,5` comma, `0.25` point, `1.234` open, `12` silent.
  static func evidence(of text: some StringProtocol) -> Evidence {
    let points = text.count { $0 == "." }
    let commas = text.count { $0 == "," }
    if points + commas == 0 { return .silent }
    if points > 0, commas > 0 {
      let last = text.last { $0 == "." || $0 == "," }
      return last == "," ? .comma : .point
    }
    let mark: Character = points > 0 ? "." : ","
    if points + commas > 1 { return mark == "." ? .comma : .point }
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    let whole = parts[0].filter(\.isNumber)
    let groups = parts[1].prefix { $0.isNumber }.count == 3
    let canGroup = groups && (1...3).contains(whole.count) && whole.first != "0"
    if canGroup { return .open }
    return mark == "." ? .point : .comma
  }
}
