/// Marks and room for the analysis of conflicts, allocated once.
struct ConflictAnalysis: ~Copyable {
  /// A job that certainly works on a tick, and since which move.
  struct Cover: BitwiseCopyable {
    /// The job.
    var job: Int32
    /// What it holds.
    var amount: Int32
    /// The later of the two moves that made it certain; −1 at the root.
    var since: Int32
  }

  /// Whether a move is part of the conflict.
  let isMarked: FlatBuffer<Bool>

  /// The bound that the conflict needs of a marked move.
  let need: FlatBuffer<Int32>

  /// The marked moves before the last choice.
  var early = FlatStack<Int32>(capacity: 64)

  /// The literals of the clause that is learned.
  var learned = FlatStack<Int32>(capacity: 64)

  /// Jobs that cover a tick.
  var cover = FlatStack<Cover>(capacity: 64)

  /// The number of the last conflict in which each level was met.
  let levelStamp: FlatBuffer<Int32>

  /// Room for so many moves.
  init(moves: Int) {
    isMarked = FlatBuffer(moves, repeating: false)
    need = FlatBuffer(moves, repeating: 0)
    levelStamp = FlatBuffer(moves + 2, repeating: -1)
  }

  /// Leaves out covering jobs, those that became certain last first, while the rest suffices.
  mutating func dropLatest(_ spare: Int32) {
    for place in 1..<max(1, cover.count) {
      let row = cover[place]
      var gap = place
      while gap > 0, cover[gap - 1].since < row.since {
        cover[gap] = cover[gap - 1]
        gap -= 1
      }
      cover[gap] = row
    }
    var left = spare
    var kept = 0
    for place in 0..<cover.count {
      if cover[place].since >= 0, cover[place].amount <= left {
        left -= cover[place].amount
      } else {
        cover[kept] = cover[place]
        kept += 1
      }
    }
    cover.truncate(to: kept)
  }
}
