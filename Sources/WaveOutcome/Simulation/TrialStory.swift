public import WaveCore

/// How one trial of a simulation went, from which each of its dates and costs can be worked out.
public struct TrialStory: Hashable, Sendable, Codable {
  /// The trial, from 0.
  public var trial: Int
  /// The seed of all random numbers.
  public var seed: UInt64
  /// The risks that happened, by row of the inventory.
  public var risks: [StoryEvent]
  /// What was done, by date; what falls on one date in the order it was taken up.
  public var events: [StoryEvent]
  /// What it cost, line by line: the lines add up to the cost.
  public var costs: [CostLine]
  /// The longest outage of each plant, in minutes.
  public var outages: [Outage]
  /// The last cutover.
  public var finish: CivilDate
  /// The last cutover as planned.
  public var plannedFinish: CivilDate
  /// The whole cost.
  public var cost: Money

  /// The longest outage of a plant.
  public struct Outage: Hashable, Sendable, Codable {
    /// The plant.
    public var plant: Identifier
    /// Its longest outage in minutes, over all tries.
    public var minutes: Int

    /// An outage.
    public init(plant: Identifier, minutes: Int) {
      (self.plant, self.minutes) = (plant, minutes)
    }
  }

  /// A story.
  public init(
    trial: Int, seed: UInt64, risks: [StoryEvent], events: [StoryEvent], costs: [CostLine],
    outages: [Outage], finish: CivilDate, plannedFinish: CivilDate, cost: Money
  ) {
    (self.trial, self.seed) = (trial, seed)
    (self.risks, self.events, self.costs) = (risks, events, costs)
    (self.outages, self.cost) = (outages, cost)
    (self.finish, self.plannedFinish) = (finish, plannedFinish)
  }
}
