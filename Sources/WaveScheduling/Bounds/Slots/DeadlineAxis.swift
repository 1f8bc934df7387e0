/// The different deadlines that work can have, for a bond by the first of them.
struct DeadlineAxis {
  /// The deadlines, ascending.
  let deadlines: [Int32]

  /// Deadlines that are told apart at the most; others count as the next later one.
  static let most = 128

  /// The deadlines of some waiting members.
  init(_ waits: [SlotWork.Wait]) {
    let all = Set(waits.flatMap(\.deadlines)).sorted()
    guard all.count > Self.most else {
      deadlines = all
      return
    }
    deadlines = (1...Self.most).map { all[$0 * all.count / Self.most - 1] }
  }

  /// The place of the first deadline that is no earlier than one.
  func place(of deadline: Int32) -> Int32 {
    var (low, high) = (0, deadlines.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if deadlines[middle] < deadline { low = middle + 1 } else { high = middle }
    }
    return Int32(low)
  }
}
