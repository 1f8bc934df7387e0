/// The days on which a team has enough people for some work.
struct WorkedDays {
  private var days: [Int32] = []
  /// How many worked days lie before each day.
  private var before: [Int32] = []

  /// The days on which a team has at least so many thousandths of a person.
  init(_ milliPeople: [Int32], amount: Int) {
    for (day, people) in milliPeople.enumerated() {
      before.append(Int32(days.count))
      if Int(people) >= amount { days.append(Int32(day)) }
    }
    before.append(Int32(days.count))
  }

  /// The last day on which so many days' work can start to have ended by a day; −1 for none.
  func latestStart(of length: Int, by end: Int) -> Int {
    guard end > 0 else { return -1 }
    let place = Int(before[min(end, before.count - 1)]) - length
    return place >= 0 ? Int(days[place]) : -1
  }
}
