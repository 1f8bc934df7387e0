import WaveOutcome

/// Amounts by term and by month, in minor units, added up without allocating.
public struct CostTally: Sendable {
  /// The sum by term, in the order of `CostTerm.allCases`.
  public private(set) var terms: [Int]
  /// The sum by month and term: month `m` and term `t` lie at `m · termCount + t`.
  public private(set) var months: [Int]
  private var anchorCounts: [Int32]
  /// `termCount`, at hand: a static one is looked up behind a lock of first use.
  private let width: Int

  /// How many terms there are.
  public static let termCount = CostTerm.allCases.count

  /// An empty tally for a model's months.
  public init(_ calendar: CostCalendar) {
    width = CostTally.termCount
    terms = Array(repeating: 0, count: width)
    months = Array(repeating: 0, count: calendar.months.count * width)
    anchorCounts = Array(repeating: 0, count: calendar.dayCount + 1)
  }

  /// The sum of all terms in minor units.
  public var total: Int {
    var sum = 0
    for term in terms.indices { sum += terms[term] }
    return sum
  }

  /// The sum of a month over all terms in minor units.
  public func total(ofMonth month: Int) -> Int {
    var sum = 0
    for term in 0..<width { sum += months[month * width + term] }
    return sum
  }

  /// Forgets every amount.
  public mutating func clear() {
    for index in terms.indices { terms[index] = 0 }
    for index in months.indices { months[index] = 0 }
  }

  /// Adds an amount, which may be below nothing, to a term on a day.
  public mutating func correct(_ amount: Int, on day: Int, term: Int, _ calendar: CostCalendar) {
    add(amount, month: calendar.month(onDay: day), term: term)
  }

  /// Adds every amount of another tally of the same months.
  mutating func add(_ other: borrowing CostTally) {
    for index in terms.indices { terms[index] += other.terms[index] }
    for index in months.indices { months[index] += other.months[index] }
  }

  /// Adds an amount on a day.
  mutating func pay(_ amount: Int, on day: Int, _ term: Int, _ calendar: CostCalendar) {
    add(amount, month: calendar.month(onDay: day), term: term)
  }

  /// Adds a rate for each day from `start` up to, not including, `end`; nothing where it is empty.
  mutating func accrue(
    _ perDay: Int, from start: Int, to end: Int, _ term: Int, _ calendar: CostCalendar
  ) {
    guard perDay != 0 else { return }
    var day = start
    while day < end {
      let month = calendar.month(onDay: day)
      let next = monthEnd(month, end, calendar)
      add(perDay * (next - day), month: month, term: term)
      day = next
    }
  }

  /// Adds an amount evenly over the days from `start` up to, not including, `end`.
  ///
  /// Months take their share by the largest remainder, the earlier one among equals; an empty span
  /// takes all on its day.
  mutating func spread(
    _ amount: Int, from start: Int, to end: Int, _ term: Int, _ calendar: CostCalendar
  ) {
    let first = calendar.month(onDay: start)
    let last = calendar.month(onDay: max(start, end - 1))
    guard end > start, first < last else {
      return add(amount, month: first, term: term)
    }
    if first + 1 == last {
      return halve(amount, start, end, first, term, calendar)
    }
    var left = amount
    for month in first...last {
      let share = amount * days(of: month, start, end, calendar) / (end - start)
      add(share, month: month, term: term)
      left -= share
    }
    var taken = (remainder: Int.max, month: -1)
    while left > 0 {
      taken = nextRemainder(after: taken, amount, start, end, first...last, calendar)
      add(1, month: taken.month, term: term)
      left -= 1
    }
  }

  /// Counts the groups by anchor, so that `anchors(before:)` can answer.
  mutating func countAnchors(_ days: PlanDays, _ calendar: CostCalendar) {
    for index in anchorCounts.indices { anchorCounts[index] = 0 }
    let last = anchorCounts.count - 1
    for group in days.anchors.indices where days.anchors[group] < calendar.never {
      anchorCounts[min(max(0, days.anchors[group]) + 1, last)] += 1
    }
    for index in 1..<anchorCounts.count { anchorCounts[index] += anchorCounts[index - 1] }
  }

  /// How many groups were counted on earlier days.
  func anchors(before day: Int) -> Int {
    Int(anchorCounts[min(max(0, day), anchorCounts.count - 1)])
  }
}

extension CostTally {
  /// The same for two months, with a single division.
  private mutating func halve(
    _ amount: Int, _ start: Int, _ end: Int, _ first: Int, _ term: Int, _ calendar: CostCalendar
  ) {
    let length = end - start
    let own = calendar.monthStarts[first + 1] - start
    let (share, remainder) = (amount * own).quotientAndRemainder(dividingBy: length)
    let early = remainder > 0 && 2 * remainder >= length ? share + 1 : share
    add(early, month: first, term: term)
    add(amount - early, month: first + 1, term: term)
  }

  private mutating func add(_ amount: Int, month: Int, term: Int) {
    terms[term] += amount
    months[month * width + term] += amount
  }

  private func monthEnd(_ month: Int, _ end: Int, _ calendar: CostCalendar) -> Int {
    month + 1 < calendar.monthStarts.count ? min(end, calendar.monthStarts[month + 1]) : end
  }

  private func days(of month: Int, _ start: Int, _ end: Int, _ calendar: CostCalendar) -> Int {
    let from = month == 0 ? start : max(start, calendar.monthStarts[month])
    return max(0, monthEnd(month, end, calendar) - from)
  }

  /// The month with the largest remainder that comes after `taken`, by remainder, then month.
  private func nextRemainder(
    after taken: (remainder: Int, month: Int), _ amount: Int, _ start: Int, _ end: Int,
    _ months: ClosedRange<Int>, _ calendar: CostCalendar
  ) -> (remainder: Int, month: Int) {
    var best = (remainder: -1, month: months.lowerBound)
    for month in months {
      let remainder = amount * days(of: month, start, end, calendar) % (end - start)
      let isLater = (taken.remainder, month) > (remainder, taken.month)
      if isLater, remainder > best.remainder { best = (remainder, month) }
    }
    return best
  }
}
