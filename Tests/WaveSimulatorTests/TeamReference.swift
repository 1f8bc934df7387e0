import WaveCore
import WaveSimulator

/// One trial with teams as the rules are worded: slow, with a list instead of every clever thing.
struct TeamReference {
  let network: RandomNetwork
  let rules: TeamRules

  /// How a task stands.
  private enum State: Equatable {
    case waiting, done
    case running(until: Double)
  }

  /// When each task starts, and when the last one ends.
  func play(trial: Int, seed: UInt64) -> (starts: [Double], finish: Double) {
    let hours = network.names.indices.map { self.hours($0, trial: trial, seed: seed) }
    let service = network.names.indices.sorted { (-tail($0), $0) < (-tail($1), $1) }
    var states = [State](repeating: .waiting, count: hours.count)
    var starts = [Double](repeating: -1, count: hours.count)
    var now = 0.0
    while states.contains(where: { $0 != .done }) {
      for task in states.indices where states[task] == .running(until: now) { states[task] = .done }
      for task in service where mayStart(task, states, at: now) {
        states[task] = .running(until: now + hours[task])
        starts[task] = now
      }
      now = next(after: now, states)
    }
    return (starts, zip(starts, hours).map { $0 + $1 }.max() ?? 0)
  }

  private func mayStart(_ task: Int, _ states: [State], at now: Double) -> Bool {
    guard states[task] == .waiting, network.before[task].allSatisfy({ states[$0] == .done })
    else { return false }
    if let window = rules.window, task % 25 < 5 {
      guard now - (now / window.period).rounded(.down) * window.period < window.length
      else { return false }
    }
    let team = task / 5 % rules.teams
    let busy = states.indices.count { other in
      if case .running = states[other] { other / 5 % rules.teams == team } else { false }
    }
    return busy < rules.capacity
  }

  /// The next end, or the next opening of the window; the same instant again where something that
  /// takes no time has just started.
  private func next(after now: Double, _ states: [State]) -> Double {
    var next = Double.infinity
    for case .running(let end) in states { next = min(next, end) }
    if let window = rules.window {
      next = min(next, ((now / window.period).rounded(.down) + 1) * window.period)
    }
    return next
  }

  private func hours(_ task: Int, trial: Int, seed: UInt64) -> Double {
    var hours = 0.0
    var attempt = 0
    while true {
      let length = network.length(task, trial: trial, seed: seed, attempt: attempt)
      let outcome = network.uniform(task, trial: trial, seed: seed, attempt: attempt, draw: 1)
      guard outcome < rules.failure else { return hours + length }
      hours += 1.5 * length
      attempt += 1
    }
  }

  private func tail(_ task: Int) -> Double {
    let after = network.names.indices.filter { network.before[$0].contains(task) }
    return network.lengths[task].likely + (after.map(tail).max() ?? 0)
  }
}
