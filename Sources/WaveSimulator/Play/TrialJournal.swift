/// What happens in a trial, in the order in which it is taken up: kept only where a trial is told.
struct TrialJournal {
  /// What was noted.
  private(set) var entries: [Entry] = []
  /// The steps of all tries, one try behind the other.
  private(set) var steps: [Step] = []

  /// Something that happened.
  enum Entry {
    case work(Work)
    case attempt(Attempt)
    case again(Again)
    /// Person-minutes by which a rehearsal was looked over again, for a late group.
    case refresh(group: Int, rehearsal: Int, personMinutes: Int)
    /// A slot that was given up at its decision point, and what was late then.
    case givenUp(group: Int, day: Int, late: Int32)
    /// A group that found no window any more.
    case unfinished(group: Int)
  }

  /// An activity that was done.
  struct Work {
    var activity: Int
    /// The day before which the plan does not start it.
    var planned: Int
    /// When what it waits for let it start, and which node that was; −1 where it waits for none.
    var ready: Int, after: Int32
    /// The first day, and the first day after it.
    var start: Int, end: Int
    /// Days of its length by the plan, the factor drawn on them, and the whole days that makes.
    var likelyDays: Double, factor: Double, days: Int
    /// Days that risks added at its end.
    var delay: Int
    /// The activity that held the team; −1 where none did.
    var blocker: Int32
    /// Person-minutes spent.
    var personMinutes: Int
  }

  /// A try to cut over.
  struct Attempt {
    var group: Int
    /// Which try it is, from 0.
    var number: Int
    /// When preparation let it cut over, and which node came last; −1 for none.
    var ready: Int, after: Int32
    /// The slot's first day, and the window's minutes.
    var anchor: Int, window: Int
    /// Minutes kept for rolling back, and those the runbook took.
    var reserve: Int, runbook: Int
    /// Minutes a risk took at the decision; nil where none struck.
    var lost: Int?
    /// Minutes of the outage before integrations caught up, and those of catching up.
    var outage: Int, drain: Int
    /// Whether the group stayed.
    var stays: Bool
    /// Its steps.
    var steps: Range<Int>
  }

  /// A step of a runbook: minutes it took, and when it ended.
  struct Step {
    /// Its place in the runbook table.
    var place: Int
    /// Minutes it took.
    var length: Double
    /// Minutes from the runbook's start to its end.
    var end: Double
  }

  /// A rehearsal that was repeated after a rollback.
  struct Again {
    var group: Int
    /// The rehearsal; −1 where the group never rehearses and a week goes by.
    var rehearsal: Int
    /// The first day it may be done on, its days, and the first day after it.
    var from: Int, days: Int, end: Int
  }

  /// Notes what happened.
  mutating func note(_ entry: Entry) { entries.append(entry) }

  /// Notes a step of the try at hand.
  mutating func note(step place: Int, length: Double, end: Double) {
    steps.append(Step(place: place, length: length, end: end))
  }
}
