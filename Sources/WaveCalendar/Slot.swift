public import WaveCore

/// A cutover opportunity on the common axis: one week from Wednesday to Wednesday, so that a
/// weekend, wherever it lies in the week, falls wholly inside.
public struct Slot: Hashable, Sendable {
  /// The slot's first day, a Wednesday; preparation must be finished before it.
  public var firstDay: CivilDate

  /// A slot that begins on `firstDay`.
  public init(firstDay: CivilDate) { self.firstDay = firstDay }

  /// The date the slot is called by: its Saturday.
  public var label: CivilDate { firstDay + 3 }

  /// Days from a slot's first day to the Monday inside it.
  public static let daysToMonday = 5

  /// The first day of hypercare: the Monday inside the slot.
  public var hypercareStart: CivilDate { firstDay + Self.daysToMonday }

  /// The first day after the slot.
  public var endDay: CivilDate { firstDay + 7 }

  /// Whether a date lies in the slot.
  public func contains(_ date: CivilDate) -> Bool { firstDay <= date && date < endDay }
}

/// When a plant, or a group of plants at once, may be down in a slot.
public struct CutoverWindow: Hashable, Sendable {
  /// The longest time without a break in which all of them may be down.
  public var interval: Interval
  /// The parts of the interval in which production runs, so that an outage counts against the
  /// tolerance; sorted, disjoint.
  public var production: [Interval]
  /// The rows that make it possible: shift pattern, shutdown or explicit window.
  public var sources: [SourceSpan]
  /// What makes it possible, without repetition, in the order of `WindowKind`.
  public var kinds: [WindowKind]
  /// `production` plant by plant, in the order in which the plants were given.
  public var productionByPlant: [[Interval]]
  /// The rows that end it sooner, or let it begin later, than what makes it possible would.
  public var cuts: [ClosedSlot]

  /// A window.
  public init(
    interval: Interval, production: [Interval], sources: [SourceSpan], kinds: [WindowKind] = [],
    productionByPlant: [[Interval]] = [], cuts: [ClosedSlot] = []
  ) {
    self.interval = interval
    self.production = production
    self.sources = sources
    self.kinds = kinds
    self.productionByPlant = productionByPlant
    self.cuts = cuts
  }
}

/// Why a slot is closed to a plant.
public struct ClosedSlot: Hashable, Sendable {
  /// The rule that closes it.
  public var reason: Reason
  /// The row that does.
  public var row: SourceSpan

  /// A reason with its row.
  public init(reason: Reason, row: SourceSpan) {
    self.reason = reason
    self.row = row
  }

  /// The kinds of reasons.
  public enum Reason: String, Hashable, Sendable, Codable {
    case noFreeTime, blackout, close, peak, stockTake

    /// What there is instead of a window, in words: `a stock-take`.
    public var words: String {
      switch self {
      case .noFreeTime: "no time off"
      case .blackout: "a blackout"
      case .close: "a close"
      case .peak: "a peak"
      case .stockTake: "a stock-take"
      }
    }
  }
}
