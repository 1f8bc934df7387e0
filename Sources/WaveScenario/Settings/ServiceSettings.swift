/// What the platform must deliver.
public struct ServiceSettings: Sendable {
  /// The 95th percentile of response times, in seconds.
  public var responseP95Seconds = 2.0
  /// The 95th percentile of queue waits, in seconds.
  public var queueWaitP95Seconds = 300.0

  /// The default settings.
  public init() {}
}
