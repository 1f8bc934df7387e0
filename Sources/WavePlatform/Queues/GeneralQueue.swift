/// Waits where neither arrivals nor service times are exponential, or there is one server.
public enum GeneralQueue {
  /// The mean wait in seconds of a queue whose gaps between arrivals and whose service times have
  /// these coefficients of variation: `Wq(M/M/c) · (ca² + cs²) / 2`.
  ///
  /// Source: Allen and Cunneen's approximation (1978); exact for 1 and 1. nil where the queue
  /// grows without end.
  public static func meanWaitSeconds(
    _ queue: MultiServerQueue, arrivalVariation: Double, serviceVariation: Double
  ) -> Double? {
    let factor =
      (arrivalVariation * arrivalVariation + serviceVariation * serviceVariation) / 2
    return queue.meanWaitSeconds.map { $0 * factor }
  }

  /// The mean wait in seconds at one server with random arrivals and any service time of that mean
  /// and mean square: `λE[S²] / (2(1 − ρ))`.
  ///
  /// Source: Pollaczek and Khinchine (M/G/1). nil where the queue grows without end.
  public static func meanWaitSeconds(
    arrivalsPerSecond: Double, meanService: Double, meanSquareService: Double
  ) -> Double? {
    let utilisation = arrivalsPerSecond * meanService
    guard utilisation < 1 else { return nil }
    return arrivalsPerSecond * meanSquareService / (2 * (1 - utilisation))
  }
}
