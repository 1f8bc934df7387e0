import WaveLandscape

extension JoinReason {
  /// Why two members of a group move together, as a sentence.
  var words: String {
    switch kind {
    case .sharedDatabase: "\(first) and \(second) share a database that is not split"
    case .together: "\(first) and \(second) are to move together"
    case .cycle: "\(first) and \(second) require each other"
    case .unbridgeable: "\(first) and \(second) share a connection that cannot be bridged"
    case .serves: "\(first) serves \(second)"
    }
  }
}
