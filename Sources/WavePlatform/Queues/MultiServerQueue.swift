import WaveCore

/// Requests that arrive at random, several equal servers, random service times: M/M/c.
public struct MultiServerQueue: Hashable, Sendable {
  /// Requests that arrive in a second.
  public let arrivalsPerSecond: Double
  /// Seconds one server takes for a request on average.
  public let serviceSeconds: Double
  /// How many servers there are.
  public let servers: Int

  /// A queue.
  public init(arrivalsPerSecond: Double, serviceSeconds: Double, servers: Int) {
    self.arrivalsPerSecond = arrivalsPerSecond
    self.serviceSeconds = serviceSeconds
    self.servers = servers
  }

  /// The load in Erlangs: servers busy on average.
  public var load: Double { arrivalsPerSecond * serviceSeconds }

  /// The share of the servers' time in use; infinite without servers.
  public var utilisation: Double { servers > 0 ? load / Double(servers) : .infinity }

  /// Whether the queue empties again and again.
  public var isStable: Bool { load < Double(servers) }

  /// The probability that a request waits at all.
  public var waitProbability: Double {
    ErlangFormula.waitProbability(load: load, servers: servers)
  }

  /// The mean wait in seconds, `C / (cμ − λ)`; nil where the queue grows without end.
  public var meanWaitSeconds: Double? { isStable ? waitProbability / spare : nil }

  /// The mean of wait and service in seconds; nil where the queue grows without end.
  public var meanResponseSeconds: Double? { meanWaitSeconds.map { $0 + serviceSeconds } }

  /// The probability of a wait longer than so many seconds: `C · e^{−(cμ − λ)t}`.
  public func probabilityOfWait(above seconds: Double) -> Double {
    isStable ? waitProbability * DeterministicMath.exp(-spare * max(0, seconds)) : 1
  }

  /// The wait in seconds that only a share `1 − probability` of the requests exceeds; nil where
  /// the queue grows without end.
  public func waitQuantile(_ probability: Double) -> Double? {
    guard isStable else { return nil }
    let exceeding = 1 - probability
    guard waitProbability > exceeding, exceeding > 0 else { return 0 }
    return DeterministicMath.log(waitProbability / exceeding) / spare
  }

  /// Requests a second that could be served beyond those that arrive.
  private var spare: Double { Double(servers) / serviceSeconds - arrivalsPerSecond }
}
