extension Pin {
  /// The decision as a clause: `P07 is pinned to the slot of 2027-05-01`.
  public var words: String {
    switch kind {
    case .window(let date): "\(asset) is pinned to the slot of \(date)"
    case .notBefore(let date): "\(asset) is pinned to \(date) or later"
    case .notAfter(let date): "\(asset) is pinned to \(date) or earlier"
    }
  }
}
