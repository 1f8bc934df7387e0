import WaveCore
import WaveLandscape
import WaveScenario
import WaveScheduling

/// What stands behind each row of the scheduling problem, in the order of its rows.
struct RowBook: Sendable {
  /// Behind each order.
  var orders: [ProblemRow] = []
  /// Behind each pair that is kept apart.
  var exclusions: [ProblemRow] = []
  /// Behind each greatest distance.
  var distances: [ProblemRow] = []
  /// Greatest distances that are a little stricter than the rule behind them.
  var strictDistances: [Index<DistanceLimit>] = []
  /// Behind each rule over slots.
  var slotRules: [ProblemRow] = []
  /// Behind each group of jobs that start together.
  var sameStarts: [ProblemRow] = []
  /// Behind each team.
  var teams: [ProblemRow] = []
}
