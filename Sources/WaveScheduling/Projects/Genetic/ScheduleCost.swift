/// How good a schedule is for breeding: the makespan, and among equal ones how early work is done.
///
/// Among schedules of one length, those with their work further to the front leave more room at
/// the end, and their children are shorter more often.
struct ScheduleCost: BitwiseCopyable, Comparable {
  /// The tick after the last worked one.
  var makespan: Int32

  /// The sum over all jobs of start times work.
  var moment: Int64

  /// Whether the left schedule is better.
  @inline(__always)
  static func < (left: ScheduleCost, right: ScheduleCost) -> Bool {
    left.makespan < right.makespan
      || (left.makespan == right.makespan && left.moment < right.moment)
  }
}
