import ArgumentParser
import WaveWorkspace

/// Who does the tasks of a network.
struct NetworkTeamOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Let this many teams do the tasks.", valueName: "K"))
  var teams: Int?

  @Option(help: ArgumentHelp("How many tasks a team does at once.", valueName: "C"))
  var capacity: Int?

  @Option(
    help: ArgumentHelp("The probability that a try fails, 0 to 0.99 (default: 0).", valueName: "p"))
  var pfail: Double?

  @Option(
    help: ArgumentHelp(
      "Hours at the beginning of each period in which every fifth set of tasks may start.",
      valueName: "L"))
  var window: Double?

  @Option(help: ArgumentHelp("Hours from opening to opening of the window.", valueName: "P"))
  var period: Double?

  func validate() throws {
    guard teams != nil else {
      let given = [
        ("--capacity", capacity != nil), ("--pfail", pfail != nil), ("--window", window != nil),
        ("--period", period != nil),
      ]
      if let name = given.first(where: \.1)?.0 {
        throw ValidationError("\(name) says how teams work, so it needs --teams")
      }
      return
    }
    try Self.hold("--teams", teams, within: 1...1_000_000)
    guard capacity != nil else { throw ValidationError("--teams needs --capacity") }
    try Self.hold("--capacity", capacity, within: 1...1_000_000)
    try Self.hold("--pfail", pfail, within: 0...0.99)
    guard (window == nil) == (period == nil) else {
      throw ValidationError("--window and --period are given together or not at all")
    }
    try Self.hold("--window", window, within: 1e-6...1e9)
    try Self.hold("--period", period, within: 1e-6...1e9)
  }

  /// The teams as options of the workspace; nil for none.
  var wanted: NetworkOptions.Teams? {
    guard let teams, let capacity else { return nil }
    var hours: NetworkOptions.Teams.Window?
    if let window, let period { hours = .init(length: window, period: period) }
    return NetworkOptions.Teams(
      count: teams, capacity: capacity, failure: pfail ?? 0, window: hours)
  }

  private static func hold<Value: Comparable>(
    _ name: String, _ value: Value?, within range: ClosedRange<Value>
  ) throws {
    guard let value, !range.contains(value) else { return }
    throw ValidationError(
      "\(name) must lie between \(range.lowerBound) and \(range.upperBound), not \(value)")
  }
}
