/// How far a task of a network drives its finish.
public struct TaskSensitivity: Hashable, Sendable, Codable {
  /// The task.
  public var task: String
  /// Share of trials in which it lies on the path that drives the finish.
  public var criticality: Double
  /// Schedule sensitivity index: criticality × sd of its length / sd of the finish.
  public var index: Double
  /// Pearson's correlation of its length with the finish.
  public var pearson: Double
  /// Spearman's correlation of its length with the finish; nil where it was not worked out.
  public var spearman: Double?

  /// What is known of a task.
  public init(
    task: String, criticality: Double, index: Double, pearson: Double, spearman: Double? = nil
  ) {
    self.task = task
    self.criticality = criticality
    self.index = index
    self.pearson = pearson
    self.spearman = spearman
  }

  private enum CodingKeys: String, CodingKey {
    case task, criticality, pearson, spearman
    case index = "ssi"
  }
}
