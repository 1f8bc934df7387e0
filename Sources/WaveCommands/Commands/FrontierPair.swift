import ArgumentParser
import WaveScenario
import WaveWorkspace

/// Two objectives on the command line: `cost,finish`.
struct FrontierPair: ExpressibleByArgument {
  /// Which is made small under limits on which.
  var axes: FrontierAxes

  init?(argument: String) {
    let parts = argument.split(separator: ",").compactMap { Objective(rawValue: String($0)) }
    guard parts.count == 2, argument.split(separator: ",").count == 2,
      let axes = FrontierAxes(parts[0], parts[1])
    else { return nil }
    self.axes = axes
  }
}
