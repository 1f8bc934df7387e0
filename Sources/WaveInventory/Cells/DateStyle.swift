/// How a column writes its dates where day and month could be swapped.
enum DateStyle: String, Hashable {
  case dayFirst = "dmy"
  case monthFirst = "mdy"

  /// What one date's text says about its column.
  enum Evidence: Hashable {
    case dayFirst, monthFirst
    /// Both could be days and months.
    case open
    /// The text says itself which is which.
    case silent
  }

  /// What a date's text says: `28/04/2027` day first, `03/04/2027` open, ISO silent.
  static func evidence(of text: some StringProtocol) -> Evidence {
    guard let parts = DateCell.numbers(in: text), parts.first.count <= 2, parts.mark != "." else {
      return .silent
    }
    guard let first = Int(parts.first), let second = Int(parts.second) else { return .silent }
    if first == second { return .silent }
    if first > 12 { return .dayFirst }
    if second > 12 { return .monthFirst }
    return .open
  }
}
