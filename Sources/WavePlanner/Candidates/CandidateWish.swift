public import WaveCore

/// What another plan of the same question is to have that the plan in hand lacks.
///
/// Every wish only takes room away: work is given longer, cutovers come no earlier. So whatever
/// is found keeps the question's own rules, and the question's bound holds for it.
public struct CandidateWish: Hashable, Sendable {
  /// The probability with which preparation is to be done in the time it is given, 0.5…0.99; nil
  /// for that of the scenario.
  public var confidence: Double?
  /// Whole days between the end of preparation and its cutover's slot, beyond what rules ask for.
  public var reserveDays: Int
  /// Groups that are to cut over in a later slot than in the plan in hand.
  public var later: [Identifier]
  /// What it is worth that all work before cutovers begins a week earlier, in thousandths of what
  /// the plan in hand costs, about; 0 to begin early only where that costs nothing.
  public var earliness: Int
  /// Days by which cutovers may come later than in the plan in hand; nil where they may lie
  /// anywhere.
  public var room: Int?

  /// A wish; without arguments, only that preparation begins as early as costs nothing.
  public init(
    confidence: Double? = nil, reserveDays: Int = 0, later: [Identifier] = [], earliness: Int = 0,
    room: Int? = 0
  ) {
    self.confidence = confidence
    self.earliness = earliness
    self.reserveDays = reserveDays
    self.later = later
    self.room = room
  }
}
