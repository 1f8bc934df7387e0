import WaveCore

/// A fixed number of users who think, ask, wait for the answer and think again: M/M/c//N.
///
/// The queue never grows without end: slow answers slow the users. Its states are the requests in
/// the system, a birth–death chain: `p_n / p_{n−1} = ((N − n + 1)/Z) / (min(n, c)/S)`.
public struct ClosedUsers: Hashable, Sendable {
  /// How many users there are.
  public let users: Int
  /// Seconds between an answer and the next request, on average.
  public let thinkSeconds: Double
  /// Seconds a server takes for a request, on average.
  public let serviceSeconds: Double
  /// How many servers there are.
  public let servers: Int
  /// Requests served in a second.
  public let throughput: Double

  /// The model solved.
  ///
  /// - Complexity: O(`users`).
  public init(users: Int, thinkSeconds: Double, serviceSeconds: Double, servers: Int) {
    self.users = users
    self.thinkSeconds = thinkSeconds
    self.serviceSeconds = serviceSeconds
    self.servers = servers
    throughput = ClosedUsers.throughput(users, thinkSeconds, serviceSeconds, servers)
  }

  /// The share of the servers' time in use, `X·S / c`.
  public var utilisation: Double {
    servers > 0 ? throughput * serviceSeconds / Double(servers) : .infinity
  }

  /// The mean time from request to answer in seconds, `N/X − Z`; nil where nothing is served.
  public var meanResponseSeconds: Double? {
    throughput > 0 ? Double(users) / throughput - thinkSeconds : nil
  }

  /// The time from request to answer that one in twenty exceeds, taken as if responses were
  /// exponential: `R · ln 20`.
  ///
  /// Exact at one server and wherever nobody waits; above the truth in between, where a wait is
  /// shared by many servers.
  public var responseP95Seconds: Double? {
    meanResponseSeconds.map { $0 * DeterministicMath.log(20) }
  }

  /// `Σ p_n · min(n, c) / S`, with the weights scaled down whenever they grow large.
  private static func throughput(
    _ users: Int, _ think: Double, _ service: Double, _ servers: Int
  ) -> Double {
    guard users > 0, servers > 0, service > 0, think > 0 else { return 0 }
    var weight = 1.0
    var sum = 1.0
    var busy = 0.0
    for number in 1...users {
      let working = Double(min(number, servers))
      weight *= Double(users - number + 1) * service / (think * working)
      sum += weight
      busy += weight * working
      if sum > 1e200 {
        weight *= 1e-200
        sum *= 1e-200
        busy *= 1e-200
      }
    }
    return busy / sum / service
  }
}
