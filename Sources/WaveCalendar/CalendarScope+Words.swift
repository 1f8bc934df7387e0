extension CalendarScope {
  /// The scope as files write it: `country:DE`.
  public var words: String {
    switch self {
    case .all: "all"
    case .country(let code): "country:\(code)"
    case .region(let name): "region:\(name)"
    case .company(let id): "company:\(id)"
    case .plant(let id): "plant:\(id)"
    case .team(let id): "team:\(id)"
    case .partner(let name): "partner:\(name)"
    }
  }
}
